import 'server-only';
import type { CheckedWork } from '@/domain/checked-exercise';
import { heldFor } from '@/domain/taking';
import { tellsSomething } from '@/domain/tells-something';
import { openDatabase } from '../db/database';
import { selectOwnAssignments } from '../db/queries/assigned';
import { currentStudent, deviceTokenIn } from './current-student';

/** Why a page must not show the feedback on the answers in its address to this student; null where it may. */
export async function heldOnPage(
  headers: Pick<Headers, 'get'>,
  exercise: string,
  given: CheckedWork | null,
): Promise<string | null> {
  if (given === null || !tellsSomething(given.checked) || deviceTokenIn(headers) === null) return null;
  const student = await currentStudent(headers);
  if (student === null) return null;
  const { db } = await openDatabase();
  const now = new Date().toISOString();
  return heldFor(await selectOwnAssignments(db, student), exercise, now);
}
