import type { DoneExercise } from './done-exercise';

/** What a student sent for an exercise, beside what it asks. */
export interface ExerciseOfStudent {
  readonly done: DoneExercise;
  /** How the first answers went, where the last went otherwise; null where there is nothing to tell apart. */
  readonly firstResult: string | null;
  /** When it was last sent. */
  readonly at: string;
}

/** What a student sent for an assignment, or for none. */
export interface SentWork {
  /** Null for what belongs to no assignment. */
  readonly assignment: { readonly id: string; readonly title: string } | null;
  readonly exercises: readonly ExerciseOfStudent[];
}
