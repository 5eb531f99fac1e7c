import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { keptOn } from './device';
import { entryOf } from './key';
import { check, deckOf, isAt, kindRadio, missOf, open } from './quizzes';
import { test } from './test';

const name = 'first.5.0000';
const address = `quiz/${name}`;
const deck = deckOf(name);
const [first = '', second = '', third = ''] = deck;
const waits = 'This check waits on this device and goes out by itself';

async function skip(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Skip this one' }).click();
}

/** Checks a statement, without a reply. */
async function checkOutside(page: Page, id: string, kind: string = entryOf(id).kind): Promise<void> {
  await kindRadio(page, id, kind).check();
  await check(page);
  await expect(page.getByRole('status').getByText(waits)).toBeVisible();
}

async function hasFeedback(page: Page, number: number, verdict = 'Matches the key'): Promise<void> {
  await page.goto(`/${address}/${number}`);
  await expect(page.locator('.answered').getByText(verdict)).toBeVisible();
}

test('three statements checked without network all wait, and all have feedback once it is back', async ({
  page,
  context,
  watch,
}) => {
  watch.mayFail(/./);
  await open(page, `/${address}/1`);
  await context.setOffline(true);
  for (const [index, id] of [first, second, third].entries()) {
    await isAt(page, index + 1, deck.length);
    // Before any feedback another choice takes the place of the first: one try.
    if (index === 0) await checkOutside(page, id, missOf(id));
    await checkOutside(page, id);
    await skip(page);
  }
  expect(Object.values(await keptOn(page, 'outbox'))).toMatchObject([
    {
      address,
      answers: {
        [first]: [entryOf(first).kind],
        [second]: [entryOf(second).kind],
        [third]: [entryOf(third).kind],
      },
    },
  ]);

  await context.setOffline(false);
  await expect(page.getByText(/The check that waited is back: 3 of \d match/)).toBeVisible();
  expect(await keptOn(page, 'outbox')).toEqual({});
  for (const number of [1, 2, 3]) await hasFeedback(page, number);
});

test('a statement that waits goes along with the check of another', async ({ page, watch }) => {
  watch.mayFail(/api\/check/);
  // Asked to be left alone, the device sends nothing by itself.
  await page.route('**/api/check', (route) =>
    route.fulfill({ status: 503, headers: { 'retry-after': '600' }, body: '' }),
  );
  await open(page, `/${address}/1`);
  await kindRadio(page, first, missOf(first)).check();
  await check(page);
  await expect(page.getByText('The course has too much to do at the moment.')).toBeVisible();
  await skip(page);
  await isAt(page, 2, deck.length);
  await page.unroute('**/api/check');

  await kindRadio(page, second, entryOf(second).kind).check();
  await check(page);
  await expect(page.locator('.answered').getByText('Matches the key')).toBeVisible();
  await expect.poll(() => keptOn(page, 'outbox')).toEqual({});
  expect((await keptOn(page))[address]).toMatchObject({
    answers: { [first]: [missOf(first)], [second]: [entryOf(second).kind] },
  });
  await hasFeedback(page, 1, 'Not yet');
});

test('a quiz that is ended without network ends with every statement that waits', async ({
  page,
  context,
  watch,
}) => {
  watch.mayFail(/./);
  await open(page, `/${address}/1`);
  await context.setOffline(true);
  await checkOutside(page, first);
  for (let step = 1; step < deck.length; step += 1) await skip(page);
  await skip(page);
  await expect(page.getByRole('status').getByText(waits)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/The check that waited is back: 1 of \d match/)).toBeVisible();
  await page.goto(`/${address}/6`);
  await expect(page.getByRole('heading', { name: /^1 of \d match/ })).toBeVisible();
});

test('what is said of a check stays beside its statement, and is said again when it happens again', async ({
  page,
  context,
  watch,
}) => {
  watch.mayFail(/./);
  await open(page, `/${address}/1`);
  await context.setOffline(true);
  const status = page.getByRole('status');
  const notice = status.locator('.notice');
  await checkOutside(page, first);
  await notice.evaluate((element) => element.setAttribute('data-said', ''));
  await check(page);
  await expect(status.locator('.notice:not([data-said])')).toContainText(waits);

  await kindRadio(page, first, 'set-aside').check();
  await expect(status).toHaveText('Set aside.');
  await check(page);
  await expect(notice).toBeVisible();
  await skip(page);
  await expect(status).toHaveText('Statement 2 of 5.');
  await check(page);
  await expect(notice).toContainText('No kind is chosen yet');
  await notice.evaluate((element) => element.setAttribute('data-said', ''));
  await check(page);
  await expect(status.locator('.notice:not([data-said])')).toContainText('No kind is chosen yet');
  await page.goBack();
  await expect(status).toHaveText('Statement 1 of 5.');
});
