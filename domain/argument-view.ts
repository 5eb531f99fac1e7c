import type { ArgumentText } from './argument';
import type { KindCounts } from './class-split';
import type { Reading } from './feedback';
import type { Change } from './key-preview';
import type { Kind } from './kind';
import type { Decision, RuledOn, Ruling } from './ruling';
import type { Effect } from './ruling-words';

/** A statement, as pages show it. */
export interface StatementShown {
  readonly id: string;
  readonly quote: string;
  /** “Spokesperson, ¶3”. */
  readonly place: string;
  readonly paragraph: number;
  /** “Statement” or “Article”. */
  readonly documentName: string;
  readonly href: string;
}

/** A statement that a class argues about, in the list of a teacher. */
export interface ArguedStatement extends Pick<StatementShown, 'id' | 'quote' | 'place'> {
  /** Where it stands in the list that is shown, from 1. */
  readonly kinds: readonly Kind[];
  readonly all: number;
  readonly waiting: number;
  /** What was ruled last and holds; null where nothing does. */
  readonly ruled: Pick<Ruling, 'decision' | 'kind'> | null;
}

/** An argument, as a teacher reads it. */
export interface ShownArgument extends ArgumentText {
  readonly id: string;
  readonly student: string;
  /** The nickname, or “Student 07”. */
  readonly name: string;
  readonly madeAt: string;
  readonly isWaiting: boolean;
  /** Whether the words stand in the statement, as it is now. */
  readonly isFound: boolean;
}

/** A ruling, as a teacher finds it later. */
export interface ShownRuling extends Ruling {
  /** The teacher who gave it; null once the teacher is gone. */
  readonly by: string | null;
  /** What it changes as things are now. */
  readonly effect: Effect;
}

/** What each ruling would change: for a kind, with or without sparing what was sent. */
export interface RulingEffect extends Effect, Pick<RuledOn, 'kind' | 'sparesSent'> {
  readonly decision: Decision;
}

/** A change for one answer, as a teacher reads it. */
export interface NamedChange extends Change {
  readonly name: string;
  /** The title of the exercise. */
  readonly title: string;
}

/** A ruling that is looked at before it takes effect. */
export interface RulingPreview {
  readonly ruled: RuledOn;
  readonly gains: readonly NamedChange[];
  readonly loses: readonly NamedChange[];
  readonly same: number;
}

/** Both readings of a statement, as the key has them. */
export interface KeyReadings {
  readonly key: Reading;
  readonly also: Reading | null;
  /** What else a careful reader could say. */
  readonly otherReading: string;
  readonly speaker: string;
  readonly cues: readonly string[];
  readonly chain: readonly { readonly who: string; readonly note: string; readonly named: boolean }[];
  /** What the key of the class accepts for answers that are yet to come. */
  readonly now: readonly Kind[];
}

/** All that a teacher needs for a ruling. */
export interface ArgumentDesk {
  readonly statement: StatementShown;
  readonly readings: KeyReadings;
  readonly arguments: readonly ShownArgument[];
  /** First answers, before any feedback. */
  readonly counts: KindCounts;
  /** The newest first. */
  readonly rulings: readonly ShownRuling[];
  readonly effects: readonly RulingEffect[];
  /** The kinds that a ruling can be about, the one that most argue for first. */
  readonly kinds: readonly Kind[];
}
