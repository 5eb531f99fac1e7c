import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { invite, newAccount, signUpThrough } from './accounts';
import { violationsOn } from './axe';
import { test } from './test';

const sizes = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

/** What a page looks like that is open, at every size and in both themes. It is not loaded again: what it says once stays. */
async function expectAccessible(page: Page): Promise<void> {
  for (const size of sizes)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not(.menu)'))
          details.open = true;
      });
      const found = await violationsOn(page);
      const where = `${page.url()}, ${size.width} px, ${colorScheme}`;
      expect(found, where).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, where).toBeLessThanOrEqual(0);
    }
}

test('pages for whoever is not signed in have no violation', async ({ page }) => {
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

test('pages about the account have no violation, with everything that they can say', async ({
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
