import { expect, test } from 'vitest';
import { growthIn } from './growth.mjs';

const filled = [60, 80, 90, 95, 98, 99];

test('what is filled once is no growth', () => {
  expect(growthIn([...filled, 100, 101, 100, 99, 100, 100])).toBeLessThan(0.005);
});

test('a leak of two in a hundred in each round is seen', () => {
  expect(growthIn([...filled, 100, 102, 104, 106, 108, 110])).toBeCloseTo(0.02);
});

test('few rounds say nothing', () => {
  expect(growthIn([100, 120, 140, 160, 180, 200, 220, 240, 260])).toBeNull();
});
