import type { ConfusionRow } from './confusion';
import { fewestToTell } from './confusion';
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

/** Nothing where no kind has enough statements to tell, or none of them mostly matches. */
function bestInWords(confusion: readonly ConfusionRow[]): string[] {
  const share = (row: ConfusionRow) => row.called[row.kind] / row.statements;
  const [best] = confusion
    .filter((row) => row.statements >= fewestToTell && share(row) > 0.5)
    .toSorted((one, other) => share(other) - share(one));
  if (best === undefined) return [];
  const noun = nounFor(best.kind, 2);
  return [
    share(best) === 1
      ? `All ${noun} match the key at the first try.`
      : `Most ${noun} match the key at the first try.`,
  ];
}
