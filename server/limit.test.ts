import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { limitTries, TooManyTries } from './limit';

beforeEach(() => {
  vi.useFakeTimers();
  globalThis.whoSaysSoTries = undefined;
});
afterEach(() => void vi.useRealTimers());

test('a key has its tries and no more, whatever another one does', async () => {
  const countTry = limitTries({ name: 'joining', points: 2, seconds: 900 });
  await countTry('one');
  await countTry('one');
  await expect(countTry('one')).rejects.toMatchObject({ code: 'too-many', status: 429 });
  await expect(countTry('other')).resolves.toBeUndefined();
});

test('a copy of the module counts together with the others', async () => {
  const limit = { name: 'joining', points: 1, seconds: 900 } as const;
  await limitTries(limit)('one');
  vi.resetModules();
  const copy = await import('./limit');
  await expect(copy.limitTries(limit)('one')).rejects.toMatchObject({ code: 'too-many' });
});

test('it has them again after the time, counted from the first one', async () => {
  const countTry = limitTries({ name: 'joining', points: 1, seconds: 900 });
  await countTry('one');
  vi.advanceTimersByTime(899_000);
  await expect(countTry('one')).rejects.toThrow('Wait 1 second, then try again.');
  vi.advanceTimersByTime(1001);
  await expect(countTry('one')).resolves.toBeUndefined();
});

test('a refused try does not make the wait longer, and says how long it is', async () => {
  const countTry = limitTries({ name: 'joining', points: 1, seconds: 900 });
  await countTry('one');
  vi.advanceTimersByTime(30_000);
  for (const _ of [1, 2, 3]) await expect(countTry('one')).rejects.toThrow('Wait 15 minutes, then');
  vi.advanceTimersByTime(845_000);
  await expect(countTry('one')).rejects.toThrow('Wait 25 seconds, then');
});

test('a program is told the seconds', () => {
  expect(new TooManyTries(61)).toMatchObject({ retryAfterSeconds: 61 });
  expect(new TooManyTries(61).message).toContain('Wait 2 minutes,');
});
