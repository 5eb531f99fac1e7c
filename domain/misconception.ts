import type { StatementFeedback } from './feedback';

/** A mistaken idea that misleads about several statements, as a device may know it: its statements stay on the server. */
export interface Misconception {
  /** A code that says nothing of the idea. */
  readonly id: string;
  /** The rule that answers it, as a student is told; null until the key of the statement is shown. */
  readonly rule: string | null;
  /** Place of the statement among those of the misconception, counted from 0: the next review brings the one after it. */
  readonly turn: number;
}

/** A statement with the idea that most often misleads about it. */
export interface MisconceptionAbout {
  readonly statement: string;
  readonly misconception: Misconception;
}

/** The idea that most often misleads about a statement; null where none is noted. */
export type MisconceptionOf = (statement: string) => Misconception | null;

/** What may be told of a misconception: its rule only where the key of the statement is shown. */
export function toldMisconception(
  misconception: Misconception | null,
  { shown }: StatementFeedback,
): Misconception | null {
  return misconception === null || shown !== null ? misconception : { ...misconception, rule: null };
}
