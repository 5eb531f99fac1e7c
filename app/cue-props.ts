import type { CueExercise } from '@/domain/exercise';
import { placesOf } from '@/domain/exercise';
import { deckStatement } from './exercise-props';

/** What the browser may know of an exercise in which words are marked: the phrases, and not which of them decide. */
export function cueProps(exercise: CueExercise) {
  return {
    statements: Object.entries(exercise.phrases).map(([id, phrases]) => ({
      ...deckStatement(id),
      phrases: phrases ?? [],
      marks: exercise.marks ?? 'Mark the words that decide.',
    })),
    places: placesOf(exercise),
  };
}
