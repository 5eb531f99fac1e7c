import { expect } from '@playwright/test';
import { kinds } from '@/domain/kind';
import { quizzes } from '@/lessons/quizzes';
import { entryOf, missesOf } from './key';
import { test } from './test';

const deck = quizzes['first-deck'].statements;

test('ten statements, one at a time, by keyboard alone, with a summary by kind', async ({ page }) => {
  await page.goto('/quiz');
  await page.waitForLoadState('networkidle');
  await page.locator('details.path > summary').focus();
  for (const [index, id] of deck.entries()) {
    await page.getByText(`${index + 1} of ${deck.length}`, { exact: true }).waitFor();
    await page.locator('fieldset input[type=radio]').first().focus();
    await page.keyboard.press(String(kinds.indexOf(entryOf(id).kind) + 1));
    await page.keyboard.press('Enter');
    await expect(page.locator('.answered')).toBeFocused();
    await expect(page.locator('.answered').getByText('Matches the key')).toBeVisible();
    await page
      .getByRole('link', { name: index === deck.length - 1 ? 'See how it went' : /^Next/ })
      .press('Enter');
  }
  await expect(page.getByRole('heading', { name: '10 of 10 match the key' })).toBeFocused();
  for (const row of [
    /Attributed claim.*5 of 5/,
    /Official denial.*3 of 3/,
    /Independent estimate.*1 of 1/,
    /Set aside.*1 of 1/,
  ]) {
    await expect(page.getByRole('row', { name: row })).toBeVisible();
  }
});

test('a miss stays open to another try, and first and last answer are kept apart', async ({ page }) => {
  await page.goto('/quiz');
  await page.waitForLoadState('networkidle');
  const [id = ''] = deck;
  await page.locator(`input[type=radio][value="${missesOf(id)[0]}"]`).check();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('Open to another try')).toBeVisible();
  await page.locator(`input[type=radio][value="${entryOf(id).kind}"]`).check();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.answered').getByText('Your first answer was')).toBeVisible();
});

test('a statement can be skipped, and the quiz goes on where it stopped after a reload', async ({ page }) => {
  await page.goto('/quiz');
  await page.waitForLoadState('networkidle');
  const [id = ''] = deck;
  await page.locator(`input[type=radio][value="${entryOf(id).kind}"]`).check();
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByRole('link', { name: /^Next/ }).click();
  await page.getByRole('link', { name: 'Skip this one' }).click();
  await expect(page.getByText('3 of 10', { exact: true })).toBeVisible();
  await page.goto('/');
  await page.goto('/quiz');
  await expect(page.getByText('2 of 10', { exact: true })).toBeVisible();
});

test('starting again clears the round', async ({ page }) => {
  await page.goto('/quiz/first-deck/11?happy-life=attributed-claim');
  await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name: 'Start again' }).click();
  await expect(page.getByText('1 of 10', { exact: true })).toBeVisible();
  await page.goto('/quiz');
  await expect(page.getByText('1 of 10', { exact: true })).toBeVisible();
});

test('the browser goes back and forward from statement to statement, and a reload stays', async ({
  page,
}) => {
  await page.goto('/quiz');
  await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name: 'Skip this one' }).click();
  await page.getByRole('link', { name: 'Skip this one' }).click();
  await expect(page.getByText('3 of 10', { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByText('2 of 10', { exact: true })).toBeVisible();
  await page.goForward();
  await expect(page.getByText('3 of 10', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText('3 of 10', { exact: true })).toBeVisible();
});
