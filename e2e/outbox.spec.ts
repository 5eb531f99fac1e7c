import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { keptOn } from './device';
import { test } from './test';

test.use({ view: 'list' });

const address = 'claim-or-denial/twelve';
const lesson = '/lessons/claim-or-denial';
const waits = 'A check of these answers waits for the network';

function exercise(page: Page): Locator {
  return page.locator('section.sort#twelve');
}

function radio(page: Page, statement: string, kind: string): Locator {
  return exercise(page).locator(`input[name="answer:${statement}"][value="${kind}"]`);
}

async function open(page: Page, at = lesson): Promise<void> {
  await page.goto(at);
  await page.waitForLoadState('networkidle');
}

async function check(page: Page): Promise<void> {
  await exercise(page)
    .getByRole('button', { name: /^Check/ })
    .click();
}

test('a check that could not go out waits through a reload, is counted on My answers, and goes out on the next page', async ({
  page,
  watch,
}) => {
  watch.mayFail(/api\/check/);
  await page.route('**/api/check', (route) => route.abort('connectionrefused'));
  await open(page);
  await radio(page, 'holding-fast', 'set-aside').check();
  await check(page);
  await expect(exercise(page).getByText('The check did not go through')).toBeVisible();
  await page.reload();
  await expect(exercise(page).getByText(waits)).toBeVisible();
  await open(page, '/answers');
  await expect(page.getByText('1 check waits for the network')).toBeVisible();

  await page.unroute('**/api/check');
  await page.reload();
  await expect(page.getByText('1 of 12 answered and checked')).toBeVisible();
  await expect(page.getByText('waits for the network')).toHaveCount(0);
  expect(await keptOn(page, 'outbox')).toEqual({});
});

test('the reply to a check that waited is said and shown, in every tab, and focus stays', async ({
  page,
  context,
  watch,
}) => {
  watch.mayFail(/./);
  await open(page);
  const other = await context.newPage();
  await open(other);
  await context.setOffline(true);
  await radio(page, 'holding-fast', 'set-aside').check();
  await check(page);
  await expect(exercise(page).getByText('You are offline')).toBeVisible();
  await expect(exercise(other).getByText(waits)).toBeVisible();
  const elsewhere = page.locator('section.sort#two-halves input[type=radio]').first();
  await elsewhere.focus();

  await context.setOffline(false);
  for (const tab of [page, other]) {
    await expect(exercise(tab).getByRole('heading', { name: /^1 of 9 match/ })).toBeVisible();
    await expect(
      exercise(tab).getByRole('status').filter({ hasText: 'The check that waited is back: 1 of 9 match' }),
    ).toBeVisible();
    await expect(exercise(tab).getByText(waits)).toHaveCount(0);
  }
  await expect(elsewhere).toBeFocused();
});

test('a check whose reply was lost is sent again under the same id, and counts as one try', async ({
  page,
  watch,
}) => {
  watch.mayFail(/api\/check/);
  const sent: { attempt: string; answers: unknown }[] = [];
  await page.route('**/api/check', async (route) => {
    sent.push(route.request().postDataJSON());
    // The server gets it; the first reply never arrives.
    const response = await route.fetch();
    if (sent.length === 1) await route.abort('connectionreset');
    else await route.fulfill({ response });
  });
  await open(page);
  await radio(page, 'holding-fast', 'official-denial').check();
  await check(page);
  await expect(exercise(page).getByText(waits)).toBeVisible();
  await page.reload();
  await expect(exercise(page).getByRole('heading', { name: /^0 of 9 match/ })).toBeVisible();
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
  expect((await keptOn(page))[address]).toMatchObject({ answers: { 'holding-fast': ['official-denial'] } });
  await expect(exercise(page).getByText('The key says')).toHaveCount(0);
});

test('a later check takes the place of one that waits', async ({ page, watch }) => {
  watch.mayFail(/api\/check/);
  const reached: unknown[] = [];
  await page.route('**/api/check', (route) => route.abort('connectionrefused'));
  await open(page);
  for (const kind of ['official-denial', 'attributed-claim']) {
    await radio(page, 'holding-fast', kind).check();
    await check(page);
    await expect(exercise(page).getByText(waits)).toBeVisible();
    await expect
      .poll(async () => JSON.stringify(await keptOn(page, 'outbox')))
      .toContain(`"holding-fast":["${kind}"]`);
  }
  expect(Object.keys(await keptOn(page, 'outbox'))).toHaveLength(1);

  await page.unroute('**/api/check');
  page.on('request', (request) => {
    if (request.url().endsWith('/api/check')) reached.push(request.postDataJSON());
  });
  await radio(page, 'holding-fast', 'set-aside').check();
  await check(page);
  await expect(exercise(page).getByRole('heading', { name: /^1 of 9 match/ })).toBeVisible();
  await expect(exercise(page).getByText(waits)).toHaveCount(0);
  expect(await keptOn(page, 'outbox')).toEqual({});
  expect(reached).toHaveLength(1);
});

test('a server without time is left alone for as long as it asks, then asked again', async ({
  page,
  watch,
}) => {
  watch.mayFail(/api\/check/);
  const times: number[] = [];
  await page.route('**/api/check', async (route) => {
    times.push(Date.now());
    if (times.length > 1) await route.continue();
    else await route.fulfill({ status: 429, headers: { 'retry-after': '7' }, json: { detail: 'Too many.' } });
  });
  await open(page);
  await radio(page, 'holding-fast', 'set-aside').check();
  await check(page);
  await expect(exercise(page).getByText('The check has to wait')).toBeVisible();
  await expect(exercise(page).getByText('The check that waited is back')).toBeVisible({ timeout: 15_000 });
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(6900);
});

test('a check that waited and is turned down says why, and does not wait any more', async ({
  page,
  watch,
}) => {
  watch.mayFail(/api\/check/);
  await page.route('**/api/check', (route) => route.abort('connectionrefused'));
  await open(page);
  await radio(page, 'holding-fast', 'set-aside').check();
  await check(page);
  await expect(exercise(page).getByText(waits)).toBeVisible();
  await page.unroute('**/api/check');
  await page.route('**/api/check', (route) =>
    route.fulfill({ status: 404, json: { detail: 'The course has no such exercise any more.' } }),
  );
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(exercise(page).getByText('The course has no such exercise any more.')).toBeVisible();
  await expect(exercise(page).getByText(waits)).toHaveCount(0);
  expect(await keptOn(page, 'outbox')).toEqual({});
});
