import type { Card } from 'ts-fsrs';
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Meeting, ReviewCard } from './review-card';
import type { Sureness } from './sureness';

/** Default weights; days and not minutes, since a class meets once a day at most. No chance, so that every device counts alike. */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });

/** So long after a review only a miss counts as another: a match in the same sitting shows what was just read. */
const sittingMs = 12 * 60 * 60 * 1000;

/**
 * The card after a meeting; `card` is null where the misconception was never met. A first miss makes a card, and so does a first match that was guessed;
 * what matches from the start needs no review. A statement with two readings, or none answered, changes no more than the rule that the student has reached.
 */
export function afterMeeting(card: ReviewCard | null, meeting: Meeting, now: Date): ReviewCard | null {
  const { verdict, sureness, misconception, statement } = meeting;
  if (verdict !== 'matches' && verdict !== 'not-yet') return withRule(card, meeting);
  if (verdict === 'matches' && card === null && sureness !== 'guessing') return null;
  const last = { turn: misconception.turn, statement, verdict, sureness };
  if (card !== null && verdict === 'matches' && isSameSitting(card, now))
    return { ...card, turn: last.turn, statement, rule: misconception.rule ?? card.rule };
  const before = card === null ? createEmptyCard(now) : toFsrs(card);
  // A clock that was set back, or another device, may have seen a later day: a review is never before the last.
  const at = new Date(Math.max(now.getTime(), Date.parse(card?.lastReview ?? '') || 0));
  const next = scheduler.next(before, at, ratingOf(verdict, sureness)).card;
  return {
    misconception: misconception.id,
    rule: misconception.rule ?? card?.rule ?? null,
    ...last,
    ...fromFsrs(next),
  };
}

/** The card with the rule, where the student has reached it since. */
function withRule(card: ReviewCard | null, { misconception }: Meeting): ReviewCard | null {
  if (card === null || card.rule !== null || misconception.rule === null) return card;
  return { ...card, rule: misconception.rule };
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
