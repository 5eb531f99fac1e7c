import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawSample } from './draw-sample';

test('a sample holds as many as were asked for, each once, and is the same for the same seed', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.nat(30), fc.nat(), (items, count, seed) => {
      const sample = drawSample(items, count, seed);
      expect(sample).toHaveLength(Math.min(count, items.length));
      expect(new Set(sample).size).toBe(sample.length);
      expect(sample.every((one) => items.includes(one))).toBe(true);
      expect(drawSample(items, count, seed)).toEqual(sample);
    }),
  );
});

test('every item can be drawn', () => {
  const drawn = new Set(Array.from({ length: 200 }, (_, seed) => drawSample([1, 2, 3, 4, 5], 1, seed)[0]));
  expect(drawn.size).toBe(5);
});
