import fc from 'fast-check';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, test } from 'vitest';
import { alphaInterval, nominalAlpha } from './krippendorff';

/** Raters by rows, units by columns, as the examples are printed; a dot is a missing value. */
function unitsOf(...raters: readonly string[]): string[][] {
  const rows = raters.map((row) => row.split(' '));
  const units = rows[0]?.map((_, unit) => rows.map((row) => row[unit] ?? '.')) ?? [];
  return units.map((values) => values.filter((value) => value !== '.'));
}

/** K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability”, 2011, parts A to C. */
describe('published examples', () => {
  test.each([
    ['two observers, two values', ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'], 0.095],
    ['two observers, five values', ['a a b b d c c c e d d a', 'b a b b b c c c e d d d'], 0.692],
    [
      'four observers, missing values',
      [
        '1 2 3 3 2 1 4 1 2 . . .',
        '1 2 3 3 2 2 4 1 2 5 . 3',
        '. 3 3 3 2 3 4 2 2 5 1 .',
        '1 2 3 3 2 4 4 1 2 5 1 .',
      ],
      0.743,
    ],
  ])('%s', (_, raters, alpha) => {
    expect(nominalAlpha(unitsOf(...raters))).toBeCloseTo(alpha, 3);
  });
});

const values = fc.constantFrom('claim', 'denial', 'estimate', 'aside');
const someUnits = fc.array(fc.array(values, { maxLength: 8 }), { maxLength: 12 });

const renamed: Readonly<Record<string, string>> = {
  claim: 'denial',
  denial: 'estimate',
  estimate: 'aside',
  aside: 'claim',
};

test('is 1 when all agree on every unit and the units vary', () => {
  fc.assert(
    fc.property(fc.array(values, { minLength: 2 }), fc.integer({ min: 2, max: 9 }), (given, raters) => {
      fc.pre(new Set(given).size > 1);
      expect(nominalAlpha(given.map((value) => Array.from({ length: raters }, () => value)))).toBe(1);
    }),
  );
});

test('stays the same when the values are renamed, and when raters or units come in another order', () => {
  fc.assert(
    fc.property(someUnits, (units) => {
      const alpha = nominalAlpha(units);
      const others = [
        units.map((unit) => unit.map((value) => renamed[value] ?? value)),
        units.map((unit) => unit.toReversed()),
        units.toReversed(),
      ].map(nominalAlpha);
      for (const other of others)
        if (alpha === null) expect(other).toBeNull();
        else expect(other).toBeCloseTo(alpha, 10);
    }),
  );
});

test('is never above 1, and there is none where everything that is paired is one and the same', () => {
  fc.assert(
    fc.property(someUnits, (units) => {
      const paired = units.filter((unit) => unit.length > 1).flat();
      const alpha = nominalAlpha(units);
      expect(alpha === null).toBe(new Set(paired).size < 2);
      expect(alpha ?? 0).toBeLessThanOrEqual(1);
    }),
  );
});

test('a unit that only one rater answered changes nothing', () => {
  fc.assert(
    fc.property(someUnits, values, (units, value) => {
      expect(nominalAlpha([...units, [value]])).toBe(nominalAlpha(units));
    }),
  );
});

describe('the bootstrap interval', () => {
  const drawFrom = (seed: number) => {
    const generator = xoroshiro128plus(seed);
    return (end: number) => uniformInt(generator, 0, end - 1);
  };
  const mixed = Array.from({ length: 12 }, (_, unit) =>
    Array.from({ length: 20 }, (_, rater) => ((rater * (unit + 3)) % 5 < 3 ? `kind ${unit % 3}` : 'other')),
  );

  test('is the same for the same draws, holds alpha, and is wider where units differ more', () => {
    const interval = alphaInterval(mixed, drawFrom(1));
    expect(alphaInterval(mixed, drawFrom(1))).toEqual(interval);
    const alpha = nominalAlpha(mixed) ?? Number.NaN;
    expect(interval?.from).toBeLessThan(alpha);
    expect(interval?.to).toBeGreaterThan(alpha);
    expect(interval?.samples).toBe(1000);
  });

  test('is a point where every sample has the same alpha', () => {
    const alike = ['a', 'b', 'c', 'd', 'e', 'f'].map((value) => [value, value, value]);
    expect(alphaInterval(alike, drawFrom(2))).toMatchObject({ from: 1, to: 1 });
  });

  test('is not made of fewer than five units, nor where mostly nothing varies', () => {
    expect(alphaInterval(mixed.slice(0, 4), drawFrom(3))).toBeNull();
    expect(alphaInterval([...mixed.slice(0, 4), ['a']], drawFrom(3))).toBeNull();
    expect(
      alphaInterval(
        Array.from({ length: 9 }, () => ['a', 'a']),
        drawFrom(3),
      ),
    ).toBeNull();
  });

  test('holds the alpha of all in about 95 of 100 samples of units', () => {
    // Many units of which each “class” sees forty: how often the interval of a sample holds the alpha of all.
    const generator = xoroshiro128plus(7);
    const draw = (end: number) => uniformInt(generator, 0, end - 1);
    const all = Array.from({ length: 2000 }, () => {
      const main = draw(4);
      return Array.from({ length: 10 }, () => `kind ${draw(10) < 6 ? main : draw(4)}`);
    });
    const alpha = nominalAlpha(all) ?? Number.NaN;
    const held = Array.from({ length: 60 }, () => {
      const interval = alphaInterval(
        Array.from({ length: 40 }, () => all[draw(all.length)] ?? []),
        draw,
      );
      return interval !== null && interval.from <= alpha && alpha <= interval.to;
    }).filter(Boolean).length;
    expect(held / 60).toBeGreaterThan(0.85);
  });
});
