import type { KindCounts } from './class-split';
import { sumOf } from './class-split';
import { countOf } from './count-of';
import type { Kind } from './kind';
import { kinds } from './kind';
import { listed, nounFor } from './kind-nouns';
import { inWords, sentenceCase } from './number-words';
import type { Shift } from './vote';

/** Two groups are nearly even where the smaller is at least so large a share of the larger. */
const nearlyEven = 0.75;

/** From this share on, nearly everybody chose the same. */
const nearlyAll = 0.8;

/** Fewer answers are no split to talk about. */
const fewest = 2;

/** What to ask those who chose a kind. About the words, and never about what is so. */
const questions: Readonly<Record<Kind, string>> = {
  'attributed-claim': 'Whose words are these, and where does the text say so?',
  'official-denial': 'Which words say “no”, and to what?',
  'independent-estimate': 'Who counted, and are they a party?',
  'set-aside': 'Did you look for a name? Where?',
};

/** A split as something to talk about. It says how the class divided and rules on nothing. */
export function talkOf(counts: KindCounts): string {
  const all = sumOf(counts);
  if (all < fewest) return 'Too few answers for a split yet.';
  const groups = kinds
    .filter((kind) => counts[kind] > 0)
    .toSorted((one, other) => counts[other] - counts[one]);
  const [first, second] = groups;
  if (first === undefined) return '';
  if (second === undefined) return `One place. Everybody chose ${nounFor(first, 1)}. ${questions[first]}`;
  return `${headOf(counts, groups, all)} Ask the ${nounFor(first, 1)} group: ${questions[first]} Ask the ${nounFor(second, 1)} group: ${questions[second]}`;
}

function headOf(counts: KindCounts, groups: readonly Kind[], all: number): string {
  const [first = 0, second = 0] = groups.map((kind) => counts[kind]);
  const places = `${sentenceCase(inWords(groups.length))} places`;
  if (first / all >= nearlyAll) return `${places}, most in one.`;
  const even = groups.filter((kind) => counts[kind] >= first * nearlyEven);
  if (even.length === groups.length) return `${places}, ${isEven(counts, groups) ? 'even' : 'nearly even'}.`;
  if (second >= first * nearlyEven) return `${places}, ${inWords(even.length)} of them nearly even.`;
  return `${places}, one larger than the rest.`;
}

function isEven(counts: KindCounts, groups: readonly Kind[]): boolean {
  return new Set(groups.map((kind) => counts[kind])).size === 1;
}

/** How answers changed, in a sentence: “9 of 23 changed their answer; 5 of them from denial to claim.” */
export function shiftInWords({ both, changed, ways }: Shift): string {
  if (both === 0) return 'Nobody has answered both times yet.';
  if (changed === 0) return `Nobody of ${both} changed their answer.`;
  const moves = ways.filter(({ from, to }) => from !== to);
  const most = Math.max(...moves.map(({ count }) => count));
  const largest = moves.filter(({ count }) => count === most);
  const head = `${changed} of ${both} changed their answer`;
  if (largest.length > 2) return `${head}, in many directions.`;
  const named = largest.map(({ from, to }) => `from ${nounFor(from, 1)} to ${nounFor(to, 1)}`);
  return `${head}; ${most === changed ? 'all' : `${most}`}${largest.length > 1 ? ' each' : ' of them'} ${listed(named)}.`;
}

/** The counts as a sentence, for who cannot see the bars: “9 claims, 10 denials (the key)”. */
export function countsInWords(counts: KindCounts, keys: readonly Kind[] = []): string {
  const parts = kinds.map((kind) => {
    const noun = kind === 'set-aside' ? 'set aside' : nounFor(kind, counts[kind]);
    return `${counts[kind]} ${noun}${keys.includes(kind) ? ' (the key)' : ''}`;
  });
  return `${countOf(sumOf(counts), 'answer')}: ${parts.join(', ')}`;
}
