import type { JustifyExerciseProps } from '@/components/exercise/justify-exercise';
import type { JustifyExercise } from '@/domain/exercise';
import { placesOf } from '@/domain/exercise';
import { deckStatement } from './exercise-props';

/** What the exercise needs beside what every kind needs. */
export function justifyProps(exercise: JustifyExercise): Pick<JustifyExerciseProps, 'statement' | 'places'> {
  return { statement: deckStatement(exercise.statement), places: placesOf(exercise) };
}
