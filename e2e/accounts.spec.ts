import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { firstTeachersBrowser, invite, newAccount, signIn, signUpThrough } from './accounts';
import { sweep } from './sweep';
import { test } from './test';

const opens = async (page: Page, address = '/teach') => {
  await page.goto(address);
  return new URL(page.url()).pathname === address;
};

/** What the course itself says, beside the empty element by which Next announces pages. */
const alert = (page: Page) => page.locator('.notice[role=alert]');

test('a teacher invites another, who sees nothing of the first, and the link works once', async ({
  page,
  browser,
}) => {
  const account = newAccount('Mr Invited');
  const link = await invite(browser);
  expect(new URL(link).pathname).toMatch(/^\/invitation\/[\w-]{20,}$/);
  await signUpThrough(page, link, account);
  await page.goto('/teach/account');
  await expect(page.getByText(`You are signed in as ${account.email}.`)).toBeVisible();
  await page.goto('/teach/teachers');
  await expect(page.getByText(`${account.name} (you)`)).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible();
});

test('a form that is not whole loses nothing but the password', async ({ page, browser }) => {
  const account = newAccount('Ms Hasty');
  await page.goto(await invite(browser));
  await page.getByLabel('Name').fill(account.name);
  // One that somebody has.
  await page.getByLabel('E-mail').fill('first@school.example');
  await page.getByLabel('Password').fill(account.password);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(alert(page)).toContainText('A teacher has this e-mail already.');
  await expect(page.getByLabel('Name')).toHaveValue(account.name);
  await expect(page.getByLabel('E-mail')).toHaveValue('first@school.example');
  await expect(page.getByLabel('Password')).toHaveValue('');
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel('Password').fill(account.password);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page).toHaveURL(/\/teach$/);
});

test('a password that does not fit keeps the e-mail, and signing in leads where one wanted to go', async ({
  page,
  browser,
}) => {
  const account = newAccount('Mr Typing');
  const other = await browser.newContext();
  await signUpThrough(await other.newPage(), await invite(browser), account);
  await page.goto('/teach/lessons');
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel('Password').fill('not this one');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(alert(page)).toContainText('No teacher has this e-mail with this password.');
  await expect(page.getByLabel('E-mail')).toHaveValue(account.email);
  await expect(page.getByLabel('Password')).toHaveValue('');
  await page.getByLabel('Password').fill(account.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/teach\/lessons$/);
  await other.close();
});

test('a colleague passes on the link for a new password, and sessions of before end', async ({
  page,
  browser,
}) => {
  const account = newAccount('Ms Forgetful');
  await signUpThrough(page, await invite(browser), account);
  const elsewhere = await browser.newContext();
  const lost = await elsewhere.newPage();
  await lost.goto('/sign-in');
  await lost.getByRole('link', { name: 'Forgot the password' }).click();
  await lost.getByLabel('E-mail').fill(account.email);
  await lost.getByRole('button', { name: 'Ask for a new password' }).click();
  await expect(lost.getByRole('status')).toContainText('a colleague who is signed in');
  const told = await lost.getByRole('status').textContent();

  // Whoever has the account hears of it, and whoever has none is answered with the same words.
  await page.goto('/teach/account');
  await expect(page.getByText('Somebody asked for a new password for your account')).toBeVisible();
  await lost.getByLabel('E-mail').fill('nobody@school.example');
  await lost.getByRole('button', { name: 'Ask for a new password' }).click();
  await expect(lost.getByRole('status')).toHaveText(told ?? '');

  const helping = await firstTeachersBrowser(browser);
  const helper = await helping.newPage();
  await helper.goto('/teach/teachers');
  await expect(helper.getByText('nobody@school.example')).toHaveCount(0);
  await helper.getByRole('button', { name: `Make the link for ${account.name}` }).click();
  await expect(helper.getByRole('status')).toContainText(`Pass this link on to ${account.name} alone`);
  await lost.goto(await helper.getByLabel('The link').inputValue());
  await lost.getByLabel('New password').fill('a new one for this year');
  await lost.getByRole('button', { name: 'Take this password' }).click();
  await expect(lost.getByRole('status')).toContainText('You have a new password.');
  expect(await opens(page)).toBe(false);
  await signIn(lost, account);
  await expect(alert(lost)).toBeVisible();
  await signIn(lost, { ...account, password: 'a new one for this year' });
  await expect(lost).toHaveURL(/\/teach$/);
  await helper.goto('/teach/teachers');
  await expect(helper.getByRole('button', { name: `Make the link for ${account.name}` })).toHaveCount(0);
  await elsewhere.close();
  await helping.close();
});

