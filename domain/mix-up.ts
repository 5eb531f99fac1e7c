import type { ConfusionRow } from './confusion';
import type { Kind } from './kind';
import { kinds } from './kind';
import { nounFor } from './kind-nouns';
import { inWords, sentenceCase } from './number-words';

/** Statements of one kind, as the key has it, that were given another. */
export interface MixUp {
  readonly kind: Kind;
  readonly called: Kind;
  /** Counts of statements: given the other kind, and all of the kind that were answered. */
  readonly count: number;
  readonly of: number;
}

/** The mix-ups of a confusion table: the most frequent first, then the one that takes the larger share of its kind. */
export function mixUpsOf(rows: readonly ConfusionRow[]): MixUp[] {
  return rows
    .flatMap(({ kind, statements, called }) =>
      kinds
        .filter((one) => one !== kind && called[one] > 0)
        .map((one): MixUp => ({ kind, called: one, count: called[one], of: statements })),
    )
    .toSorted((one, other) => other.count - one.count || other.count / other.of - one.count / one.of);
}

/** By the kind of the key, then by the kind that was given: the rule that tells the two apart. */
const rules: Readonly<Record<Kind, Readonly<Partial<Record<Kind, string>>>>> = {
  'attributed-claim': {
    'official-denial': 'a denial needs an official source that says that something alleged is not so',
    'independent-estimate': 'an estimate needs an approximate figure, and a source that is not a party',
    'set-aside': 'where somebody inside the text is named for the words, they can be held to them',
  },
  'official-denial': {
    'attributed-claim': 'where an official source says that something alleged is not so, it is a denial',
    'independent-estimate': 'ask for an official “no” before you ask for a figure',
    'set-aside': 'a denial has an official source, which says that something alleged is not so',
  },
  'independent-estimate': {
    'attributed-claim': 'an approximate figure from a source that is not a party is an estimate',
    'official-denial': 'a denial says that something alleged is not so; an estimate gives a figure',
    'set-aside': 'an estimate has a source inside the text that is not a party',
  },
  'set-aside': {
    'attributed-claim': 'a claim needs somebody inside the text who says it',
    'official-denial': 'a denial needs an official source inside the text that says it',
    'independent-estimate': 'an estimate needs a source inside the text that is not a party',
  },
};

/** A mix-up as a sentence with the rule that answers it: “One claim went under estimates: an estimate needs …” */
export function mixUpInWords({ kind, called, count }: MixUp): string {
  const what = sentenceCase(`${inWords(count)} ${nounFor(kind, count)}`);
  const aside = count === 1 ? 'was set aside' : 'were set aside';
  const went = called === 'set-aside' ? aside : `went under ${nounFor(called, 2)}`;
  const rule = rules[kind][called];
  return rule === undefined ? `${what} ${went}.` : `${what} ${went}: ${rule}.`;
}
