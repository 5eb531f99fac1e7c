import 'server-only';
import type { CheckedExercise, CheckedWork } from '@/domain/checked-exercise';
import { checkExercise } from '../check-exercise';
import type { Database } from '../db/database';
import type { StudentId } from '../db/identity';
import { selectOwnAttempts } from '../db/queries/attempts';
import { hasOwnKey } from '../db/queries/class-decisions';
import { keyVersionOf } from '../lessons/answer-key';
import { selectExercise } from '../lessons/exercises';
import { keyForAnswers, selectOwnClassKey } from './class-key';

/** Answers that were checked with the key of the course, checked with the key of the student's class. The same object where the class has no key of its own. */
export async function checkedInClass(
  db: Database,
  student: StudentId,
  { answers, checked }: CheckedWork,
  exercise: string,
): Promise<CheckedExercise> {
  const found = selectExercise(exercise);
  if (!(await hasOwnKey(db, student, { exercise: found.address, keyVersion: keyVersionOf(found) })))
    return checked;
  const attempts = (await selectOwnAttempts(db, student, exercise)).filter(({ round }) => round === 1);
  const classKey = await selectOwnClassKey(db, student, attempts);
  if (classKey.rulings.length + classKey.rechecks.length + classKey.snapshots.size === 0) return checked;
  return checkExercise({ exercise, answers }, keyForAnswers(classKey, found, attempts));
}
