import { AppError } from '@/domain/errors';
import { requireStudent } from '@/server/classroom/current-student';
import { openDatabase } from '@/server/db/database';
import { selectOwnExport } from '@/server/db/queries/student-export';
import { problemPage } from '@/server/problem';

/** All that the class keeps of the student who asks, as a file. */
export async function GET(request: Request): Promise<Response> {
  try {
    const student = await requireStudent(request.headers);
    const { db } = await openDatabase();
    const text = JSON.stringify(await selectOwnExport(db, student), null, 2);
    return new Response(`${text}\n`, {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="who-says-so-class.json"',
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    if (error instanceof AppError) return problemPage(error);
    throw error;
  }
}
