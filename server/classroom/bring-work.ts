import 'server-only';
import { createHash } from 'node:crypto';
import type { Answers } from '@/domain/answers';
import { AppError } from '@/domain/errors';
import { assertAnswersFit } from '@/domain/question';
import { takingFor } from '@/domain/taking';
import type { Database } from '../db/database';
import type { StudentId } from '../db/identity';
import { selectOwnAssignments } from '../db/queries/assigned';
import { selectOwnStudent } from '../db/queries/roster';
import { selectExercise } from '../lessons/exercises';
import { classPaused } from './class-paused';
import { keepAnswers } from './student-check';

interface Brought {
  readonly exercise: string;
  readonly answers: Answers;
}

/** Takes what a device kept of one exercise from before its student joined, or from before it was assigned. The same twice counts once. */
export async function bringWork(
  db: Database,
  student: StudentId,
  { exercise, answers }: Brought,
  now = new Date().toISOString(),
): Promise<void> {
  assertAnswersFit(selectExercise(exercise).exercise, answers);
  if (Object.values(answers).every((tries) => tries.length === 0))
    throw new AppError('invalid-input', 'There are no answers in this exercise.');
  const { pausedAt } = await selectOwnStudent(db, student);
  if (pausedAt !== null) throw classPaused();
  const taking = takingFor(await selectOwnAssignments(db, student), exercise, { madeAt: now, now });
  const assignment = taking?.isTaking === true ? taking.assignment.id : null;
  const id = idOf([student, exercise, assignment], answers);
  await keepAnswers(db, student, { exercise, answers, madeAt: now, id, assignment });
}

/** Made from what is brought and for what, so that a reply that was lost costs nothing: a UUID of version 8. */
function idOf(brought: readonly (string | null)[], answers: Answers): string {
  const sorted = Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1));
  const hex = createHash('sha256')
    .update(JSON.stringify([...brought, sorted]))
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
