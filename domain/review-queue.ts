import type { Review } from './review';
import { meanLevel } from './review';
import type { Sureness } from './sureness';
import type { WrittenAnswer } from './written-answer';

/** How many written answers a reader is given at a time. */
export const atATime = 10;

/** How a written answer stands: nobody has read it; it is read; it went back; a newer text came since. */
export type Standing = 'new' | 'read' | 'returned' | 'again';

/** A written answer with what was said of it. */
export interface Reviewed<Of extends Review = Review> {
  readonly answer: WrittenAnswer;
  /** From the first to the newest. */
  readonly reviews: readonly Of[];
}

/** How a written answer stands by its newest review. */
export function standingOf({ answer, reviews }: Reviewed): Standing {
  const newest = reviews.at(-1);
  if (newest === undefined) return 'new';
  const { texts } = answer;
  if (texts.findIndex(({ attempt }) => attempt === newest.attempt) < texts.length - 1) return 'again';
  return newest.decision === 'read' ? 'read' : 'returned';
}

/** Whether a written answer waits for a reader. */
export function isWaiting(item: Reviewed): boolean {
  const standing = standingOf(item);
  return standing === 'new' || standing === 'again';
}

/**
 * What makes an answer hard. A miss weighs more than all that an answer that matches can weigh, and a miss that was held
 * for sure the most; a low rating of the own text adds less than that.
 */
const weights = { miss: 5, confidence: 4, notAnswered: 2, twoReadings: 1, lowRating: 2 } as const;

const confidences: Readonly<Record<Sureness, number>> = { guessing: 0, 'fairly-sure': 0.5, sure: 1 };

/** How hard a written answer is to leave unread: from 0, nothing stands out, to 9, a miss that was held for sure. */
export function hardnessOf({ verdict, sureness, ratings }: WrittenAnswer): number {
  const mean = meanLevel(ratings);
  // From 0, the lowest level by every criterion, to 1, the highest.
  const rating = mean === null ? null : (mean - 1) / 3;
  const low = rating === null ? 0 : weights.lowRating * (1 - rating);
  switch (verdict) {
    case 'not-yet':
      return weights.miss + Math.max(weights.confidence * confidenceOf(sureness, rating), low);
    case 'not-answered':
      return weights.notAnswered + low;
    case 'two-readings':
      return weights.twoReadings + low;
    case 'matches':
      return low;
  }
}

/** How sure the student was: as said, else as the own text is rated, else in the middle. */
function confidenceOf(sureness: Sureness | null, rating: number | null): number {
  return sureness === null ? (rating ?? 0.5) : confidences[sureness];
}

/** The hardest first; of those as hard the one that came first. */
export function inQueue<Item extends Reviewed>(items: readonly Item[]): Item[] {
  return items.toSorted(
    (one, other) =>
      hardnessOf(other.answer) - hardnessOf(one.answer) || compare(placeIn(one), placeIn(other)),
  );
}

function placeIn({ answer }: Reviewed): string {
  return `${answer.newest.at} ${answer.newest.attempt}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** What comes after one item of a queue, among those that wait: the next in order, else from the beginning; null where nothing else waits. */
export function nextAfter<Item extends Reviewed>(queue: readonly Item[], current: Item): Item | null {
  const at = queue.indexOf(current);
  return [...queue.slice(at + 1), ...queue.slice(0, Math.max(at, 0))].find(isWaiting) ?? null;
}
