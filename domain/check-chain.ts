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
  /**
   * One sentence for each link that is not where the key has it, or that is ticked and named.
   * A gap that was not found is told only with the key: its sentence would say where it is.
   */
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
    feedbackOnChain(id, names ?? {}, chainKey(own, id), answers),
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

type KeyedLink = CheckedLink & { readonly why: string };

function feedbackOnChain(
  id: string,
  names: Readonly<Record<string, string>>,
  key: KeyedChain,
  answers: Answers,
): ChainFeedback {
  const tries = triesFor(answers, orderOf(id));
  const order = itemsOf(tries.at(-1));
  const gaps = itemsOf(answerFor(answers, gapsOf(id)));
  if (order.length === 0) return notAnswered(id);
  const keyed = keyedLinks(id, names, key);
  const moved = keyed.filter((link, index) => order[index] !== link.id);
  const gapsNotYet = keyed.filter((link) => link.named === gaps.includes(link.id));
  const isMatch = moved.length + gapsNotYet.length === 0;
  const gapTries = triesFor(answers, gapsOf(id));
  const isShown = isKeyShown(
    isMatch ? 'matches' : 'not-yet',
    gapTries.length > tries.length ? gapTries : tries,
  );
  const missed = isShown ? [] : gapsNotYet.filter(({ named }) => !named);
  return {
    id,
    order: moved.length === 0 ? 'matches' : 'not-yet',
    gaps: gapsNotYet.length === 0 ? 'matches' : 'not-yet',
    gapsNotYet: gapsNotYet.length,
    yours: order.map((link) => ({ id: link, who: names[link] ?? '', named: !gaps.includes(link) })),
    whys: keyed
      .filter((link) => (moved.includes(link) || gapsNotYet.includes(link)) && !missed.includes(link))
      .map(({ who, why }) => ({ who, why })),
    shown: isShown ? keyed : null,
  };
}

function chainKey(own: ChainKey, id: string): KeyedChain {
  const chain = Object.hasOwn(own.chains, id) ? own.chains[id] : undefined;
  if (chain === undefined) throw new Error(`The key has no chain for the statement “${id}”.`);
  return chain;
}

/** Ticks alone are no answer: which link a gap stands at depends on the order. */
function notAnswered(id: string): ChainFeedback {
  return { id, order: 'not-answered', gaps: 'not-answered', gapsNotYet: 0, yours: [], whys: [], shown: null };
}

function keyedLinks(id: string, names: Readonly<Record<string, string>>, key: KeyedChain): KeyedLink[] {
  return key.order.map((link) => {
    const entry = Object.hasOwn(key.links, link) ? key.links[link] : undefined;
    if (entry === undefined) throw new Error(`The key has no entry for the link “${link}” of “${id}”.`);
    return { id: link, who: names[link] ?? '', named: entry.named, why: entry.why };
  });
}
