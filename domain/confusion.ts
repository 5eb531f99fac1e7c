import type { Kind } from './kind';
import { kinds } from './kind';
import { articled, countInWords, listed, nounFor } from './kind-nouns';
import { inWords, sentenceCase } from './number-words';

/** One scored answer: the kind that the key has, and the one that was given. */
export interface KeyedAnswer {
  readonly key: Kind;
  readonly answer: Kind;
}

/** What the statements of one kind, as the key has it, were called. Counts of answered statements. */
export interface ConfusionRow {
  readonly kind: Kind;
  readonly statements: number;
  readonly called: Readonly<Record<Kind, number>>;
}

/** Counts, for each kind that the key has, what was answered. Kinds without an answer are left out. */
export function confusionOf(answers: readonly KeyedAnswer[]): ConfusionRow[] {
  return kinds
    .map((kind) => {
      const own = answers.filter(({ key }) => key === kind);
      const count = (called: Kind) => own.filter(({ answer }) => answer === called).length;
      return {
        kind,
        statements: own.length,
        called: {
          'attributed-claim': count('attributed-claim'),
          'official-denial': count('official-denial'),
          'independent-estimate': count('independent-estimate'),
          'set-aside': count('set-aside'),
        },
      };
    })
    .filter(({ statements }) => statements > 0);
}

/** So few statements of a kind say nothing about how it is read. */
export const fewestToTell = 5;

/** A row as a sentence: “Of 4 denials you called 3 denials and 1 claim.” */
export function confusionInWords({ kind, statements, called }: ConfusionRow): string {
  const given = kinds
    .toSorted((one, other) => Number(other === kind) - Number(one === kind))
    .filter((one) => called[one] > 0);
  const [only] = given;
  if (statements === 1 && kind === 'set-aside' && only === kind) return 'You set one aside.';
  if (statements === 1 && only !== undefined) return `${callsInWords(`one ${nounFor(kind, 1)}`, only)}.`;
  if (given.length === 1 && only === kind) return `${allInWords(kind, statements)}.`;
  const asides = called['set-aside'];
  const named = given.filter((one) => one !== 'set-aside').map((one) => countInWords(called[one], one));
  const parts = [
    ...(named.length === 0 ? [] : [`called ${listed(named)}`]),
    ...(asides === 0 ? [] : [`set ${asides} aside`]),
  ];
  const ordered = kind === 'set-aside' ? parts.toReversed() : parts;
  return `Of ${countInWords(statements, kind)} you ${ordered.join(' and ')}.`;
}

function callsInWords(what: string, called: Kind): string {
  if (called === 'set-aside') return `You set ${what} aside`;
  return `You called ${what} ${articled(called)}`;
}

function allInWords(kind: Kind, statements: number): string {
  const all = statements === 2 ? 'both' : `all ${statements}`;
  if (kind === 'set-aside') return `Of ${countInWords(statements, kind)} you set ${all} aside`;
  return `Of ${countInWords(statements, kind)} you called ${all} ${nounFor(kind, statements)}`;
}

/** Says where a kind has too few statements to tell anything; empty where it has enough. */
export function tooFewInWords({ kind, statements }: ConfusionRow): string {
  if (statements >= fewestToTell) return '';
  if (kind === 'independent-estimate' && statements === 1)
    return 'The two documents hold only one, which is too few to tell.';
  const count = sentenceCase(`${inWords(statements)} ${nounFor(kind, statements)}`);
  return `${count} ${statements === 1 ? 'is' : 'are'} too few to tell.`;
}
