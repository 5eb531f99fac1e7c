import { expect, test } from 'vitest';
import { pauseAfter, retryAfterMs } from './retry';

test('pauses grow, and never beyond five minutes', () => {
  expect([1, 2, 3, 6, 7, 8, 100].map(pauseAfter)).toEqual([
    5000, 10_000, 20_000, 160_000, 300_000, 300_000, 300_000,
  ]);
});

const now = new Date('2026-11-21T16:39:00Z');

test.each([
  ['nothing', null, 0],
  ['an empty one', ' ', 0],
  ['seconds', '30', 30_000],
  ['a date', 'Sat, 21 Nov 2026 16:40:00 GMT', 60_000],
  ['a date that is over', 'Sat, 21 Nov 2026 16:30:00 GMT', 0],
  ['fewer than none', '-5', 0],
  ['words', 'soon', 0],
])('Retry-After: %s', (_case, header, ms) => {
  expect(retryAfterMs(header, now)).toBe(ms);
});
