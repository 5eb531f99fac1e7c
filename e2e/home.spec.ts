import { expect } from '@playwright/test';
import { statementsIn } from '@/domain/exercise';
import { exercises } from '@/lessons/01-whose-words/exercises';
import { entryOf } from './key';
import { inCharge, test } from './test';

test('the home page says what this is and lists the lessons with their minutes', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Who says so?' })).toBeVisible();
  await expect(page.getByText('Two documents about Xinjiang. Read them closely')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start lesson 1' })).toHaveAttribute(
    'href',
    '/lessons/whose-words',
  );
  await expect(page.getByRole('link', { name: /Claim or denial\?.*Not started.*45 minutes/ })).toBeVisible();
  await expect(page.getByText('0 of 8 done on this device')).toBeVisible();
  // The highlighter of the design, not the yellow of the browser.
  await expect(page.locator('mark.hit').first()).not.toHaveCSS('background-color', 'rgb(255, 255, 0)');
});

test('the home page knows what is done on this device, and continues there', async ({ page }) => {
  await page.goto('/lessons/whose-words');
  await inCharge(page);
  // The lesson stays open: what is done there is read by another tab.
  const home = await page.context().newPage();
  const ids = Object.entries(exercises);
  for (const [index, [id, exercise]] of ids.entries()) {
    const section = page.locator(`section.sort[id="${id}"]`);
    for (const statement of statementsIn(exercise)) {
      const phrase = section.locator(`input[name="item:${statement}.words"]`).first();
      if (exercise.type === 'cue') await phrase.check();
      await section.locator(`input[name="answer:${statement}"][value="${entryOf(statement).kind}"]`).check();
    }
    await section.getByRole('button', { name: /^Check all/ }).click();
    await expect(section.getByRole('heading', { name: /match the key/ })).toBeVisible();
    await home.goto('/');
    const next = ids[index + 1]?.[0];
    if (next !== undefined)
      await expect(home.getByRole('link', { name: 'Continue lesson 1' })).toHaveAttribute(
        'href',
        `/lessons/whose-words#${next}`,
      );
  }
  await expect(home.getByText('1 of 8 done on this device')).toBeVisible();
  await expect(home.getByRole('link', { name: /Whose words\?.*Done/ })).toBeVisible();
  await expect(home.getByRole('link', { name: 'Start lesson 2' })).toBeVisible();
});

test('the theme can be chosen, and stays', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await page
    .locator('body')
    .evaluate((body) => getComputedStyle(body.parentElement ?? body).backgroundColor);
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await page.goto('/documents');
  const dark = await page
    .locator('body')
    .evaluate((body) => getComputedStyle(body.parentElement ?? body).backgroundColor);
  expect(dark).not.toBe(light);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
