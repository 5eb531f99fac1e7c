import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type OpenDatabase, openUnchecked } from '../db/database';
import { insertInvitation, selectLinkPurpose } from '../db/queries/teacher-links';
import { databaseFor, engines } from '../db/testing/engines';
import { newTeacher } from '../db/testing/people';
import { signUp } from './sign-up';

vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
const nobody = new Headers({ host: 'course.school.example' });
const account = (email: string) => ({ name: 'Ms New', email, password: 'ferry lantern quiet maple' });

/** Has the course use the database of a test. */
function signUpTo(database: { readonly current: OpenDatabase }): void {
  beforeAll(() => {
    globalThis.whoSaysSoDatabase = Promise.resolve(database.current);
  });
  afterAll(() => {
    globalThis.whoSaysSoDatabase = undefined;
  });
}

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);
  signUpTo(database);

  const link = async () => insertInvitation(database.current.db, await newTeacher(database.current.db));
  const hasAccount = async (email: string) =>
    (await database.current.db.selectFrom('teacher').select('id').where('email', '=', email).execute())
      .length > 0;

  test('at every moment there is the link or the account, so that a server that is killed leaves one', async () => {
    const token = await link();
    const { db: other } = openUnchecked(database.place);
    const rows = () =>
      sql<{ tokenHash: string }>`select "tokenHash" from teacher_link
        union all select id from teacher where email = 'one@school.example'`.execute(other);
    const state = { isDone: false };
    const signing = signUp(nobody, token, account('one@school.example')).finally(() => {
      state.isDone = true;
    });
    while (!state.isDone) {
      expect((await rows()).rows).toHaveLength(1);
      await wait(1);
    }
    await signing;
    await other.destroy();
    expect(await hasAccount('one@school.example')).toBe(true);
    await expect(selectLinkPurpose(database.current.db, token)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('of two who use one link at the same moment one has an account afterwards', async () => {
    const token = await link();
    const emails = ['two@school.example', 'three@school.example'];
    const signed = await Promise.allSettled(emails.map((email) => signUp(nobody, token, account(email))));
    expect(signed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await Promise.all(emails.map(hasAccount))).sort()).toEqual([false, true]);
  });

  test.each([
    ['an e-mail that somebody has', { email: 'ONE@school.example' }, 'conflict'],
    ['a password that is too short', { password: 'short' }, 'invalid-input'],
  ])('%s leaves the link as it was', async (_, wrong, code) => {
    const token = await link();
    const refused = signUp(nobody, token, { ...account('four@school.example'), ...wrong });
    await expect(refused).rejects.toMatchObject({ code });
    expect(await selectLinkPurpose(database.current.db, token)).toBe('invitation');
    expect(await hasAccount('four@school.example')).toBe(false);
  });
});

describe('on a disk without room', () => {
  const database = databaseFor('sqlite');
  signUpTo(database);

  test('signing up is refused for now, and the link works once there is room', async () => {
    const { db } = database.current;
    const token = await insertInvitation(db, await newTeacher(db));
    const long = { ...account('long@school.example'), name: 'x'.repeat(1_000_000) };
    await sql`PRAGMA max_page_count = 1`.execute(db);
    const refused = signUp(nobody, token, long);
    await expect(refused).rejects.toMatchObject({ name: 'DatabaseUnavailable', trouble: 'full' });
    await sql`PRAGMA max_page_count = 1000000`.execute(db);
    expect(await signUp(nobody, token, long)).not.toEqual([]);
  });
});
