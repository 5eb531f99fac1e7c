import { expect } from '@playwright/test';
import { test } from './test';

const lesson = '/lessons/claim-or-denial';
const deck = 'two-halves';
const part = 'Sort four halves';
const done = /Sort four halves.*done/;

test('the rail shows the part that is read, and a part is done when its exercises were checked', async ({
  page,
}) => {
  await page.goto(lesson);
  await page.waitForLoadState('networkidle');
  const rail = page.getByRole('navigation', { name: 'Parts of this lesson' });
  const link = rail.getByRole('link', { name: part });
  await expect(rail.locator('[aria-current]')).toHaveText(/Five from last time/);
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'step');
  await expect(rail.locator('[aria-current]')).toHaveCount(1);
  await expect(rail.getByRole('link', { name: done })).toHaveCount(0);

  const exercise = page.locator(`section.sort[id="${deck}"]`);
  await exercise.locator('input[type="radio"]').first().check();
  await exercise.getByRole('button', { name: /^Check/ }).click();
  await expect(rail.getByRole('link', { name: done })).toBeVisible();

  await page.reload();
  await expect(rail.getByRole('link', { name: done })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(rail).toBeHidden();
  await expect(async () => {
    const parts = await page.locator('.rail li.done').count();
    expect(parts).toBeGreaterThan(0);
    await expect(page.locator('.steps .ticks i.on')).toHaveCount(parts, { timeout: 500 });
  }).toPass();
});

test('nothing moves while the rail follows the reader', async ({ page }) => {
  await page.goto(lesson);
  await page.evaluate(() => document.fonts.ready);
  const height = () => page.locator('.rail').evaluate((rail) => rail.scrollHeight);
  const before = await height();
  for (const id of ['sort-four-halves', 'four-verbs', 'sort-twelve-statements']) {
    await page.locator(`#${id}`).evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    await expect(page.locator(`.rail a[href="#${id}"]`)).toHaveAttribute('aria-current', 'step');
    expect(await height()).toBe(before);
  }
});

test('without a script the rail is a list of links', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(lesson);
  await page
    .getByRole('navigation', { name: 'Parts of this lesson' })
    .getByRole('link', { name: part })
    .click();
  await expect(page).toHaveURL(/#sort-four-halves$/);
  await expect(page.locator('.rail [aria-current], .rail .done')).toHaveCount(0);
  await expect(page.locator('.steps')).toBeHidden();
  await context.close();
});
