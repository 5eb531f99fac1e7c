import type { Answers } from './answers';
import { answerFor, itemsOf, triesFor } from './answers';
import type { Verdict } from './check';
import type { ChainExercise } from './exercise';
import type { ChainKey, LinkKey } from './exercise-key';
import { isKeyShown } from './feedback';
import { gapsOf, orderOf } from './question-id';

type ChainVerdict = Exclude<Verdict, 'two-readings'>;

/** A link as a student or the key has it. */
export interface CheckedLink {
  readonly id: string;
  readonly who: string;
  readonly named: boolean;
}

/** The feedback on one chain. Links run from the page that is read to the first speaker. */
export interface ChainFeedback {
  readonly id: string;
  readonly order: ChainVerdict;
  readonly gaps: ChainVerdict;
  /** Links whose gap does not match yet. */
  readonly gapsNotYet: number;
  readonly yours: readonly CheckedLink[];
  /** One sentence for each link that is not where the key has it, or whose gap is not. */
  readonly whys: readonly { readonly who: string; readonly why: string }[];
  /** The chain of the key with its reasons; null until it is shown. */
  readonly shown: readonly (CheckedLink & { readonly why: string })[] | null;
}

/** A checked exercise in which chains are built. */
export interface CheckedChain {
  readonly type: 'chain';
  readonly statements: readonly ChainFeedback[];
  /** “Order 2 of 2, gaps 1 of 2 match the key”. */
  readonly result: string;
  readonly notScored: string;
}

/** Checks the order of the links and the gaps apart. */
export function checkChain(exercise: ChainExercise, own: ChainKey, answers: Answers): CheckedChain {
  const statements = Object.entries(exercise.chains).map(([id, names]) =>
    feedbackOnChain(id, names ?? {}, own.chains[id] ?? { order: [], links: {} }, answers),
  );
  const matching = (verdict: (one: ChainFeedback) => ChainVerdict) =>
    statements.filter((one) => verdict(one) === 'matches').length;
  return {
    type: 'chain',
    statements,
    result: `Order ${matching(({ order }) => order)} of ${statements.length}, gaps ${matching(({ gaps }) => gaps)} of ${statements.length} match the key`,
    notScored: '',
  };
}

interface KeyedChain {
  readonly order: readonly string[];
  readonly links: Readonly<Record<string, LinkKey>>;
}

function feedbackOnChain(
  id: string,
  names: Readonly<Record<string, string>>,
  key: KeyedChain,
  answers: Answers,
): ChainFeedback {
  const tries = triesFor(answers, orderOf(id));
  const order = itemsOf(tries.at(-1));
  const gaps = itemsOf(answerFor(answers, gapsOf(id)));
  const isAnswered = order.length > 0;
  const link = (one: string, named: boolean) => ({ id: one, who: names[one] ?? '', named });
  const keyed = key.order.map((one) => {
    const { named, why } = key.links[one] ?? { named: true, why: '' };
    return { ...link(one, named), why };
  });
  const gapsNotYet = keyed.filter(({ id: one, named }) => named === gaps.includes(one));
  const moved = keyed.filter(({ id: one }, index) => order[index] !== one);
  const orderVerdict = verdict(isAnswered, moved.length === 0);
  const gapsVerdict = verdict(isAnswered, gapsNotYet.length === 0);
  const tried = [tries, triesFor(answers, gapsOf(id))].reduce((one, other) =>
    other.length > one.length ? other : one,
  );
  const isMatch = orderVerdict === 'matches' && gapsVerdict === 'matches';
  return {
    id,
    order: orderVerdict,
    gaps: gapsVerdict,
    gapsNotYet: isAnswered ? gapsNotYet.length : 0,
    yours: order.map((one) => link(one, !gaps.includes(one))),
    whys: isAnswered
      ? keyed
          .filter((one) => moved.includes(one) || gapsNotYet.includes(one))
          .map(({ who, why }) => ({ who, why }))
      : [],
    shown: isKeyShown(isMatch ? 'matches' : 'not-yet', tried) ? keyed : null,
  };
}

function verdict(isAnswered: boolean, isMatch: boolean): ChainVerdict {
  if (!isAnswered) return 'not-answered';
  return isMatch ? 'matches' : 'not-yet';
}
