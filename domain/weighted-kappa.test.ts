import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pair } from './weighted-kappa';
import { quadratic, weightedKappa } from './weighted-kappa';

/** How often the two readers gave each pair of levels, as pairs. */
function pairsIn(table: readonly (readonly number[])[]): Pair[] {
  return table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, (): Pair => [one, other])),
  );
}

// Cohen (1968), table 1: 200 diagnoses by two judges, and the weights that he gives each disagreement.
const diagnoses = pairsIn([
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
]);
const weights = [
  [0, 1, 3],
  [1, 0, 6],
  [3, 6, 0],
];

test('the worked example of Cohen (1968): 0.348 weighted, 0.492 where every disagreement weighs the same', () => {
  const weight = (one: number, other: number) => weights[one]?.[other] ?? 0;
  expect(weightedKappa(diagnoses, weight)).toBeCloseTo(0.348, 3);
  expect(weightedKappa(diagnoses, (one, other) => Number(one !== other))).toBeCloseTo(0.492, 3);
});

// The ratings of the data set `anxiety` of the package irr for R, readers 1 and 2. Its manual gives 0.297 for squared weights.
const anxiety = [
  [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
  [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
] as const;

test('the worked example of the package irr, with squared weights', () => {
  const pairs = anxiety[0].map((one, index): Pair => [one, anxiety[1][index] ?? 0]);
  expect(weightedKappa(pairs)).toBeCloseTo(0.297, 3);
});

const level = fc.integer({ min: 1, max: 4 });
const marked = fc.array(fc.tuple(level, level), { minLength: 2, maxLength: 60 });

test('1 where all agree, and only there', () => {
  fc.assert(
    fc.property(marked, (pairs) => {
      const kappa = weightedKappa(pairs);
      if (kappa === null) return;
      expect(kappa).toBeLessThanOrEqual(1);
      expect(kappa === 1).toBe(pairs.every(([one, other]) => one === other));
    }),
  );
});

test('the same for readers the other way round, for another order, and for levels turned or moved', () => {
  fc.assert(
    fc.property(marked, (pairs) => {
      const kappa = weightedKappa(pairs);
      const same = (others: readonly Pair[]) =>
        kappa === null
          ? expect(weightedKappa(others)).toBeNull()
          : expect(weightedKappa(others)).toBeCloseTo(kappa, 9);
      same(pairs.map(([one, other]) => [other, one]));
      same(pairs.toReversed());
      same(pairs.map(([one, other]) => [5 - one, 5 - other]));
      same(pairs.map(([one, other]) => [one + 3, other + 3]));
    }),
  );
});

test('0 where the levels of one reader say nothing of those of the other', () => {
  const independent = [1, 2, 3, 4].flatMap((one) => [1, 2, 3, 4].map((other): Pair => [one, other]));
  expect(weightedKappa(independent)).toBeCloseTo(0, 12);
});

test('nothing can be said of no marks, or where one level was given all the time', () => {
  expect(weightedKappa([])).toBeNull();
  expect(
    weightedKappa([
      [3, 3],
      [3, 3],
    ]),
  ).toBeNull();
});

test('a level farther apart weighs more', () => {
  expect(quadratic(1, 3)).toBe(4 * quadratic(1, 2));
});
