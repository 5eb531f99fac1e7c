import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { chainAt, holds } from './lesson-exercise';
import { sweep } from './sweep';
import { inCharge, test } from './test';

/** An exercise of the course that is of this kind: two chains or more, of which one has a gap and one is not shown in order. */
const lesson = 'chains-and-drift';
const id = 'two-more-chains';
const address = `${lesson}/${id}`;

interface KeyedChain {
  readonly statement: string;
  /** As the chain is first shown, from the first speaker on top. */
  readonly shown: readonly string[];
  /** As the key has it, from the first speaker on top. */
  readonly top: readonly string[];
  readonly gaps: readonly string[];
  readonly name: (link: string) => string;
  readonly why: (link: string) => string;
}

function chains(): KeyedChain[] {
  const { exercise, key } = chainAt(address);
  return Object.entries(exercise.chains).map(([statement, names = {}]) => {
    const own = key.chains[statement] ?? { order: [], links: {} };
    return {
      statement,
      shown: Object.keys(names),
      top: own.order.toReversed(),
      gaps: own.order.filter((link) => own.links[link]?.named === false),
      name: (link) => names[link] ?? '',
      why: (link) => own.links[link]?.why ?? '',
    };
  });
}

/** A chain with a gap that is shown in another order than that of the key, and another chain. */
function pair(): [KeyedChain, KeyedChain] {
  const one = chains().find(({ gaps, shown, top }) => gaps.length > 0 && shown.join() !== top.join());
  const other = chains().find(({ statement }) => statement !== one?.statement);
  if (one === undefined || other === undefined) throw new Error(`${address} has no chain with a gap`);
  return [one, other];
}

function exercise(page: Page): Locator {
  return page.locator(`section.sort#${id}`);
}

function part(page: Page, { statement }: KeyedChain): Locator {
  return exercise(page).locator(`[aria-labelledby="chain-${statement}"]`);
}

function tick(page: Page, { statement }: KeyedChain, link: string | undefined): Locator {
  return exercise(page).locator(`input[name="item:${statement}.gaps"][value="${link}"]`);
}

function number(page: Page, { statement }: KeyedChain, link: string): Locator {
  return exercise(page).locator(`input[name="place:${statement}.order:${link}"]`);
}

async function orderOf(page: Page, chain: KeyedChain): Promise<string[]> {
  return await part(page, chain)
    .locator('.build input[type=checkbox]')
    .evaluateAll((fields) => fields.map((field) => field.getAttribute('value') ?? ''));
}

async function open(page: Page): Promise<void> {
  await page.goto(`/lessons/${lesson}`);
  await inCharge(page);
}

/** Moves links with the keyboard until they stand in the order of the key. */
async function putInOrder(page: Page, chain: KeyedChain): Promise<void> {
  for (const [place, link] of chain.top.entries()) {
    const button = part(page, chain).getByRole('button', { name: `Move ${chain.name(link)} up` });
    while ((await orderOf(page, chain)).indexOf(link) > place) {
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(button).toBeFocused();
    }
  }
  expect(await orderOf(page, chain)).toEqual(chain.top);
}

