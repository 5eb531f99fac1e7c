import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { limitChecks, TooManyChecks } from './rate-limit';
import type { Sender } from './sender';

beforeEach(() => {
  vi.useFakeTimers();
  globalThis.whoSaysSoTries = undefined;
});

afterEach(() => {
  vi.useRealTimers();
});

function sender(session: string, address = '203.0.113.9'): Sender {
  return { address, session, cookie: null };
}

test('a session that checks too often is told how long to wait, and can check again after that', async () => {
  const countCheck = limitChecks({ address: 10, session: 2 });
  await countCheck(sender('one'), null);
  vi.advanceTimersByTime(20_000);
  await countCheck(sender('one'), null);
  await expect(countCheck(sender('one'), null)).rejects.toMatchObject({
    code: 'too-many',
    status: 429,
    retryAfterSeconds: 40,
    message: 'Too many checks in a short time. Your answers are not lost: wait 40 seconds, then check again.',
  });
  vi.advanceTimersByTime(40_000);
  await countCheck(sender('one'), null);
});

test('sessions count apart, and together for their address', async () => {
  const countCheck = limitChecks({ address: 3, session: 2 });
  for (const session of ['one', 'two', 'three']) await countCheck(sender(session), null);
  await expect(countCheck(sender('four'), null)).rejects.toThrow(TooManyChecks);
  await countCheck(sender('five', '198.51.100.7'), null);
});

test('a session over its limit uses up nothing of its address', async () => {
  const countCheck = limitChecks({ address: 3, session: 1 });
  await countCheck(sender('one'), null);
  for (let turn = 0; turn < 10; turn += 1)
    await expect(countCheck(sender('one'), null)).rejects.toThrow(TooManyChecks);
  await countCheck(sender('two'), null);
  await countCheck(sender('three'), null);
});

test('an attempt that is sent again does not count again', async () => {
  const countCheck = limitChecks({ address: 2, session: 2 });
  for (let turn = 0; turn < 2; turn += 1) await countCheck(sender('one'), 'an attempt');
  await countCheck(sender('one'), 'another');
  await countCheck(sender('one'), 'an attempt');
  await expect(countCheck(sender('one'), 'a third')).rejects.toThrow(TooManyChecks);
});

test('an attempt that comes a third time again counts towards its address, and not towards its session', async () => {
  const countCheck = limitChecks({ address: 3, session: 2 });
  for (let turn = 0; turn < 5; turn += 1) await countCheck(sender('one'), 'an attempt');
  await expect(countCheck(sender('one'), 'an attempt')).rejects.toThrow(TooManyChecks);
  await countCheck(sender('one', '198.51.100.7'), 'another');
});

test('a session that is refused for its address leaves nothing behind', async () => {
  const countCheck = limitChecks({ address: 1, session: 1 });
  await countCheck(sender('one'), null);
  vi.advanceTimersByTime(20_000);
  await expect(countCheck(sender('two'), null)).rejects.toMatchObject({ retryAfterSeconds: 40 });
  await countCheck(sender('two', '198.51.100.7'), null);
});

test('an attempt that was refused is not known as counted', async () => {
  const countCheck = limitChecks({ address: 10, session: 1 });
  await countCheck(sender('one'), null);
  for (let turn = 0; turn < 2; turn += 1)
    await expect(countCheck(sender('one'), 'refused')).rejects.toThrow(TooManyChecks);
});

test('an attempt counts again once a minute has passed', async () => {
  const countCheck = limitChecks({ address: 10, session: 1 });
  await countCheck(sender('one'), 'an attempt');
  vi.advanceTimersByTime(60_001);
  await countCheck(sender('one'), 'an attempt');
  await expect(countCheck(sender('one'), 'another')).rejects.toThrow(TooManyChecks);
});
