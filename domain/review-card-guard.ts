import type { Guard } from './guard';
import { either, isCount, isMeasure, isNull, isText, isTime, oneOf, shapeOf } from './guard';
import type { ReviewCard } from './review-card';
import { isSureness } from './sureness';

function isAbove(bound: number): Guard<number> {
  return (value): value is number => isMeasure(value) && value > bound;
}

function isState(value: unknown): value is number {
  return isCount(value) && value <= 3;
}

/** Whether a value that was kept or saved is a card, whole enough to be scheduled. */
export const isReviewCard = shapeOf<ReviewCard>({
  misconception: isText,
  rule: either(isText, isNull),
  turn: isCount,
  statement: isText,
  verdict: oneOf('matches', 'not-yet'),
  sureness: either(isSureness, isNull),
  due: isTime,
  lastReview: either(isTime, isNull),
  stability: isAbove(0),
  difficulty: isAbove(0),
  scheduledDays: isAbove(-1),
  reps: isCount,
  lapses: isCount,
  // As FSRS counts them: new, learning, review, relearning.
  state: isState,
});
