import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { AppError } from '@/domain/errors';
import { openDatabase } from '../db/database';
import { insertFirstLink, insertInvitation } from '../db/queries/teacher-links';
import { changePassword, deleteAccount } from './account';
import { currentTeacher, requireTeacher } from './current-teacher';
import { makeResetLink, requestReset, resetPassword } from './reset-password';
import { endOtherSessions, endSession, listSessions } from './sessions';
import { signIn, signOut } from './sign-in';
import { signUp } from './sign-up';

// Before the modules below read the environment.
const folder = vi.hoisted(() => {
  const { mkdtempSync } = process.getBuiltinModule('node:fs');
  const { tmpdir } = process.getBuiltinModule('node:os');
  process.env['DATABASE_URL'] = '';
  process.env['TRIES_PER_EMAIL'] = '12';
  process.env['DATA_FOLDER'] = mkdtempSync(`${tmpdir()}/who-says-so-accounts-`);
  return process.env['DATA_FOLDER'];
});

const log = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
const first = { name: 'Ms First', email: 'first@school.example', password: 'ferry lantern quiet maple' };
const second = { name: 'Mr Second', email: 'second@school.example', password: 'copper bell under stairs' };
const nobody = new Headers({ host: 'course.school.example' });

beforeAll(async () => {
  const { db } = await openDatabase();
  await signUp(nobody, await insertFirstLink(db), first);
  const { id } = await requireTeacher(await browserOf(first));
  await signUp(nobody, await insertInvitation(db, id), second);
});
afterAll(async () => {
  const { db } = await openDatabase();
  await db.destroy();
  globalThis.whoSaysSoDatabase = undefined;
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => void log.mockClear());

/** The headers of a browser in which a teacher has signed in. */
async function browserOf({ email, password }: { readonly email: string; readonly password: string }) {
  const cookies = await signIn(nobody, { email, password, remember: true });
  return new Headers({ host: 'course.school.example', cookie: cookies.map(pair).join('; ') });
}

const pair = (cookie: string) => cookie.split(';')[0] ?? '';
const tokenIn = (text: string) => /\/new-password\/([\w-]+)/.exec(text)?.[1] ?? '';
const isIn = async (browser: Headers) => (await currentTeacher(browser)) !== null;

test('whoever forgot the password is helped by a colleague, every session ends, and no other link is left', async () => {
  const [helping, lost] = [await browserOf(first), await browserOf(second)];
  await requestReset(nobody, 'Second@School.example');
  const inLog = tokenIn(String(log.mock.calls[0]?.[0]));
  const [me, them] = [await requireTeacher(helping), await requireTeacher(lost)];
  const { link, name } = await makeResetLink(helping, me.id, them.id);
  expect(name).toBe('Mr Second');
  expect(link).toMatch(/^http:\/\/course\.school\.example\/new-password\/[\w-]{20,}$/);
  expect(inLog).toMatch(/^[\w-]{20,}$/);

  await resetPassword(nobody, tokenIn(link), 'another long enough one');
  expect([await isIn(lost), await isIn(helping)]).toEqual([false, true]);
  for (const token of [tokenIn(link), inLog, 'made-up'])
    await expect(resetPassword(nobody, token, 'yet another one')).rejects.toMatchObject({
      code: 'not-found',
    });
  await expect(makeResetLink(helping, me.id, them.id)).rejects.toMatchObject({ code: 'not-found' });
  await expect(browserOf(second)).rejects.toMatchObject({ code: 'not-allowed' });
  expect(await isIn(await browserOf({ ...second, password: 'another long enough one' }))).toBe(true);
});

test('an e-mail that somebody has makes no account, and the link stays as it was', async () => {
  const { db } = await openDatabase();
  const { id } = await requireTeacher(await browserOf(first));
  const token = await insertInvitation(db, id);
  const taken = { ...second, email: 'First@School.example' };
  await expect(signUp(nobody, token, taken)).rejects.toMatchObject({ code: 'conflict' });
  const cookies = await signUp(nobody, token, { ...second, email: 'third@school.example' });
  expect(await isIn(new Headers({ cookie: cookies.map(pair).join('; ') }))).toBe(true);
});

test('no token for a new password can be read from the database or the address bar of another site', async () => {
  const { db } = await openDatabase();
  await requestReset(new Headers({ host: 'evil.example' }), first.email);
  const said = String(log.mock.calls[0]?.[0]);
  expect(said).not.toContain('evil.example');
  const kept = await db.selectFrom('teacher_verification').selectAll().execute();
  expect(JSON.stringify(kept)).not.toContain(tokenIn(said));
});

test('an e-mail that nobody has makes no link, and is answered as any other', async () => {
  expect(await requestReset(nobody, 'nobody@school.example')).toBeUndefined();
  expect(log).not.toHaveBeenCalled();
});

test('a teacher sees the own sessions alone, ends one, and ends all others', async () => {
  const [one, two, three] = [await browserOf(first), await browserOf(first), await browserOf(first)];
  const stranger = await browserOf({ ...second, password: 'another long enough one' });
  const listed = await listSessions(one);
  expect(listed.filter(({ isThis }) => isThis)).toHaveLength(1);
  expect(listed[0]?.isThis).toBe(true);
  const ofTwo = (await listSessions(two))[0]?.id ?? '';
  await expect(endSession(stranger, ofTwo)).rejects.toMatchObject({ code: 'not-found' });
  await endSession(one, ofTwo);
  expect([await isIn(one), await isIn(two), await isIn(three)]).toEqual([true, false, true]);
  await endOtherSessions(one);
  expect([await isIn(one), await isIn(three), await isIn(stranger)]).toEqual([true, false, true]);
  await signOut(one);
  expect(await isIn(one)).toBe(false);
});

test('changing the password needs that of now, ends every other session and keeps this one', async () => {
  const account = { ...second, password: 'another long enough one' };
  const [here, there] = [await browserOf(account), await browserOf(account)];
  const teacher = await requireTeacher(here);
  const to = (currentPassword: string) => ({ currentPassword, newPassword: 'the third long enough one' });
  await expect(changePassword(here, teacher, to('not this one'))).rejects.toThrow('not your password of now');
  const cookies = await changePassword(here, teacher, to(account.password));
  expect([await isIn(there), await isIn(here)]).toEqual([false, false]);
  expect(await isIn(new Headers({ cookie: cookies.map(pair).join('; ') }))).toBe(true);
});

test('an account is deleted with its password alone, and its sessions with it', async () => {
  const browser = await browserOf({ ...second, password: 'the third long enough one' });
  const teacher = await requireTeacher(browser);
  await expect(deleteAccount(browser, teacher, 'not this one')).rejects.toBeInstanceOf(AppError);
  await deleteAccount(browser, teacher, 'the third long enough one');
  expect(await isIn(browser)).toBe(false);
});

test('one e-mail has a few tries, and others are not held up', async () => {
  const guess = (email: string) => signIn(nobody, { email, password: 'a guess', remember: false });
  const email = 'guessed@school.example';
  for (let tries = 0; tries < 12; tries += 1)
    await expect(guess(email)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(guess(` ${email.toUpperCase()}`)).rejects.toMatchObject({ code: 'too-many' });
  await expect(guess('else@school.example')).rejects.toMatchObject({ code: 'not-allowed' });
});