async function check(page: Page): Promise<void> {
  await exercise(page)
    .getByRole('button', { name: /^Check/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(exercise(page).getByRole('heading', { name: /match the key$/ })).toBeFocused();
}

test('chains are put in order, gaps ticked and everything checked by keyboard alone', async ({ page }) => {
  await open(page);
  const all = chains().length;
  for (const chain of chains()) {
    await putInOrder(page, chain);
    for (const gap of chain.gaps) {
      await tick(page, chain, gap).focus();
      await page.keyboard.press('Space');
    }
    const keep = part(page, chain).getByRole('button', { name: 'Keep this order' });
    if (await keep.isVisible()) await keep.press('Enter');
  }
  await check(page);
  await expect(
    exercise(page).getByRole('heading', {
      name: `Order ${all} of ${all}, gaps ${all} of ${all} match the key`,
    }),
  ).toBeVisible();
  await expect(exercise(page).locator('details.again')).toHaveCount(0);
});

test('every move is announced, and the ends of the chain say that there is no way on', {
  tag: sweep,
}, async ({ page }) => {
  const [chain] = pair();
  const [first = '', second = ''] = chain.shown;
  await open(page);
  const up = part(page, chain).getByRole('button', { name: `Move ${chain.name(second)} up` });
  await up.click();
  await expect(
    exercise(page)
      .getByRole('status')
      .filter({ hasText: chain.name(second) }),
  ).toContainText(`${chain.shown.length} of ${chain.shown.length}, counted from the page.`);
  await expect(up).toHaveAttribute('aria-disabled', 'true');
  await expect(up).toBeFocused();
  await up.press('Enter');
  expect((await orderOf(page, chain)).slice(0, 2)).toEqual([second, first]);
});

test('a chain that nobody touched is not answered, and says so', { tag: sweep }, async ({ page }) => {
  const [touched, untouched] = pair();
  await open(page);
  await expect(part(page, untouched).getByText('Not answered yet')).toBeVisible();
  await putInOrder(page, touched);
  await expect(part(page, touched).getByText('This order is your answer.')).toBeVisible();
  await check(page);
  await expect(part(page, touched).getByText('Order: matches the key')).toBeVisible();
  await expect(part(page, untouched).getByText('Not answered', { exact: true })).toBeVisible();
  await expect(part(page, untouched).getByText('Not answered yet')).toBeVisible();
});

test('the order can be kept as it stands', { tag: sweep }, async ({ page }) => {
  const [, chain] = pair();
  await open(page);
  const keep = part(page, chain).getByRole('button', { name: 'Keep this order' });
  await keep.press('Enter');
  await expect(exercise(page).getByRole('status').filter({ hasText: 'kept as it stands' })).toBeAttached();
  await expect(part(page, chain).getByRole('button', { name: 'Order kept' })).toBeFocused();
  await check(page);
  const isMatch = chain.shown.join() === chain.top.join();
  await expect(
    part(page, chain).getByText(isMatch ? 'Order: matches the key' : 'Order: not yet'),
  ).toBeVisible();
});

test('a tick takes the order that is shown, and a gap that was not found is not told', {
  tag: sweep,
}, async ({ page }) => {
  const [chain] = pair();
  await open(page);
  await putInOrder(page, chain);
  await check(page);
  await expect(part(page, chain).getByText('Order: matches the key')).toBeVisible();
  await expect(part(page, chain).getByText(/^\s*Gaps: \w+ not yet/)).toBeVisible();
  for (const gap of chain.gaps) await expect(part(page, chain)).not.toContainText(chain.why(gap));

  const [, other] = pair();
  await tick(page, other, other.shown[0]).check();
  await expect(part(page, other).getByText('This order is your answer.')).toBeVisible();
});

test('after the second try the chain of the key stands beside yours', async ({ page }) => {
  const [chain] = pair();
  const named = chain.top.find((link) => !chain.gaps.includes(link));
  await open(page);
  await tick(page, chain, named).check();
  await check(page);
  await expect(part(page, chain).getByRole('list', { name: 'The chain of the key' })).toHaveCount(0);

  await part(page, chain).getByText('Try again').click();
  await tick(page, chain, named).uncheck();
  await check(page);
  const key = part(page, chain).getByRole('list', { name: 'The chain of the key' });
  await expect(key).toBeVisible();
  for (const link of chain.top) await expect(key).toContainText(chain.name(link));
  for (const gap of chain.gaps) await expect(part(page, chain)).toContainText(chain.why(gap));
});

test('order, gaps and feedback survive a reload', { tag: sweep }, async ({ page }) => {
  const [chain] = pair();
  await open(page);
  await putInOrder(page, chain);
  await tick(page, chain, chain.gaps[0]).check();
  await page.reload();
  await inCharge(page);
  await expect(part(page, chain).getByText('This order is your answer.')).toBeVisible();
  expect(await orderOf(page, chain)).toEqual(chain.top);
  await expect(tick(page, chain, chain.gaps[0])).toBeChecked();
  await check(page);
  await page.reload();
  await inCharge(page);
  await expect(part(page, chain).getByText('Order: matches the key')).toBeVisible();
});

test('a tick that was made before the script has arrived makes its chain an answer', { tag: sweep }, async ({
  page,
}) => {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/**/*.js*', async (route) => {
    await held;
    await route.continue();
  });
  const [chain] = pair();
  await page.goto(`/lessons/${lesson}`, { waitUntil: 'commit' });
  await tick(page, chain, chain.gaps[0]).check();
  release();
  await expect(part(page, chain).getByText('This order is your answer.')).toBeVisible();
  await check(page);
  await expect(part(page, chain).getByText('Gaps: match the key')).toBeVisible();
});

test('no word of the key is in the page before a check', { tag: sweep }, async ({ page }) => {
  await page.goto(`/lessons/${lesson}`);
  const html = await page.content();
  const payload = await (await page.request.get(`/lessons/${lesson}`, { headers: { rsc: '1' } })).text();
  const secrets = chains().flatMap(({ shown, why }) => shown.map(why));
  expect(secrets.length).toBeGreaterThan(3);
  expect(secrets.filter((secret) => holds(html, secret) || holds(payload, secret))).toEqual([]);
});

test.describe('without JavaScript', { tag: sweep }, () => {
  test.use({ javaScriptEnabled: false });

  test('links are numbered from the page, checked, and numbered again', async ({ page }) => {
    const [chain, other] = pair();
    const fromPage = chain.top.toReversed();
    await page.goto(`/lessons/${lesson}`);
    await expect(part(page, chain).getByText('1 stands next to the page that you are reading')).toBeVisible();
    await expect(part(page, chain).getByRole('button', { name: /^Move/ })).toHaveCount(0);
    for (const [index, link] of fromPage.entries())
      await number(page, chain, link).fill(String(fromPage.length - index));
    for (const gap of chain.gaps) await tick(page, chain, gap).check();
    await exercise(page).getByRole('button', { name: 'Check' }).click();
    await expect(page).toHaveURL(new RegExp(`/lessons/${address}\\?`));
    await expect(part(page, chain).getByText('Order: not yet')).toBeVisible();
    await expect(part(page, chain).getByText('Gaps: match the key')).toBeVisible();
    await expect(part(page, other).getByText('Not answered', { exact: true })).toBeVisible();

    await part(page, chain).getByText('Try again').click();
    for (const [index, link] of fromPage.entries()) await number(page, chain, link).fill(String(index + 1));
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(part(page, chain).getByText('Order: matches the key')).toBeVisible();
    await expect(part(page, chain).getByRole('list', { name: 'Your chain and the key' })).toBeVisible();
  });

  test('a number twice is refused with what to write', async ({ page, watch }) => {
    watch.mayFail(/./);
    const [chain] = pair();
    await page.goto(`/lessons/${lesson}`);
    for (const link of chain.shown) await number(page, chain, link).fill('1');
    await exercise(page).getByRole('button', { name: 'Check' }).click();
    await expect(page.getByText(/Write each number from 1 to \d once/)).toBeVisible();
  });
});

test('nothing runs over the edge of a narrow screen', { tag: sweep }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  await tick(page, pair()[0], pair()[0].gaps[0]).check();
  await check(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
