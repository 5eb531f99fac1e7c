/** What two readers gave the same thing. */
export type Pair = readonly [number, number];

/** How far apart two levels are: 0 where they are the same. */
type Weight = (one: number, other: number) => number;

/** Twice as far apart weighs four times as much. Only the ratios of weights count. */
export function quadratic(one: number, other: number): number {
  return (one - other) ** 2;
}

/**
 * Weighted κ: 1 minus the weight of the disagreement that was found over that which would be expected by chance, from how
 * often each reader gave each level. 1 where all agree, 0 where they agree as chance would have it. Null where nothing
 * was marked, or where both gave one and the same level all the time, as chance alone would have it so.
 * Cohen, J. (1968). Weighted kappa. Psychological Bulletin, 70(4), 213–220.
 */
export function weightedKappa(pairs: readonly Pair[], weight: Weight = quadratic): number | null {
  const found = pairs.reduce((sum, [one, other]) => sum + weight(one, other), 0) / pairs.length;
  const [first, second] = [countsOf(pairs.map(([one]) => one)), countsOf(pairs.map(([, other]) => other))];
  let expected = 0;
  for (const [one, count] of first)
    for (const [other, times] of second) expected += (weight(one, other) * count * times) / pairs.length ** 2;
  return expected > 0 ? 1 - found / expected : null;
}

function countsOf(levels: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  return counts;
}
