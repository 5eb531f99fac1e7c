import { classFile } from '@/server/classroom/export/class-file';
import { answerFile } from '@/server/forms/download';

interface Context {
  readonly params: Promise<{ class: string; file: string }>;
}

/** One file of a class: a table, grades, the dictionary. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerFile(request, async (db, teacher) => {
    const { class: classId, file } = await params;
    return classFile(db, teacher.id, { classId, file, query: new URL(request.url).searchParams });
  });
}
