import { selectClassExport } from '@/server/db/queries/class-export';
import { answerDownload } from '@/server/forms/download';

/** All that is kept of a class, as a file. */
export function GET(request: Request, { params }: { params: Promise<{ class: string }> }): Promise<Response> {
  return answerDownload(request, async (db, teacher) => {
    const data = await selectClassExport(db, teacher.id, (await params).class);
    return { about: data.name, data };
  });
}
