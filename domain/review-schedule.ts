import type { Card } from 'ts-fsrs';
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
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

/** Default weights; days and not minutes, since a class meets once a day at most. No chance, so that every device counts alike. */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });

/** So long after a review only a miss counts as another: a match in the same sitting shows what was just read. */
const sittingMs = 12 * 60 * 60 * 1000;

/**
 * The card after a meeting; `card` is null where the misconception was never met. A first miss makes a card, and so does a first match that was guessed;
 * what matches from the start needs no review. A statement with two readings, or none answered, changes nothing.
 */
export function afterMeeting(card: ReviewCard | null, meeting: Meeting, now: Date): ReviewCard | null {
  const { verdict, sureness } = meeting;
  if (verdict !== 'matches' && verdict !== 'not-yet') return card;
  if (verdict === 'matches' && card === null && sureness !== 'guessing') return null;
  const { misconception, statement } = meeting;
  const last = { turn: misconception.turn, statement, verdict, sureness };
  if (card !== null && verdict === 'matches' && isSameSitting(card, now))
    return { ...card, turn: last.turn, statement };
  const before = card === null ? createEmptyCard(now) : toFsrs(card);
  const next = scheduler.next(before, now, ratingOf(verdict, sureness)).card;
  return {
    misconception: misconception.id,
    rule: misconception.rule ?? card?.rule ?? null,
    ...last,
    ...fromFsrs(next),
  };
}

function isSameSitting({ lastReview }: ReviewCard, now: Date): boolean {
  return lastReview !== null && now.getTime() - Date.parse(lastReview) < sittingMs;
}

/** A miss is “again”; a match is “hard” when it was guessed, “easy” when the student was sure. */
function ratingOf(verdict: 'matches' | 'not-yet', sureness: Sureness | null) {
  if (verdict === 'not-yet') return Rating.Again;
  if (sureness === 'guessing') return Rating.Hard;
  return sureness === 'sure' ? Rating.Easy : Rating.Good;
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

function fromFsrs(card: Card) {
  return {
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
