import { expect, test } from 'vitest';
import type { MarkedTwice } from './blind-marks';
import { agreementOn, farthestApart, kappaInWords, smallSampleInWords } from './blind-marks';
import type { Levels } from './review';

const all = (level: number): Levels => ({
  kind: level,
  evidence: level,
  chain: level,
  limits: level,
  wording: level,
});
const item = (place: number, one: Levels, other: Levels): MarkedTwice => ({ place, marks: [one, other] });

const items = [
  item(1, all(4), all(4)),
  item(2, all(1), { ...all(1), chain: 4 }),
  item(3, all(2), { ...all(2), chain: 3, limits: 4 }),
  item(4, all(3), all(3)),
];

test('agreement stands for each criterion and for all together, with how many it is from', () => {
  const found = agreementOn(items);
  expect(found.map(({ criterion }) => criterion)).toEqual([
    ...['kind', 'evidence', 'chain', 'limits', 'wording'],
    null,
  ]);
  expect(found[0]).toMatchObject({ n: 4, same: 4, kappa: 1, says: 'very good agreement' });
  // Levels 4 1 2 3 against 4 4 3 3, by hand: 10/4 found, 40/16 expected.
  expect(found[2]).toMatchObject({ n: 4, same: 2 });
  expect(found[2]?.kappa).toBeCloseTo(0, 9);
  expect(found[5]).toMatchObject({ n: 20, same: 17 });
});

test('what one reader left out counts for nothing', () => {
  expect(agreementOn([item(1, { kind: 3 }, all(3))]).map(({ n }) => n)).toEqual([1, 0, 0, 0, 0, 1]);
});

test('a sample of which nothing is left says so, and not that one level was given', () => {
  expect(new Set(agreementOn([]).map(({ says }) => says))).toEqual(new Set(['Nothing is left to compare.']));
});

test('what lies farthest apart comes first, and what was marked alike is not in it', () => {
  expect(farthestApart(items)).toEqual([
    { place: 2, distance: 3, criteria: [{ id: 'chain', name: 'Source and chain', levels: [1, 4] }] },
    {
      place: 3,
      distance: 3,
      criteria: [
        { id: 'chain', name: 'Source and chain', levels: [2, 3] },
        { id: 'limits', name: 'Limits', levels: [2, 4] },
      ],
    },
  ]);
});

test('a figure says what it means, and that it is from few', () => {
  expect([null, -0.1, 0.1, 0.3, 0.5, 0.7, 0.9].map((kappa) => kappaInWords(kappa, 4))).toEqual([
    'cannot be said: one level was given all the time',
    'less than chance would bring',
    'hardly more than chance would bring',
    'some agreement',
    'moderate agreement',
    'good agreement',
    'very good agreement',
  ]);
  expect(smallSampleInWords(10)).toBe(
    'From 10 written answers: a rough figure. One answer more or less can change it much.',
  );
  expect(smallSampleInWords(30)).toBeNull();
});
