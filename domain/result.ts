import type { KindTally } from './check';

/** Counts of statements by what the check said of them. The first four count scored statements only. */
export interface Outcome {
  readonly scored: number;
  readonly matches: number;
  readonly notYet: number;
  readonly notAnswered: number;
  /** Statements with two readings. */
  readonly notScored: number;
}

/** Counts the outcome of a check of so many statements. */
export function outcomeOf(statements: number, byKind: readonly KindTally[]): Outcome {
  const sum = (count: (row: KindTally) => number) => byKind.reduce((total, row) => total + count(row), 0);
  const scored = sum((row) => row.statements);
  return {
    scored,
    matches: sum((row) => row.matches),
    notYet: sum((row) => row.notYet),
    notAnswered: sum((row) => row.notAnswered),
    notScored: statements - scored,
  };
}

/** The result as a heading: “5 of 8 match the key, 3 not yet”. */
export function outcomeInWords({ scored, matches, notYet, notAnswered }: Outcome): string {
  const parts = [scored === 0 ? 'Nothing here is scored' : `${matches} of ${scored} match the key`];
  if (notYet > 0) parts.push(`${notYet} not yet`);
  if (notAnswered > 0) parts.push(`${notAnswered} not answered`);
  return parts.join(', ');
}

/** How many matched at the first try and at the last; empty where that is the same. */
export function firstAndLastInWords(byKind: readonly KindTally[]): string {
  const sum = (count: (row: KindTally) => number) => byKind.reduce((total, row) => total + count(row), 0);
  const [first, last] = [sum((row) => row.firstMatches), sum((row) => row.matches)];
  return first === last ? '' : `At the first try ${first} matched, at the last ${last}.`;
}

/** What the heading leaves out: statements with two readings. Empty where there are none. */
export function notScoredInWords({ scored, notScored }: Outcome): string {
  if (notScored === 0) return '';
  if (scored === 0) return notScored === 1 ? 'It has two readings.' : `All ${notScored} have two readings.`;
  return notScored === 1
    ? 'One more has two readings and is not scored.'
    : `${notScored} more have two readings and are not scored.`;
}

/** A count of anything as a heading: “3 of 5 places match the key, 2 not yet”. */
export function countsInWords(matches: number, all: number, notYet: number, things = ''): string {
  const head = [`${matches} of ${all}`, things, 'match the key'].filter(Boolean).join(' ');
  return notYet === 0 ? head : `${head}, ${notYet} not yet`;
}
