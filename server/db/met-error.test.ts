import { expect, test } from 'vitest';
import { type MetError, meeting, noteMet } from './met-error';
import { DatabaseUnavailable } from './unavailable';

test('what a database cannot do is not hidden by a mistake that comes of it', async () => {
  const met: MetError = { error: null };
  const full = new DatabaseUnavailable('full', null);
  await meeting(met, async () => {
    noteMet(full);
    noteMet(new Error('cannot rollback - no transaction is active'));
  });
  expect(met.error).toBe(full);
});

test('of two mistakes the last one is kept, and what a database cannot do in place of any', async () => {
  const met: MetError = { error: null };
  const [first, last, away] = [new Error('first'), new Error('last'), new DatabaseUnavailable('away', null)];
  await meeting(met, async () => {
    noteMet(first);
    noteMet(last);
    expect(met.error).toBe(last);
    noteMet(away);
  });
  expect(met.error).toBe(away);
});
