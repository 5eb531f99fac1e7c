import type { Card } from 'ts-fsrs';
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Verdict } from './check';
import type { Sureness } from './sureness';

/** When a misconception is met again. Times are ISO 8601 in UTC; the other fields are those of FSRS. */
export interface ReviewCard {
  /** Names the misconception: another statement of it may come back. */
  readonly misconception: string;
  readonly due: string;
  readonly lastReview: string | null;
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: number;
}

/** What a review says of a misconception. */
export interface Review {
  readonly verdict: Verdict;
  readonly sureness: Sureness | null;
}

/** Default weights; days and not minutes, since a class meets once a day at most. No chance, so that every device counts alike. */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });

/** The card after a review; `card` is null at the first. A statement with two readings, or none answered, changes nothing. */
export function afterReview(
  misconception: string,
  card: ReviewCard | null,
  review: Review,
  now: Date,
): ReviewCard | null {
  const rating = ratingOf(review);
  if (rating === null) return card;
  const before = card === null ? createEmptyCard(now) : toFsrs(card);
  return fromFsrs(misconception, scheduler.next(before, now, rating).card);
}

/** A miss is “again”; a match is “hard” when it was guessed, “easy” when the student was sure. */
function ratingOf({ verdict, sureness }: Review) {
  if (verdict === 'not-yet') return Rating.Again;
  if (verdict !== 'matches') return null;
  if (sureness === 'guessing') return Rating.Hard;
  return sureness === 'sure' ? Rating.Easy : Rating.Good;
}

/** The cards that are due by the end of a day, the most overdue first. */
export function dueBy(cards: readonly ReviewCard[], end: Date): ReviewCard[] {
  const limit = end.toISOString();
  return cards.filter(({ due }) => due <= limit).toSorted((one, other) => one.due.localeCompare(other.due));
}

/** How many cards come due on each of the next days, beginning with `start`; what is overdue counts on the first. Days are 24 hours. */
export function forecast(cards: readonly ReviewCard[], start: Date, days: number): number[] {
  const dayMs = 24 * 60 * 60 * 1000;
  const counts = Array.from({ length: days }, () => 0);
  for (const { due } of cards) {
    const day = Math.max(0, Math.floor((Date.parse(due) - start.getTime()) / dayMs));
    if (day < days) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}

function toFsrs(card: ReviewCard): Card {
  const { due, lastReview, stability, difficulty, scheduledDays, reps, lapses, state } = card;
  const empty = createEmptyCard(due);
  const last = lastReview === null ? {} : { last_review: new Date(lastReview) };
  return {
    ...empty,
    due: new Date(due),
    ...last,
    stability,
    difficulty,
    scheduled_days: scheduledDays,
    reps,
    lapses,
    state,
  };
}

function fromFsrs(misconception: string, card: Card): ReviewCard {
  return {
    misconception,
    due: card.due.toISOString(),
    lastReview: card.last_review?.toISOString() ?? null,
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
  };
}
