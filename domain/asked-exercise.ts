import type { AnyExercise } from './exercise';
import { isKind } from './kind';
import type { Line } from './line';
import type { Question } from './question';

/** A question in words, so that its answers can be read without the page of the exercise. Safe to send to a browser. */
export interface AskedQuestion {
  readonly id: string;
  readonly form: Question['form'];
  readonly asks: Line;
  /** The names of the values by which it can be answered. */
  readonly values: Readonly<Record<string, string>>;
  /** Whether those names are words of a document. */
  readonly isQuoted: boolean;
}

/** Questions that are asked of one thing. */
export interface AskedGroup {
  /** The id of the statement; null where no statement is asked about. */
  readonly statement: string | null;
  /** Words of the statement, where only they are asked about. */
  readonly words: string | null;
  readonly questions: readonly AskedQuestion[];
}

/** An exercise with all that it asks. */
export interface AskedExercise {
  readonly address: string;
  readonly href: string;
  readonly title: string;
  readonly type: AnyExercise['type'];
  /** How many questions need an answer, where that is not all that are listed: of a quiz only those that were answered are. */
  readonly size?: number;
  readonly keyVersion: string;
  readonly groups: readonly AskedGroup[];
}

/** A lesson, or the self-check, with its exercises. */
export interface AskedLesson {
  readonly slug: string;
  /** “Lesson 1: Whose words?”. */
  readonly name: string;
  readonly href: string;
  readonly exercises: readonly AskedExercise[];
}

/** Where a statement stands, and its words. */
export interface QuotedStatement {
  readonly place: string;
  readonly quote: string;
}

/** Whether a question asks for the kind of a statement. */
export function asksForKind({ values }: AskedQuestion): boolean {
  return Object.keys(values).some(isKind);
}
