import { isAccepted } from './check';
import { itemRestCorrelation } from './discrimination';
import type { Kind } from './kind';
import { kinds } from './kind';
import type { WithRest } from './rest-share';
import { itemsAndRests } from './rest-share';

/** Of fewer answers nothing is hinted. */
const fewestAnswers = 8;

/** From this share on, it is asked about whatever the other half did. */
const nearlyAll = 2 / 3;

/** From this difference of shares on. Two halves of a dozen differ by less through chance alone, mostly. */
const clearlyRarer = 0.15;

/** Those who match most elsewhere agree on a kind that the key does not have. Counts of students. */
export interface KeyHint {
  readonly rival: Kind;
  /** The half that matches most elsewhere; of these, who chose the rival, and who chose what the key accepts. */
  readonly half: number;
  readonly forRival: number;
  readonly forKey: number;
  /**
   * How clearly, to put hints in order and for nothing else: in the half the share for the rival less the share for the key,
   * less the item-rest correlation, which a wrong entry turns round. It is too uncertain to be shown of few, and counts here.
   */
  readonly strength: number;
}

/**
 * A hint that the fault may lie with the key, for a class of any size from 8 answers on. A rule of our own, and no test of
 * significance: students are put in the order of how much they match on all other statements. In the half that matches most
 * (whoever is level with the last of them included), more than half chose one and the same kind that the key does not accept;
 * and unless it is two thirds of them, that kind is not clearly rarer among them than in the other half, as it would be where
 * it is a usual mix-up.
 */
export function keyHintOf(answers: readonly WithRest[]): KeyHint | null {
  if (answers.length < fewestAnswers) return null;
  const ordered = answers.toSorted((one, other) => other.rest - one.rest);
  const cut = ordered[Math.ceil(ordered.length / 2) - 1]?.rest ?? 0;
  const upper = ordered.filter(({ rest }) => rest >= cut);
  const lower = ordered.filter(({ rest }) => rest < cut);
  const [rival] = kinds.toSorted((one, other) => missedFor(upper, other) - missedFor(upper, one));
  if (rival === undefined) return null;
  const forRival = missedFor(upper, rival);
  const share = forRival / upper.length;
  const below = lower.length === 0 ? 0 : missedFor(lower, rival) / lower.length;
  if (share <= 0.5 || (share < nearlyAll && below - share > clearlyRarer)) return null;
  const forKey = upper.filter(({ answer }) => isAccepted(answer.firstVerdict)).length;
  const correlation = itemRestCorrelation(itemsAndRests(answers)) ?? 0;
  const strength = share - forKey / upper.length - correlation;
  return { rival, half: upper.length, forRival, forKey, strength };
}

/** How many chose a kind first, where it is not accepted. */
function missedFor(answers: readonly WithRest[], kind: Kind): number {
  return answers.filter(({ answer }) => answer.first === kind && !isAccepted(answer.firstVerdict)).length;
}
