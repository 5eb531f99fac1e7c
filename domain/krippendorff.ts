import { quantileSorted } from 'simple-statistics';
import type { Draw } from './draw';

/** What was given to one unit: how often each value. Who did not answer is not in it. */
type Counts = ReadonlyMap<string, number>;

/** One unit as alpha needs it: its values, and what it adds to the disagreement that is observed. */
interface Unit {
  readonly counts: Counts;
  readonly observed: number;
}

/**
 * Krippendorff’s alpha for nominal data, any number of raters, and missing values: α = 1 − Dₒ / Dₑ, where over the pairs
 * of values Dₒ = Σᵤ Σ c≠k nᵤc nᵤk / (mᵤ − 1) and Dₑ = Σ c≠k n꜀ nₖ / (n − 1). A unit is the list of the values that it was
 * given; one with fewer than two has no pair and does not count. K. Krippendorff, “Computing Krippendorff’s
 * Alpha-Reliability”, 2011. Null where nothing varies, as there is nothing to tell apart then.
 */
export function nominalAlpha(units: readonly (readonly string[])[]): number | null {
  return alphaOf(unitsOf(units));
}

export interface AlphaInterval {
  readonly from: number;
  readonly to: number;
  /** How many samples were drawn, and in how many of them nothing varied. */
  readonly samples: number;
  readonly undefinedSamples: number;
}

/** With fewer units the samples are nearly all alike. */
export const fewestUnits = 5;

const samplesDrawn = 1000;

/**
 * A bootstrap interval for alpha: units are drawn with replacement, as many as there are, 1000 times; the 2.5th and the
 * 97.5th percentile of the alphas. B. Efron & R. J. Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13; for this
 * coefficient A. Zapf et al., BMC Medical Research Methodology 16:93, 2016. Null for fewer than five units with a pair.
 */
export function alphaInterval(units: readonly (readonly string[])[], draw: Draw): AlphaInterval | null {
  const paired = unitsOf(units);
  if (paired.length < fewestUnits) return null;
  const alphas = Array.from({ length: samplesDrawn }, () =>
    alphaOf(paired.flatMap(() => paired[draw(paired.length)] ?? [])),
  );
  const defined = alphas.filter((alpha) => alpha !== null).toSorted((one, other) => one - other);
  if (defined.length * 2 < samplesDrawn) return null;
  return {
    from: quantileSorted(defined, 0.025),
    to: quantileSorted(defined, 0.975),
    samples: samplesDrawn,
    undefinedSamples: samplesDrawn - defined.length,
  };
}

function unitsOf(units: readonly (readonly string[])[]): Unit[] {
  return units
    .filter((values) => values.length > 1)
    .map((values) => {
      const counts = countsOf(values);
      const same = [...counts.values()].reduce((sum, count) => sum + count * count, 0);
      return { counts, observed: (values.length ** 2 - same) / (values.length - 1) };
    });
}

function alphaOf(units: readonly Unit[]): number | null {
  const all = new Map<string, number>();
  let observed = 0;
  for (const unit of units) {
    observed += unit.observed;
    for (const [value, count] of unit.counts) all.set(value, (all.get(value) ?? 0) + count);
  }
  const counts = [...all.values()];
  const n = counts.reduce((sum, count) => sum + count, 0);
  const expected = n ** 2 - counts.reduce((sum, count) => sum + count ** 2, 0);
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

function countsOf(values: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
