import { selectStudentExport } from '@/server/db/queries/student-export';
import { answerDownload } from '@/server/forms/download';

/** All that is kept of a student, as a file. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ student: string }> },
): Promise<Response> {
  return answerDownload(request, async (db, teacher) => {
    const data = await selectStudentExport(db, teacher.id, (await params).student);
    return { about: data.nickname, data };
  });
}
