import { expect, test } from 'vitest';
import { levelOf } from './level-of';

test.each([
  [200, 'info'],
  [303, 'info'],
  [404, 'info'],
  [429, 'info'],
  [500, 'error'],
  [501, 'error'],
  [502, 'error'],
  [503, 'warn'],
  [504, 'error'],
])('an answer with %i is written as %s', (status, level) => {
  expect(levelOf(status)).toBe(level);
});
