import type { ArgumentText } from './argument';
import type { StatementShown } from './argument-view';
import type { Verdict } from './check';
import type { Reading } from './feedback';
import type { Kind } from './kind';
import type { Ruling } from './ruling';

/** A ruling, as the class reads it: never who argued. */
export type RulingRead = Pick<
  Ruling,
  'id' | 'decision' | 'kind' | 'reason' | 'madeAt' | 'withdrawnAt' | 'sparesSent'
>;

/** What a ruling changed for the answer of the student who reads it. */
export interface OwnChange {
  readonly title: string;
  readonly answer: Kind;
  readonly before: Verdict;
  readonly now: Verdict;
}

/** A ruling on a statement that the student has answered, and of which the key may be known. */
export interface OwnRuling extends RulingRead {
  readonly statement: Pick<StatementShown, 'id' | 'quote' | 'place'>;
  readonly changes: readonly OwnChange[];
}

/** An argument, as the student who wrote it finds it. */
export interface OwnArgument extends ArgumentText {
  readonly id: string;
  readonly madeAt: string;
  readonly statement: Pick<StatementShown, 'id' | 'quote' | 'place'>;
  readonly state: 'waiting' | 'reopened' | 'ruled' | 'held';
  /** What was ruled; null while it waits, and while the feedback on the statement is held. */
  readonly ruling: RulingRead | null;
}

/** What a student sees before arguing about a statement. */
export interface ArguableStatement extends StatementShown {
  readonly paragraphText: string;
  /** The last answer. */
  readonly answer: Kind;
  readonly verdict: Verdict;
  readonly key: Reading;
  readonly also: Reading | null;
  /** The kinds that can be argued for. */
  readonly kinds: readonly Kind[];
  /** What was argued before, the newest first. */
  readonly before: readonly OwnArgument[];
}
