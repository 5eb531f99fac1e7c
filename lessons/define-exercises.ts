import type { Exercise } from '@/domain/exercise';
import type { StatementId } from './documents/statements';

/** Declares the exercises of a lesson, by id. A statement that no document holds does not compile. */
export function defineExercises<const Exercises extends Record<string, Exercise<StatementId>>>(
  exercises: Exercises,
): Exercises {
  return exercises;
}
