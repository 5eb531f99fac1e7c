import { answersFromQuery } from '@/domain/check-request';
import { AppError } from '@/domain/errors';
import type { CheckedExercise } from '@/domain/feedback';
import { checkExercise } from '@/server/check-exercise';
import type { FoundExercise } from '@/server/lessons/exercises';

/** The feedback on answers that an address carries; null where they cannot be read or do not fit the exercise. */
export function checkedFromQuery(
  { address }: FoundExercise,
  query: Readonly<Record<string, string | string[] | undefined>>,
): CheckedExercise | null {
  try {
    return checkExercise({ exercise: address, answers: answersFromQuery(address, query) });
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}
