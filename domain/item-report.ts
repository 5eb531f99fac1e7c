import { discriminationOf } from './discrimination';
import type { ItemFigures } from './item-figures';
import { itemFiguresOf } from './item-figures';
import type { KeyHint } from './key-hint';
import { keyHintOf } from './key-hint';
import { itemsAndRests, withRest } from './rest-share';
import type { StatementAnswer } from './statement-answer';

/** How a class answered one statement, and what that says of the statement. */
export interface ItemReport extends ItemFigures {
  /** Null for fewer than 30 students who answered enough else, and where nothing varies. */
  readonly discrimination: number | null;
  /** How many students it is, or would be, made of. */
  readonly compared: number;
  readonly hint: KeyHint | null;
  /** The fault may lie with the key: a hint, or a negative discrimination. */
  readonly isKeyToCheck: boolean;
}

/** Reports on each statement. Of each student one answer to each statement, as `firstAndLast` gives them. */
export function itemReportsOf(answers: readonly StatementAnswer[]): ItemReport[] {
  const rests = Map.groupBy(withRest(answers), ({ answer }) => answer.statement);
  return itemFiguresOf(answers).map((figures) => {
    const own = rests.get(figures.statement) ?? [];
    const discrimination = figures.isScored ? discriminationOf(itemsAndRests(own)) : null;
    const hint = keyHintOf(own);
    const isKeyToCheck = hint !== null || (discrimination !== null && discrimination < 0);
    return { ...figures, discrimination, compared: own.length, hint, isKeyToCheck };
  });
}

/** Those first of which the key needs a look, then those with the smallest share that is accepted at first. */
export function inNeedOrder(items: readonly ItemReport[]): ItemReport[] {
  return items.toSorted(
    (one, other) =>
      urgency(other) - urgency(one) ||
      (one.discrimination ?? 0) * Number(one.isKeyToCheck) -
        (other.discrimination ?? 0) * Number(other.isKeyToCheck) ||
      shareAccepted(one) - shareAccepted(other),
  );
}

/** A hint weighs more than a correlation, which in one class is uncertain even with 30 students. */
function urgency({ hint, isKeyToCheck }: ItemReport): number {
  if (hint !== null) return 2 + hint.strength;
  return Number(isKeyToCheck);
}

export function shareAccepted({ firstAccepted, answered }: ItemFigures): number {
  return answered === 0 ? 0 : firstAccepted / answered;
}
