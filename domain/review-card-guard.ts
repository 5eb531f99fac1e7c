import { either, isCount, isMeasure, isNull, isText, isTime, oneOf, shapeOf } from './guard';
import type { ReviewCard } from './review-card';
import { isSureness } from './sureness';

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
  stability: isMeasure,
  difficulty: isMeasure,
  scheduledDays: isCount,
  reps: isCount,
  lapses: isCount,
  state: isCount,
});
