import type { CheckedWork } from '@/domain/checked-exercise';
import type { Kind } from '@/domain/kind';
import type { QuizExercise } from '@/domain/quiz';
import type { DeckStatement } from '../exercise/deck-statement';

/** What the browser is given of a quiz. */
export interface QuizProps extends Pick<QuizExercise, 'phrases' | 'unrated' | 'feedback'> {
  readonly address: string;
  readonly keyVersion: string;
  readonly title: string;
  readonly brief: string;
  readonly statements: readonly DeckStatement[];
  readonly places: readonly Kind[];
  /** Draws another quiz of the same deck; null where there is no deck. */
  readonly anotherHref: string | null;
  /** Answers that the address of this page carries, with the feedback on them; null at the start. */
  readonly given: CheckedWork | null;
  /** Index of the statement to show; the number of statements means the end. */
  readonly step: number;
}
