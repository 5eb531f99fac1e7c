import { sampleCorrelation } from 'simple-statistics';

/** How a student did with one statement, and with the others. */
export interface ItemAndRest {
  /** Whether the first answer matches: 1 or 0. */
  readonly item: 0 | 1;
  /** Of the other scored statements that the student answered, the share that matches at first; or their number, where all answered the same ones. */
  readonly rest: number;
}

/** With fewer answers a correlation moves too much by chance to be shown. */
export const fewestForDiscrimination = 30;

/**
 * Discrimination of a statement: the correlation of the item with the rest. It is Pearson’s r of a variable of 0 and 1 (the
 * point-biserial correlation) with the result on all other items, so that the item is not correlated with itself (“corrected”).
 * F. M. Lord & M. R. Novick, Statistical Theories of Mental Test Scores, 1968, ch. 15; L. Crocker & J. Algina, Introduction to
 * Classical and Modern Test Theory, 1986, ch. 14. Null where one of the two does not vary.
 */
export function itemRestCorrelation(pairs: readonly ItemAndRest[]): number | null {
  const [items, rests] = [pairs.map(({ item }) => item), pairs.map(({ rest }) => rest)];
  if (new Set(items).size < 2 || new Set(rests).size < 2) return null;
  return sampleCorrelation(items, rests);
}

/** The same, for reports: null for fewer than 30 students. */
export function discriminationOf(pairs: readonly ItemAndRest[]): number | null {
  return pairs.length < fewestForDiscrimination ? null : itemRestCorrelation(pairs);
}
