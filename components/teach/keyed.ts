import type { KeyEntry } from '@/domain/answer-key';
import type { Exercise } from '@/domain/exercise';
import type { ExerciseKey } from '@/domain/exercise-key';
import type { DeckStatement } from '../exercise/deck-statement';

/** A statement with its whole key entry. For pages of teachers alone: never a prop of code for the browser. */
export interface KeyedStatement {
  readonly statement: DeckStatement;
  readonly entry: KeyEntry;
}

/** An exercise with its whole key. For pages of teachers alone: never a prop of code for the browser. */
export interface KeyedExercise {
  /** Names the exercise in its lesson. */
  readonly id: string;
  readonly exercise: Exercise;
  readonly own: ExerciseKey | null;
  /** The statements that it is about, each once. */
  readonly statements: readonly KeyedStatement[];
}
