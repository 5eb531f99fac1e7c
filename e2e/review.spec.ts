import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { misconceptions } from '@/lessons/misconceptions';
import { violationsOn } from './axe';
import { keptOn } from './device';
import { entryOf } from './key';
import { check, isAt, kindRadio, missOf, open, quoteOf, sureRadio } from './quizzes';
import { sweep } from './sweep';
import { test } from './test';

const { code, statements } = misconceptions['other-verbs-deny'];
const [first, second] = statements;
const quiz = `/quiz/these.0001.${first}/1`;

/** Misses the first statement, sure of it, in a quiz of its own. */
async function miss(page: Page): Promise<void> {
  await open(page, quiz);
  await kindRadio(page, first, missOf(first)).check();
  await sureRadio(page, first, 'sure').check();
  await check(page);
  await expect(page.locator('.answered')).toBeVisible();
}

/** Makes everything in the schedule due since yesterday. */
async function letTimePass(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const day = 24 * 60 * 60 * 1000;
    const ago = (days: number) => new Date(Date.now() - days * day).toISOString();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('who-says-so');
      opening.onsuccess = () => resolve(opening.result);
    });
    const store = database.transaction('cards', 'readwrite').objectStore('cards');
    const cards = await new Promise<{ misconception: string }[]>((resolve) => {
      const all = store.getAll();
      all.onsuccess = () => resolve(all.result);
    });
    await Promise.all(
      cards.map(
        (card) =>
          new Promise((resolve) => {
            const put = store.put({ ...card, due: ago(1), lastReview: ago(3) }, card.misconception);
            put.onsuccess = resolve;
          }),
      ),
    );
    database.close();
  });
}

async function scheduled(page: Page): Promise<readonly string[]> {
  await open(page, '/quiz');
  await expect(page.getByRole('heading', { name: 'Due today' })).toBeVisible();
  return Object.keys(await keptOn(page, 'cards'));
}

test('a miss comes back on another day as another statement of the same misconception, and a match sends it away', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.locator('.due-line')).toBeEmpty();
  await miss(page);
  expect(await scheduled(page)).toEqual([code]);
  await expect(page.getByText('Nothing is due today.')).toBeVisible();
  await expect(page.getByText(/^Next: 1 /)).toBeVisible();

  await letTimePass(page);
  await open(page, '/quiz');
  const due = page.getByRole('region', { name: 'Due today' });
  await expect(due.getByText(quoteOf(first))).toBeVisible();
  await expect(due.getByText('not yet, 3 days ago')).toBeVisible();
  await open(page, '/');
  await expect(page.locator('.due-line')).toContainText('Due today 1');
  await page.getByRole('link', { name: 'Review it' }).click();

  await isAt(page, 1, 1);
  await expect(page.getByText(quoteOf(second))).toBeVisible();
  await page.waitForLoadState('networkidle');
  await kindRadio(page, second, entryOf(second).kind).check();
  await check(page);
  await expect(page.locator('.answered')).toContainText('Matches the key');
  await open(page, '/');
  await expect(page.locator('.due-line')).toBeEmpty();
});

test('a statement counts once, however often it is checked or its page is loaded', async ({ page }) => {
  await miss(page);
  await kindRadio(page, first, entryOf(first).kind).check();
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.locator('.answered')).toContainText('Matches the key');
  await page.reload();
  await page.waitForLoadState('networkidle');
  await scheduled(page);
  const { [code]: card } = await keptOn(page, 'cards');
  expect(card).toMatchObject({ reps: 1, verdict: 'not-yet', sureness: 'sure', statement: first });
});

test('a miss in a lesson comes back too, and what matches from the start does not', async ({ page }) => {
  await page.goto('/lessons/whose-words');
  await page.waitForLoadState('networkidle');
  const deck = page.locator('section.sort#take-over');
  await deck.locator(`input[name="answer:rule-of-law"][value="${missOf('rule-of-law')}"]`).check();
  await deck
    .locator(`input[name="answer:failed-to-convince"][value="${entryOf('failed-to-convince').kind}"]`)
    .check();
  await deck.getByRole('button', { name: /^Check/ }).click();
  await expect(deck.getByRole('heading', { name: /match the key/ })).toBeVisible();
  // Written after the feedback is shown: whoever leaves at that very moment has it from the next check on.
  await expect.poll(async () => Object.keys(await keptOn(page, 'meetings')).length).toBe(2);
  expect(await scheduled(page)).toEqual([misconceptions['no-quotation-no-source'].code]);
});

test('the plot of the days ahead has the same numbers as a table, and the page has no violation', {
  tag: sweep,
}, async ({ page }) => {
  await miss(page);
  await scheduled(page);
  const due = page.getByRole('region', { name: 'Due today' });
  await due.getByText('The same as a table').click();
  const numbers = await due.locator('td').allTextContents();
  expect(numbers).toHaveLength(14);
  expect(numbers.map(Number).reduce((sum, one) => sum + one)).toBe(1);
  await expect(due.locator('.ahead-bar')).toHaveCount(numbers.filter((one) => one !== '0').length);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    expect(await violationsOn(page)).toEqual([]);
  }
});

test('the schedule is saved with the work, brought back in, and cleared with it', async ({ page }) => {
  await miss(page);
  await open(page, '/answers');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as data' }).click();
  const file = await (await download).path();
  await page.getByRole('button', { name: 'Clear my answers on this device' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Clear/ })
    .click();
  await expect(page.getByText(/Gone from this device/)).toBeVisible();
  expect(await keptOn(page, 'cards')).toEqual({});
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText(/came in\./)).toBeVisible();
  expect(await keptOn(page, 'cards')).toMatchObject({ [code]: { statement: first, reps: 1 } });
  await expect(page.getByRole('link', { name: 'Once more' })).toBeVisible();
});
