import { isMisconception, isVerdict } from './feedback-guard';
import { either, isNull, isText, isTime, shapeOf } from './guard';
import type { Meeting } from './review-card';
import { isSureness } from './sureness';

/** Whether a value that was kept is a meeting with its time, whole enough to be scheduled. */
export const isMet = shapeOf<Meeting & { readonly at: string }>({
  misconception: isMisconception,
  statement: isText,
  verdict: isVerdict,
  sureness: either(isSureness, isNull),
  at: isTime,
});
