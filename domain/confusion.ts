import type { Kind } from './kind';
import { kindNames, kinds } from './kind';

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

const short: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  'attributed-claim': ['claim', 'claims'],
  'official-denial': ['denial', 'denials'],
  'independent-estimate': ['estimate', 'estimates'],
  'set-aside': ['to set aside', 'to set aside'],
};

/** So few statements of a kind say nothing about a reader. */
export const fewestToTell = 5;

/** A row as a sentence: “Of 4 denials you called 3 denials and 1 claim.” */
export function confusionInWords({ kind, statements, called }: ConfusionRow): string {
  const parts = kinds
    .toSorted((one, other) => Number(other === kind) - Number(one === kind))
    .filter((one) => called[one] > 0)
    .map((one) => `${called[one]} ${short[one][called[one] === 1 ? 0 : 1]}`);
  return `Of ${statements} ${ofKind(kind, statements)} you called ${listed(parts)}.`;
}

/** Says where a kind has too few statements to tell anything; empty where it has enough. */
export function tooFewInWords({ kind, statements }: ConfusionRow): string {
  if (statements >= fewestToTell) return '';
  if (kind === 'independent-estimate') return 'The two documents hold only one, so this is too few to tell.';
  return `${statements === 1 ? 'One is' : `${statements} are`} too few to tell how you read ${kindNames[kind].toLowerCase()}s.`.replace(
    'set asides',
    'statements to set aside',
  );
}

function ofKind(kind: Kind, count: number): string {
  if (kind === 'set-aside') return count === 1 ? 'statement to set aside' : 'statements to set aside';
  return short[kind][count === 1 ? 0 : 1];
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? 'none';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
