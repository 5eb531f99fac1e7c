import { expect, test } from 'vitest';
import { readTime } from './read-time';

test.each([
  ['2026-12-01T15:00', '60', '2026-12-01T14:00:00.000Z'],
  ['2026-12-01T15:00', '-300', '2026-12-01T20:00:00.000Z'],
  ['2026-12-01T15:00', '0', '2026-12-01T15:00:00.000Z'],
  ['', '60', null],
])('%s, %s minutes ahead, is %s', (typed, ahead, time) => {
  expect(readTime(typed, ahead)).toBe(time);
});

test('without a script it is the time of the server', () => {
  expect(readTime('2026-12-01T15:00', '')).toBe(new Date('2026-12-01T15:00').toISOString());
});

test.each(['tomorrow', '2026-12-01', '2026-13-01T15:00', '15:00'])(
  '“%s” is refused with a sentence',
  (typed) => {
    expect(() => readTime(typed, '60')).toThrow('cannot be read');
  },
);
