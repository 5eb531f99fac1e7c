import { expect, test } from 'vitest';
import { rememberedFor } from './remembered';

test('a key is remembered for its time, from when it was last added', () => {
  let now = 0;
  const keys = rememberedFor(100, 10, () => now);
  keys.add('one');
  now = 60;
  expect([keys.has('one'), keys.has('two')]).toEqual([true, false]);
  keys.add('one');
  now = 150;
  expect(keys.has('one')).toBe(true);
  now = 160;
  expect(keys.has('one')).toBe(false);
});

test('beyond the most there can be, the oldest is forgotten', () => {
  const keys = rememberedFor(100, 2, () => 0);
  for (const key of ['one', 'two', 'three']) keys.add(key);
  expect(['one', 'two', 'three'].map(keys.has)).toEqual([false, true, true]);
});
