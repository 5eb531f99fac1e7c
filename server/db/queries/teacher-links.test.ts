import { describe, expect, test } from 'vitest';
import type { Database } from '../database';
import { databaseFor, engines } from '../testing/engines';
import { newTeacher } from '../testing/people';
import {
  hasTeachers,
  insertFirstLink,
  insertInvitation,
  invitationDays,
  selectLinkPurpose,
  withLink,
} from './teacher-links';

const gone = { code: 'not-found' };

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('the first link works until there is a teacher, and every other first link ends with it', async () => {
    const { db } = database.current;
    expect(await hasTeachers(db)).toBe(false);
    const [one, other] = [await insertFirstLink(db), await insertFirstLink(db)];
    expect(await selectLinkPurpose(db, one)).toBe('first');
    await withLink(db, one, (transaction) => newTeacher(transaction));
    expect(await hasTeachers(db)).toBe(true);
    for (const token of [one, other]) await expect(selectLinkPurpose(db, token)).rejects.toMatchObject(gone);
    // Made by a process that did not know yet.
    const late = await insertFirstLink(db);
    await expect(withLink(db, late, (transaction) => newTeacher(transaction))).rejects.toMatchObject(gone);
  });

  test('an invitation makes one teacher, and another invitation is not touched', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const [one, other] = [await insertInvitation(db, teacher), await insertInvitation(db, teacher)];
    expect(await withLink(db, one, async () => 'made')).toBe('made');
    await expect(withLink(db, one, async () => 'made')).rejects.toMatchObject(gone);
    expect(await selectLinkPurpose(db, other)).toBe('invitation');
  });

  test('a link that was taken in vain can be used again, and nothing of it is kept', async () => {
    const { db } = database.current;
    const token = await insertInvitation(db, await newTeacher(db));
    const fail = async (transaction: Database) => {
      await newTeacher(transaction, 'In vain');
      throw new Error('the e-mail is taken');
    };
    await expect(withLink(db, token, fail)).rejects.toThrow('the e-mail is taken');
    expect(await selectLinkPurpose(db, token)).toBe('invitation');
    const inVain = db.selectFrom('teacher').select('id').where('name', '=', 'In vain');
    expect(await inVain.execute()).toEqual([]);
  });

  test('of two who use a link at the same moment one gets in', async () => {
    const { db } = database.current;
    const token = await insertInvitation(db, await newTeacher(db));
    const used = await Promise.allSettled([1, 2].map(() => withLink(db, token, async () => 'made')));
    expect(used.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('an invitation ends after its days, and the token is stored as a hash alone', async () => {
    const { db } = database.current;
    const token = await insertInvitation(db, await newTeacher(db));
    const rows = await db.selectFrom('teacher_link').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    const last = rows.at(-1);
    const days = (Date.parse(last?.expiresAt ?? '') - Date.parse(last?.madeAt ?? '')) / 86_400_000;
    expect(days).toBe(invitationDays);
    await db
      .updateTable('teacher_link')
      .set({ expiresAt: new Date(Date.now() - 1).toISOString() })
      .execute();
    await expect(selectLinkPurpose(db, token)).rejects.toMatchObject(gone);
  });

  test('a made-up token does nothing', async () => {
    await expect(selectLinkPurpose(database.current.db, 'made-up')).rejects.toMatchObject(gone);
  });
});
