import type { ConfusionRow } from './confusion';
import { fewestToTell } from './confusion';
import type { Kind } from './kind';
import { nounFor } from './kind-nouns';
import { mixUpInWords, mixUpsOf } from './mix-up';

/** What the first answers to a quiz show, in a sentence or two: the kind that is read most surely, and the most telling mix-up. Empty where nothing is scored. */
export function leadInWords(confusion: readonly ConfusionRow[]): string {
  if (confusion.length === 0) return '';
  const [mixUp] = mixUpsOf(confusion);
  if (mixUp === undefined)
    return 'Every first answer matches the key. Next, ask of each: who could check it?';
  return [...bestInWords(confusion), mixUpInWords(mixUp)].join(' ');
}

/** Nothing where no kind has enough statements to tell, or none mostly matches. A kind that many others were given too is not read surely. */
function bestInWords(confusion: readonly ConfusionRow[]): string[] {
  const share = (row: ConfusionRow) => row.called[row.kind] / row.statements;
  const [best] = confusion
    .filter((row) => row.statements >= fewestToTell && share(row) > 0.5)
    .filter(({ kind, called }) => givenToOthers(kind, confusion) * 2 <= called[kind])
    .toSorted((one, other) => share(other) - share(one));
  if (best === undefined) return [];
  const many = share(best) === 1 ? 'All' : 'Most';
  return [`${many} ${nounFor(best.kind, 2)} that you answered match the key at the first try.`];
}

function givenToOthers(kind: Kind, confusion: readonly ConfusionRow[]): number {
  return confusion.reduce((sum, row) => sum + (row.kind === kind ? 0 : row.called[kind]), 0);
}
