import { linearRegression } from 'simple-statistics';

/** The last rounds, of which the memory is compared: by then what is filled once is filled. */
export const comparedRounds = 6;

/** By how much a straight line through what is kept after the last rounds rises in a round, as a part of it; null where there are too few rounds. */
export function growthIn(kept) {
  if (kept.length < comparedRounds + 4) return null;
  const last = kept.slice(-comparedRounds);
  return linearRegression(last.map((mb, n) => [n, mb])).m / last[0];
}
