import type { KindCounts } from './class-split';
import { countKinds } from './class-split';
import type { Kind } from './kind';
import { kinds } from './kind';

/** A class is asked about one statement, all at the same time. Times as `2026-11-21T16:39:00.000Z`. */
export interface Vote {
  readonly id: string;
  readonly assignment: string;
  readonly exercise: string;
  readonly statement: string;
  /** 1, and 2 after the class has argued. */
  readonly round: number;
  readonly openedAt: string;
  readonly closedAt: string | null;
  /** Since when students see how the class divided. */
  readonly splitShownAt: string | null;
}

/** Whether what came at a time counts for a vote: it came while the class was asked. What lessons hold from before, or from after the split was shown, does not. */
export function isWithin(
  { openedAt, closedAt }: Pick<Vote, 'openedAt' | 'closedAt'>,
  receivedAt: string,
): boolean {
  const at = Date.parse(receivedAt);
  return at >= Date.parse(openedAt) && (closedAt === null || at <= Date.parse(closedAt));
}

/** A class is asked twice at most. */
export const rounds = [1, 2] as const;
export type Round = (typeof rounds)[number];

/** What students chose for one statement, by student. */
export type Choices = ReadonlyMap<string, Kind>;

/** How the answers of a class changed from one round to the next. Of students who answered both. */
export interface Shift {
  readonly both: number;
  readonly changed: number;
  /** Each way that somebody went, those who stayed too, in the order of the kinds. */
  readonly ways: readonly Way[];
}

export interface Way {
  readonly from: Kind;
  readonly to: Kind;
  readonly count: number;
}

/** How a vote stands. */
export interface VoteNow {
  readonly id: string;
  readonly round: number;
  readonly isOpen: boolean;
  /** Whether students see how the class divided. */
  readonly isShown: boolean;
}

/** A statement as the projector shows it. Holds counts and no names. */
export interface StatementSplit {
  /** Who is in the class. */
  readonly students: number;
  /** Answers of the round that is asked now. */
  readonly answers: number;
  /** The last vote on this statement. */
  readonly vote: VoteNow | null;
  readonly counts: KindCounts;
  /** After the class argued; null where it was not asked again. */
  readonly again: KindCounts | null;
  readonly shift: Shift | null;
}

export function countsOf(choices: Choices): KindCounts {
  return countKinds([...choices.values()]);
}

/** How answers changed between two rounds. */
export function shiftBetween(first: Choices, again: Choices): Shift {
  const pairs = [...again].flatMap(([student, to]) => {
    const from = first.get(student);
    return from === undefined ? [] : [{ from, to }];
  });
  const ways = kinds.flatMap((from) =>
    kinds.map((to) => ({
      from,
      to,
      count: pairs.filter((pair) => pair.from === from && pair.to === to).length,
    })),
  );
  return {
    both: pairs.length,
    changed: pairs.filter(({ from, to }) => from !== to).length,
    ways: ways.filter(({ count }) => count > 0),
  };
}
