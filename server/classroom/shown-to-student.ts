import 'server-only';
import type { CheckedWork } from '@/domain/checked-exercise';
import { heldFor } from '@/domain/taking';
import { tellsSomething } from '@/domain/tells-something';
import { openDatabase } from '../db/database';
import { selectOwnAssignments } from '../db/queries/assigned';
import { checkedInClass } from './check-in-class';
import { currentStudent, deviceTokenIn } from './current-student';

/** What a page shows of answers in its address. */
interface Shown {
  /** Why the feedback must not be shown to this student; null where it may. */
  readonly held: string | null;
  readonly given: CheckedWork | null;
}

/** What a page may show a reader of the answers in its address: a student's class can hold the feedback, and has a key of its own. */
export async function shownToStudent(
  headers: Pick<Headers, 'get'>,
  exercise: string,
  given: CheckedWork | null,
): Promise<Shown> {
  const asIs = { held: null, given };
  if (given === null || !tellsSomething(given.checked) || deviceTokenIn(headers) === null) return asIs;
  const student = await currentStudent(headers);
  if (student === null) return asIs;
  const { db } = await openDatabase();
  const now = new Date().toISOString();
  const held = heldFor(await selectOwnAssignments(db, student), exercise, now);
  return { held, given: { ...given, checked: await checkedInClass(db, student, given, exercise) } };
}
