import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemAndRest } from './discrimination';
import { discriminationOf, fewestForDiscrimination, itemRestCorrelation } from './discrimination';

/**
 * Section 6 of the Law School Admission Test: 1000 persons, five items (R. D. Bock & M. Lieberman, Psychometrika 35, 1970).
 * How many gave each pattern of answers.
 */
const lsat6: readonly (readonly [pattern: string, persons: number])[] = [
  ...([
    ['00000', 3],
    ['00001', 6],
    ['00010', 2],
    ['00011', 11],
    ['00100', 1],
    ['00101', 1],
  ] as const),
  ...([
    ['00110', 3],
    ['00111', 4],
    ['01000', 1],
    ['01001', 8],
    ['01011', 16],
    ['01101', 3],
  ] as const),
  ...([
    ['01110', 2],
    ['01111', 15],
    ['10000', 10],
    ['10001', 29],
    ['10010', 14],
    ['10011', 81],
  ] as const),
  ...([
    ['10100', 3],
    ['10101', 28],
    ['10110', 15],
    ['10111', 80],
    ['11000', 16],
    ['11001', 56],
  ] as const),
  ...([
    ['11010', 21],
    ['11011', 173],
    ['11100', 11],
    ['11101', 61],
    ['11110', 28],
    ['11111', 298],
  ] as const),
];

describe('the LSAT data, as `descript` of the R package ltm reports them (“Excluded”)', () => {
  test.each([
    [1, 0.1128],
    [2, 0.1531],
    [3, 0.1727],
    [4, 0.1444],
    [5, 0.1215],
  ])('item %i: %f', (item, correlation) => {
    const pairs = lsat6.flatMap(([pattern, persons]) => {
      const own = pattern[item - 1] === '1' ? 1 : 0;
      const all = [...pattern].filter((one) => one === '1').length;
      return Array.from({ length: persons }, (): ItemAndRest => ({ item: own, rest: all - own }));
    });
    expect(pairs).toHaveLength(1000);
    // ltm divides a mean of n by a deviation of n − 1, which makes its figure smaller by this factor.
    const factor = Math.sqrt(999 / 1000);
    expect((itemRestCorrelation(pairs) ?? 0) * factor).toBeCloseTo(correlation, 4);
  });
});

const somePairs = fc.array(
  fc.record({ item: fc.constantFrom(0 as const, 1 as const), rest: fc.integer({ min: 0, max: 10 }) }),
  { minLength: 2, maxLength: 60 },
);

test('lies between −1 and 1, changes its sign with the key, and not with the unit of the rest', () => {
  fc.assert(
    fc.property(somePairs, (pairs) => {
      const correlation = itemRestCorrelation(pairs);
      fc.pre(correlation !== null);
      expect(Math.abs(correlation ?? 2)).toBeLessThanOrEqual(1 + 1e-9);
      const turned = pairs.map(({ item, rest }): ItemAndRest => ({ item: item === 1 ? 0 : 1, rest }));
      expect(itemRestCorrelation(turned)).toBeCloseTo(-(correlation ?? 0), 9);
      const scaled = pairs.map(({ item, rest }) => ({ item, rest: rest / 10 }));
      expect(itemRestCorrelation(scaled)).toBeCloseTo(correlation ?? 0, 9);
    }),
  );
});

test('there is none where nothing varies', () => {
  expect(
    itemRestCorrelation([
      { item: 1, rest: 1 },
      { item: 1, rest: 2 },
    ]),
  ).toBeNull();
  expect(
    itemRestCorrelation([
      { item: 1, rest: 2 },
      { item: 0, rest: 2 },
    ]),
  ).toBeNull();
  expect(itemRestCorrelation([])).toBeNull();
});

test('a report shows it from 30 students on', () => {
  const pairs = Array.from(
    { length: fewestForDiscrimination },
    (_, index): ItemAndRest => ({ item: index % 2 === 0 ? 1 : 0, rest: index }),
  );
  expect(fewestForDiscrimination).toBe(30);
  expect(discriminationOf(pairs)).not.toBeNull();
  expect(discriminationOf(pairs.slice(1))).toBeNull();
});
