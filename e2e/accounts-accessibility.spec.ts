import { expect } from '@playwright/test';
import { invite, newAccount, signUpThrough } from './accounts';
import { expectAccessible } from './axe';
import { sweep } from './sweep';
import { test } from './test';

test('pages for whoever is not signed in have no violation', { tag: sweep }, async ({ page }) => {
  for (const address of [
    '/sign-in',
    '/forgot-password',
    '/new-password/made-up',
    '/invitation/made-up',
    '/privacy',
  ]) {
    await page.goto(address);
    await expectAccessible(page);
  }
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill('nobody@school.example');
  await page.getByLabel('Password').fill('a guess');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.locator('.notice[role=alert]')).toBeVisible();
  await expectAccessible(page);
});

test('pages about the account have no violation, with everything that they can say', { tag: sweep }, async ({
  page,
  browser,
  request,
}) => {
  const [account, other] = [newAccount('Ms Open'), newAccount('Mr Forgetful')];
  const elsewhere = await browser.newContext();
  await signUpThrough(await elsewhere.newPage(), await invite(browser), other);
  const link = await invite(browser);
  await page.goto(link);
  await expectAccessible(page);
  await signUpThrough(page, link, account);
  for (const { email } of [account, other]) await request.post('/api/forgot-password', { form: { email } });
  await page.goto('/teach/account');
  await expect(page.getByText('Somebody asked for a new password')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/teach/teachers');
  await page.getByRole('button', { name: `Make the link for ${other.name}` }).click();
  await expect(page.getByLabel('The link')).toBeVisible();
  await expectAccessible(page);
  await elsewhere.close();
});
