import { expect, test } from 'vitest';
import { rememberedFor } from './remembered';

test('a key is remembered for its time, from when it was last added', () => {
  let now = 0;
  const keys = rememberedFor(100, 10, () => now);
  keys.add('one');
  now = 60;
  expect([keys.times('one'), keys.times('two')]).toEqual([1, 0]);
  keys.add('one');
  now = 150;
  expect(keys.times('one')).toBe(2);
  now = 160;
  expect(keys.times('one')).toBe(0);
  keys.add('one');
  expect(keys.times('one')).toBe(1);
});

test('beyond the most there can be, the oldest is forgotten', () => {
  const keys = rememberedFor(100, 2, () => 0);
  for (const key of ['one', 'two', 'three']) keys.add(key);
  expect(['one', 'two', 'three'].map(keys.times)).toEqual([0, 1, 1]);
});
