import { mostStatements, quizName, seedEnd } from '@/domain/quiz-address';
import type { ReviewCard } from '@/domain/review-card';
import { dueBy, forecast } from '@/domain/review-card';

const dayMs = 24 * 60 * 60 * 1000;

/** Days of the forecast, today included. */
const daysAhead = 14;

/** What is due on the day of a device, and what comes after. */
export interface Due {
  readonly startOfToday: Date;
  /** The cards of the next review: as many as one quiz holds. */
  readonly cards: readonly ReviewCard[];
  /** Cards by day, today first. */
  readonly ahead: readonly number[];
  /** Cards after those days. */
  readonly later: number;
}

/** What is due today, where the device is. */
export function dueToday(cards: readonly ReviewCard[], now: Date): Due {
  const startOfToday = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const due = dueBy(cards, new Date(startOfToday.getTime() + dayMs - 1));
  const ahead = forecast(cards, startOfToday, daysAhead);
  const within = ahead.reduce((sum, count) => sum + count, 0);
  return { startOfToday, cards: due.slice(0, mostStatements), ahead, later: cards.length - within };
}

/** What the link to a review of so many cards says. */
export function reviewName(count: number): string {
  return count === 1 ? 'Review it' : `Review the ${count}`;
}

/** The address of a new review of these cards. */
export function reviewHref(cards: readonly ReviewCard[]): string {
  const of = cards.map(({ misconception, turn }) => ({ misconception, turn }));
  const seed = Math.floor(Math.random() * seedEnd);
  const name = quizName({
    choice: { type: 'review', of },
    seed,
    words: false,
    unrated: false,
    feedback: 'after-each',
  });
  return `/quiz/${name}/1`;
}
