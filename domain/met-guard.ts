import { isVerdict } from './feedback-guard';
import { either, isCount, isNull, isText, isTime, shapeOf } from './guard';
import type { Misconception } from './misconception';
import type { Meeting } from './review-card';
import { isSureness } from './sureness';

/** Whether a value that was kept is a meeting with its time, whole enough to be scheduled. */
export const isMet = shapeOf<Meeting & { readonly at: string }>({
  misconception: shapeOf<Misconception>({ id: isText, rule: either(isText, isNull), turn: isCount }),
  statement: isText,
  verdict: isVerdict,
  sureness: either(isSureness, isNull),
  at: isTime,
});
