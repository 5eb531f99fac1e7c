import { sql } from 'kysely';
import { describe, expect, test, vi } from 'vitest';
import { type MetError, meeting, noteMet } from './met-error';
import { databaseFor } from './testing/engines';
import { DatabaseUnavailable } from './unavailable';

vi.spyOn(process.stderr, 'write').mockImplementation(() => true);

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

describe('on sqlite', () => {
  const database = databaseFor('sqlite');

  test('a transaction that is over before it is taken back does not hide why', async () => {
    const met: MetError = { error: null };
    const { db } = database.current;
    const refused = meeting(met, () =>
      db.transaction().execute(async (transaction) => {
        await sql`PRAGMA query_only = 1`.execute(transaction);
        const adding = transaction.insertInto('setting').values({ name: 'a', value: '' }).execute();
        // As SQLite does by itself where the disk is full.
        await adding.finally(() => sql`rollback`.execute(transaction));
      }),
    );
    await expect(refused).rejects.toMatchObject({ trouble: 'read-only' });
    expect(met.error).toMatchObject({ trouble: 'read-only' });
  });
});
