import { rm } from 'node:fs/promises';
import { APIError } from 'better-auth/api';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase } from '../db/database';
import { insertFirstLink } from '../db/queries/teacher-links';
import { DatabaseUnavailable } from '../db/unavailable';
import { currentTeacher } from './current-teacher';
import { orUnavailable } from './or-unavailable';
import { endOtherSessions, endSession, listSessions } from './sessions';
import { signIn, signOut } from './sign-in';
import { signUp } from './sign-up';

// Before the modules below read the environment.
const folder = vi.hoisted(() => {
  const { mkdtempSync } = process.getBuiltinModule('node:fs');
  const { tmpdir } = process.getBuiltinModule('node:os');
  process.env['DATABASE_URL'] = '';
  process.env['DATA_FOLDER'] = mkdtempSync(`${tmpdir()}/who-says-so-unavailable-`);
  return process.env['DATA_FOLDER'];
});

const account = { name: 'Ms First', email: 'first@school.example', password: 'ferry lantern quiet maple' };
const nobody = new Headers({ host: 'course.school.example' });
const log = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
const held = { browser: nobody };

beforeAll(async () => {
  const { db } = await openDatabase();
  held.browser = browserWith(await signUp(nobody, await insertFirstLink(db), account));
});
afterAll(async () => {
  const { db } = await openDatabase();
  await db.destroy();
  globalThis.whoSaysSoDatabase = undefined;
  await rm(folder, { recursive: true, force: true });
});

function browserWith(cookies: readonly string[]): Headers {
  return new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') });
}

/** What is thrown; fails where nothing is. */
function thrownBy(coming: Promise<unknown>): Promise<unknown> {
  return coming.then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );
}

test('a database that takes nothing is told as that, and not as being away or as a password that does not fit', async () => {
  const { db } = await openDatabase();
  await sql`PRAGMA query_only = 1`.execute(db);
  const refused = await thrownBy(signIn(nobody, { ...account, remember: true }));
  await sql`PRAGMA query_only = 0`.execute(db);
  expect(refused).toBeInstanceOf(DatabaseUnavailable);
  expect(refused).toMatchObject({ trouble: 'read-only' });
});

test('a session that a database does not end is not told as ended, and goes on', async () => {
  const browser = browserWith(await signIn(nobody, { ...account, remember: true }));
  const here = (await listSessions(browser)).find(({ isThis }) => isThis)?.id ?? '';
  const { db } = await openDatabase();
  await sql`PRAGMA query_only = 1`.execute(db);
  const refused = [
    await thrownBy(signOut(browser)),
    await thrownBy(endSession(held.browser, here)),
    await thrownBy(endOtherSessions(held.browser)),
  ];
  await sql`PRAGMA query_only = 0`.execute(db);
  for (const error of refused) expect(error).toMatchObject({ code: 'unavailable', trouble: 'read-only' });
  expect(await currentTeacher(browser)).toMatchObject({ email: account.email });
  await signOut(browser);
  expect(await currentTeacher(browser)).toBeNull();
});

test('a mistake of ours is none of the database: it is thrown with what led to it', async () => {
  const { db } = await openDatabase();
  await sql`alter table teacher_session rename to elsewhere`.execute(db);
  log.mockClear();
  const looked = await thrownBy(currentTeacher(held.browser));
  const signed = await thrownBy(signIn(nobody, { ...account, remember: true }));
  await sql`alter table elsewhere rename to teacher_session`.execute(db);
  for (const error of [looked, signed]) {
    expect(error).not.toBeInstanceOf(DatabaseUnavailable);
    expect(error).not.toMatchObject({ status: expect.anything() });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(Object(error)))).toContain('no such table');
  }
  expect(log).not.toHaveBeenCalled();
  expect(await currentTeacher(held.browser)).toMatchObject({ email: account.email });
});

test('a fault of better-auth without a cause is thrown as one, and a refusal as it is', async () => {
  const fault = new APIError('INTERNAL_SERVER_ERROR', { message: 'no secret' });
  const thrown = await thrownBy(orUnavailable(() => Promise.reject(fault)));
  expect(thrown).toMatchObject({
    name: 'Error',
    message: expect.stringContaining('no secret'),
    cause: fault,
  });
  const refusal = new APIError('UNAUTHORIZED');
  expect(await thrownBy(orUnavailable(() => Promise.reject(refusal)))).toBe(refusal);
});
