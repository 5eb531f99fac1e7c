import { parseCheckRequest } from '@/domain/check-request';
import { AppError } from '@/domain/errors';
import { bringWork } from '@/server/classroom/bring-work';
import { requireStudent } from '@/server/classroom/current-student';
import { openDatabase } from '@/server/db/database';
import { assertSameOrigin } from '@/server/forms/same-origin';
import { limitTries } from '@/server/limit';
import { problemResponse } from '@/server/problem';
import { readJson, readText } from '@/server/read-body';

/** More exercises than the course has, twice. */
const countBrought = limitTries({ name: 'brought-work', points: 300, seconds: 600 });

/** Takes what a device kept of one exercise. Tells nothing of the key. */
export async function POST(request: Request): Promise<Response> {
  try {
    assertSameOrigin(request.headers);
    const student = await requireStudent(request.headers);
    const brought = parseCheckRequest(readJson(await readText(request)));
    await countBrought(student);
    const { db } = await openDatabase();
    await bringWork(db, student, brought);
    return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    if (error instanceof AppError) return problemResponse(error);
    throw error;
  }
}
