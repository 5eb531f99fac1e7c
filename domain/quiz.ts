import type { EndsInKind, ExerciseBase } from './exercise-base';

/** When a student sees what the key says: after each statement, or once the whole quiz is ended. */
export type FeedbackTime = 'after-each' | 'at-the-end';

/** A self-check quiz: one statement at a time, its kind and how sure the student is; if wanted, the words that decide first. */
export interface QuizExercise<Id extends string = string> extends ExerciseBase, EndsInKind {
  readonly type: 'quiz';
  /** In the order in which they are asked. */
  readonly statements: readonly Id[];
  /** By statement: the quote cut into phrases, of which those that decide are marked; null where only kinds are asked. */
  readonly phrases: Readonly<Record<string, readonly string[]>> | null;
  /** Whether it does not ask how sure the student is. */
  readonly unrated: boolean;
  readonly feedback: FeedbackTime;
}
