import type { Verdict } from './check';
import type { Misconception } from './misconception';
import type { Sureness } from './sureness';

/** A statement that a student answered for the first time, as far as its misconception goes. */
export interface Meeting {
  readonly misconception: Misconception;
  readonly statement: string;
  /** What the key says of the first try. */
  readonly verdict: Verdict;
  readonly sureness: Sureness | null;
}

/** When a misconception is met again. Times are ISO 8601 in UTC; stability is in days, the other numbers are those of FSRS. */
export interface ReviewCard {
  /** Names the misconception: another statement of it may come back. */
  readonly misconception: string;
  /** The rule that answers it; null where the student has not reached it yet. */
  readonly rule: string | null;
  /** The last meeting: place of the statement in its misconception, its id, how it went. */
  readonly turn: number;
  readonly statement: string;
  readonly verdict: 'matches' | 'not-yet';
  readonly sureness: Sureness | null;
  readonly due: string;
  readonly lastReview: string | null;
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: number;
}

/** The cards that are due by the end of a day: misses that the student was sure of first, then other misses, then the most overdue. */
export function dueBy(cards: readonly ReviewCard[], end: Date): ReviewCard[] {
  const limit = end.toISOString();
  return cards
    .filter(({ due }) => due <= limit)
    .toSorted((one, other) => rank(one) - rank(other) || one.due.localeCompare(other.due));
}

function rank({ verdict, sureness }: ReviewCard): number {
  if (verdict === 'matches') return 2;
  return sureness === 'sure' ? 0 : 1;
}

const dayMs = 24 * 60 * 60 * 1000;

/** How many cards come due on each of the next days, beginning with the day that starts at `start`; what is overdue counts on the first. Days are 24 hours. */
export function forecast(cards: readonly ReviewCard[], start: Date, days: number): number[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const { due } of cards) {
    const day = Math.max(0, Math.floor((Date.parse(due) - start.getTime()) / dayMs));
    if (day < days) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}
