import { countOf } from './count-of';
import type { Kind } from './kind';
import { kindNames } from './kind';
import { inWords, sentenceCase } from './number-words';
import type { Decision, RuledOn } from './ruling';

/** How many answers come to match by a ruling, and how many match no more. */
export interface Effect {
  readonly gains: number;
  readonly loses: number;
}

/** What a ruling would change, beside its name: “Six more answers match. Both kinds match from now on.” */
export function effectOf(decision: Decision, { gains, loses }: Effect): string {
  switch (decision) {
    case 'key-stands':
      return 'No answer changes. Your reply says why.';
    case 'accept-both':
      return `${moreMatch(gains)} Both kinds match from now on.`;
    case 'change-key':
      return `${moreMatch(gains)} ${loses === 0 ? 'None becomes not yet.' : becomeNotYet(loses)} Only in this class.`;
  }
}

/** What a ruling has changed, or would: “Six more answers match, two become not yet.” */
export function changesInWords({ gains, loses }: Effect): string {
  if (gains + loses === 0) return 'No answer changes.';
  return loses === 0 ? moreMatch(gains) : `${moreMatch(gains)} ${becomeNotYet(loses)}`;
}

function moreMatch(gains: number): string {
  if (gains === 0) return 'No more answers match.';
  return gains === 1 ? 'One more answer matches.' : `${sentenceCase(inWords(gains))} more answers match.`;
}

function becomeNotYet(loses: number): string {
  return `${sentenceCase(inWords(loses))} ${loses === 1 ? 'becomes' : 'become'} not yet.`;
}

/** A ruling in one sentence: “In your class the key says “Attributed claim” here.” */
export function ruledInWords({ decision, kind }: Pick<RuledOn, 'decision' | 'kind'>): string {
  switch (decision) {
    case 'key-stands':
      return 'The key stands as it is.';
    case 'accept-both':
      return `“${kindNames[kind]}” is accepted too.`;
    case 'change-key':
      return `The key says “${kindNames[kind]}” now.`;
  }
}

/** “3 for Attributed claim, 1 for Set aside”; kinds that nobody argues for are left out. */
export function arguedFor(all: readonly { readonly kind: Kind }[]): string {
  const byKind = Map.groupBy(all, ({ kind }) => kind);
  return [...byKind].map(([kind, own]) => `${own.length} for ${kindNames[kind]}`).join(', ');
}

/** “2 arguments, 1 waits”. */
export function waitingInWords({ all, waiting }: { readonly all: number; readonly waiting: number }): string {
  if (all === 0) return 'No arguments';
  const head = countOf(all, 'argument');
  if (waiting === 0) return `${head}, none waits`;
  return `${head}, ${waiting} ${waiting === 1 ? 'waits' : 'wait'}`;
}
