import 'server-only';
import { addedUp } from '@/domain/added-up';
import type { Attempt } from '@/domain/attempt';
import type { ClassKey } from '@/domain/class-key';
import { AppError } from '@/domain/errors';
import type { StatementFeedback } from '@/domain/feedback';
import { kindFeedbackIn } from '@/domain/kind-feedback';
import { answersAsked } from '@/domain/question';
import type { GivenAssignment } from '@/domain/taking';
import { heldFor } from '@/domain/taking';
import { checkExercise } from '../check-exercise';
import { keyVersionOf } from '../lessons/answer-key';
import type { FoundExercise } from '../lessons/exercises';
import { selectOptionalExercise } from './assigned-work';
import { keyForAnswers } from './class-key';

/** What a student sent in one exercise whose feedback may be seen. */
export interface OpenWork {
  readonly found: FoundExercise;
  readonly keyVersion: string;
  readonly attempts: readonly Attempt[];
}

/** Everything of a student's work of which no assignment holds the feedback now. */
export function openWork(
  attempts: readonly Attempt[],
  assignments: readonly GivenAssignment[],
  now = new Date().toISOString(),
): OpenWork[] {
  const byExercise = Map.groupBy(
    attempts.filter(({ round }) => round === 1),
    ({ exercise }) => exercise,
  );
  return [...byExercise].flatMap(([address, own]) => {
    const found = heldFor(assignments, address, now) === null ? selectOptionalExercise(address) : null;
    return found === null ? [] : [{ found, keyVersion: keyVersionOf(found), attempts: own }];
  });
}

/** What the student is told of the kind of a statement in one exercise, by a key of the class; null where it was not answered. */
export function toldIn(
  { found, attempts }: OpenWork,
  statement: string,
  classKey: ClassKey,
): StatementFeedback | null {
  const answers = answersAsked(found.exercise, addedUp(attempts));
  if (Object.keys(answers).length === 0) return null;
  const key = keyForAnswers(classKey, found, attempts);
  try {
    const all = kindFeedbackIn(checkExercise({ exercise: found.address, answers }, key));
    return all.find(({ id, tries }) => id === statement && tries.length > 0) ?? null;
  } catch (error) {
    // Answers from before a change of the exercise may fit it no more.
    if (error instanceof AppError) return null;
    throw error;
  }
}
