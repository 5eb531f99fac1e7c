// Without a page: these are requests alone.
import { expect, test } from '@playwright/test';
import { newClient } from '@/scripts/system/client.mjs';
import { newAccount } from './accounts';
import { database, openClass } from './classroom';

/** Makes an account, and gives a browser that is signed in nowhere. */
async function made(baseURL: string | undefined) {
  const { db, teacher } = await database();
  const { insertInvitation } = await import('@/server/db/queries/teacher-links');
  const token = await insertInvitation(db, teacher);
  const account = newAccount('Ms Cookie');
  const client = newClient(String(baseURL));
  const page = `/invitation/${token}`;
  await client.request('/api/sign-up', { form: { ...account, token, page } });
  return { account, signedUp: client, client: newClient(String(baseURL)) };
}

const flags = (cookie: string) => cookie.split('; ').slice(1).toSorted();
const named = (cookies: readonly string[], name: RegExp) => cookies.filter((one) => name.test(one));

const session = /^(__Secure-)?who-says-so\.session_token=/;

test('a session that was planted before is not the one after signing in, and signing out ends it', async ({
  baseURL,
}) => {
  const { account, signedUp, client } = await made(baseURL);
  const { email, password } = account;
  const planted = String(signedUp.cookies.get('who-says-so.session_token'));
  client.cookies.set('who-says-so.session_token', planted);
  await client.request('/api/sign-in', { form: { email, password } });
  const own = String(client.cookies.get('who-says-so.session_token'));
  expect(own).not.toBe(planted);
  const statusWith = async (cookie: string) =>
    (await newClient(String(baseURL), { 'who-says-so.session_token': cookie }).request('/teach')).status;
  expect(await statusWith(own)).toBe(200);
  await client.request('/api/sign-out', { form: {} });
  expect(client.cookies.has('who-says-so.session_token')).toBe(false);
  // Kept by somebody who had copied it, it opens nothing; the other device is another session.
  expect(await statusWith(own)).toBe(307);
  expect(await statusWith(planted)).toBe(200);
});

test('cookies are for the server alone, for this site alone and, behind https, for https alone', async ({
  baseURL,
}) => {
  const { account, client } = await made(baseURL);
  const { email, password } = account;
  const form = { email, password, remember: 'yes' };
  const plain = (await client.request('/api/sign-in', { form })).headers.getSetCookie();
  expect(flags(named(plain, session)[0] ?? '')).toEqual([
    'HttpOnly',
    'Max-Age=2592000',
    'Path=/',
    'SameSite=Lax',
  ]);
  const headers = { 'x-forwarded-proto': 'https' };
  const signedIn = await client.request('/api/sign-in', { form, headers });
  const secure = signedIn.headers.getSetCookie();
  expect(named(secure, /^__Secure-who-says-so\.session_token=/)).toHaveLength(1);
  const names = await client.request('/api/teach/names', { form: { names: 'hidden' }, headers });
  const refused = await client.request('/api/sign-in', { form: { email, password: 'no' }, headers });
  const all = [secure, names.headers.getSetCookie(), refused.headers.getSetCookie()].flat();
  expect(all.length).toBeGreaterThan(2);
  for (const cookie of all) {
    expect(flags(cookie), cookie).toEqual(expect.arrayContaining(['Path=/', 'SameSite=Lax', 'Secure']));
    expect(cookie).not.toMatch(/domain=/i);
  }
  // The page reads this one, so that the names can be hidden by a key; it opens nothing.
  for (const cookie of all.filter((one) => !one.startsWith('names=')))
    expect(flags(cookie)).toContain('HttpOnly');
});

test('the token of a student is a new one at each joining, whatever the device brings, and ends with leaving', async ({
  baseURL,
}) => {
  const { code } = await openClass();
  const client = newClient(String(baseURL), { 'student-device': 'planted', 'in-class': 'planted' });
  const form = { code, own: 'Copper Bell', at: code };
  const headers = { 'x-forwarded-proto': 'https' };
  const joined = await client.request('/api/class/join', { form, headers });
  expect(joined.headers.get('location')).toContain('/class/joined');
  const own = String(client.cookies.get('student-device'));
  expect(own).not.toBe('planted');
  const cookies = joined.headers.getSetCookie();
  expect(flags(named(cookies, /^student-device=/)[0] ?? '')).toEqual([
    'HttpOnly',
    'Max-Age=31536000',
    'Path=/',
    'SameSite=Lax',
    'Secure',
  ]);
  expect(flags(named(cookies, /^in-class=/)[0] ?? '')).toEqual([
    'Max-Age=31536000',
    'Path=/',
    'SameSite=Lax',
    'Secure',
  ]);
  // What a script can read of the class opens nothing.
  const shown = newClient(String(baseURL), { 'in-class': String(client.cookies.get('in-class')) });
  expect((await shown.request('/class')).status).toBe(307);
  await client.request('/api/class/leave', { form: {} });
  const copied = newClient(String(baseURL), { 'student-device': own });
  expect((await copied.request('/class')).status).toBe(307);
});