test('what somebody else asked for can be taken back', async ({ page, browser, request }) => {
  const account = newAccount('Mr Calm');
  await signUpThrough(page, await invite(browser), account);
  await request.post('/api/forgot-password', { form: { email: account.email } });
  await page.goto('/teach/account');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByRole('status')).toContainText('The request is gone');
  await expect(page.getByText('Somebody asked for a new password')).toHaveCount(0);
});

test('a teacher ends a session on another device, and all others at once', { tag: sweep }, async ({
  page,
  browser,
}) => {
  const account = newAccount('Ms Everywhere');
  await signUpThrough(page, await invite(browser), account);
  const contexts = await Promise.all([1, 2, 3].map(() => browser.newContext()));
  const others = await Promise.all(contexts.map((context) => context.newPage()));
  for (const other of others) await signIn(other, account);
  await page.goto('/teach/account');
  await expect(page.getByText(/^This device: Chrome on /)).toBeVisible();
  const ends = page.getByRole('button', { name: /^End the session of/ });
  await expect(ends).toHaveCount(3);
  await ends.first().click();
  await expect(page.getByRole('status')).toHaveText('That device is signed out.');
  await expect(ends).toHaveCount(2);
  const open = await Promise.all(others.map((other) => opens(other)));
  expect(open.filter(Boolean)).toHaveLength(2);
  await page.getByRole('button', { name: 'End all others' }).click();
  await expect(ends).toHaveCount(0);
  for (const other of others) expect(await opens(other)).toBe(false);
  expect(await opens(page, '/teach/account')).toBe(true);
  await Promise.all(contexts.map((context) => context.close()));
});

test('after signing out nothing of a teacher opens any more, not with Back either', async ({
  page,
  browser,
}) => {
  const account = newAccount('Mr Leaving');
  await signUpThrough(page, await invite(browser), account);
  await page.goto('/teach/account');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('status')).toHaveText('You are signed out.');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByText(account.email)).toHaveCount(0);
  expect(await opens(page)).toBe(false);
});

test('name and password are changed, and the account is deleted with the password alone', {
  tag: sweep,
}, async ({ page, browser }) => {
  const account = newAccount('Ms Changing');
  await signUpThrough(page, await invite(browser), account);
  await page.goto('/teach/account');
  await page.getByRole('textbox', { name: 'Name' }).fill('Dr Changed');
  await page.getByRole('button', { name: 'Keep this name' }).click();
  await expect(page.getByRole('status')).toHaveText('Your name is Dr Changed now.');
  await page.getByLabel('Password of now').fill('not this one');
  await page.getByLabel('New password').fill('a new one for this year');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(alert(page)).toHaveText('This is not your password of now. Type it again.');
  await page.getByLabel('Password of now').fill(account.password);
  await page.getByLabel('New password').fill('a new one for this year');
  await page.getByRole('button', { name: 'Change the password' }).click();
  await expect(page.getByRole('status')).toContainText('You have a new password.');
  await page.getByText('Delete my account', { exact: true }).click();
  await page.getByLabel('Password', { exact: true }).fill('a new one for this year');
  await page.getByRole('button', { name: 'Delete my account for good' }).click();
  await expect(page.getByRole('status')).toHaveText('Your account is deleted.');
  await signIn(page, { ...account, password: 'a new one for this year' });
  await expect(alert(page)).toBeVisible();
});

test('an e-mail has ten tries, then one has to wait and is told how long', { tag: sweep }, async ({
  page,
}) => {
  const { email } = newAccount('Guessed');
  for (let tries = 0; tries < 11; tries += 1) await signIn(page, { email, password: 'a guess' });
  await expect(alert(page)).toHaveText('Too many tries in a short time. Wait 15 minutes, then try again.');
  await expect(page.getByLabel('E-mail')).toHaveValue(email);
});

test('a form that another site sends does nothing', async ({ browser }) => {
  const context = await firstTeachersBrowser(browser);
  for (const address of [
    '/api/teach/invitations',
    '/api/teach/account/sessions/end-others',
    '/api/sign-out',
  ]) {
    const response = await context.request.post(address, {
      form: {},
      headers: { 'sec-fetch-site': 'cross-site' },
      maxRedirects: 0,
    });
    expect(response.status(), address).toBe(403);
  }
  const page = await context.newPage();
  expect(await opens(page)).toBe(true);
  await context.close();
});

test('everything about accounts works without a script', async ({ browser }) => {
  const account = newAccount('Ms Plain');
  const link = await invite(browser);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signUpThrough(page, link, account);
  await page.goto('/teach/teachers');
  await page.getByRole('button', { name: 'Invite a teacher' }).click();
  await expect(page.getByLabel('The link')).toHaveValue(/\/invitation\//);
  await page.goto('/teach/account');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('status')).toHaveText('You are signed out.');
  await context.close();
});
