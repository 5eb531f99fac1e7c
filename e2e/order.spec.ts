import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectAccessible } from './axe';
import { clearDevice } from './device';
import { firstOf, orders } from './exercises';
import { sweep } from './sweep';
import { inCharge, test } from './test';

test.skip(orders.length === 0, 'no lesson puts events in order');

function exercise(page: Page): Locator {
  return page.locator(`section.sort#${firstOf(orders).id}`);
}

function what(id: string): string {
  return firstOf(orders).exercise.events[id]?.what ?? '';
}

const shown = () => Object.keys(firstOf(orders).exercise.events);
const keyed = () => firstOf(orders).own.order;
const question = () => firstOf(orders).own.question;
const missed = () =>
  firstOf(Object.keys(firstOf(orders).exercise.question.choices).filter((id) => id !== question().key));

function button(page: Page, id: string, way: 'up' | 'down'): Locator {
  return exercise(page).getByRole('button', { name: `Move “${what(id)}” ${way}` });
}

function choice(page: Page, id: string): Locator {
  return exercise(page).locator(`input[name="answer:question"][value="${id}"]`);
}

function field(page: Page, id: string): Locator {
  return exercise(page).locator(`input[name="place:order:${id}"]`);
}

async function listed(page: Page): Promise<(string | undefined)[]> {
  const names = await exercise(page).locator('.build .ob b').allTextContents();
  return names.map((name) => shown().find((id) => what(id) === name));
}

async function open(page: Page): Promise<void> {
  await page.goto(firstOf(orders).lesson);
  await inCharge(page);
}

async function check(page: Page): Promise<void> {
  await exercise(page)
    .getByRole('button', { name: /^Check/ })
    .click();
}

function matchesIn(order: readonly string[]): number {
  return order.filter((id, index) => keyed()[index] === id).length;
}

test('events are put in order and checked by keyboard alone, and focus stays on the button pressed', async ({
  page,
}) => {
  await open(page);
  for (const [place, id] of keyed().entries()) {
    await button(page, id, 'up').focus();
    while ((await listed(page)).indexOf(id) > place) {
      await page.keyboard.press('Enter');
      await expect(button(page, id, 'up')).toBeFocused();
    }
  }
  expect(await listed(page)).toEqual(keyed());
  const [first = '', second = ''] = keyed();
  await button(page, first, 'down').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, first, 'down')).toBeFocused();
  expect((await listed(page)).slice(0, 2)).toEqual([second, first]);
  await expect(
    exercise(page)
      .getByRole('status')
      .filter({ hasText: `${what(first)}: place 2 of ${keyed().length}.` }),
  ).toBeAttached();
  await button(page, first, 'up').focus();
  await page.keyboard.press('Enter');
  await expect(button(page, first, 'up')).toHaveAttribute('aria-disabled', 'true');

  await choice(page, question().key).focus();
  await page.keyboard.press(' ');
  await page.keyboard.press('Tab');
  await expect(exercise(page).getByRole('button', { name: 'Check the order' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    exercise(page).getByRole('heading', {
      name: `${keyed().length} of ${keyed().length} places match the key`,
    }),
  ).toBeFocused();
  const line = exercise(page).getByRole('list', { name: /in order of time/ });
  for (const id of keyed())
    await expect(line.getByText(firstOf(orders).own.events[id]?.date ?? '', { exact: true })).toBeVisible();
  await expect(exercise(page).getByText('You and the key say')).toBeVisible();
});

test('the order that is shown can be kept as it stands', { tag: sweep }, async ({ page }) => {
  await open(page);
  await expect(exercise(page).getByText('0 of 2 answered', { exact: true })).toBeVisible();
  await exercise(page).getByRole('button', { name: 'Keep this order as it stands' }).click();
  const kept = exercise(page).getByRole('button', { name: 'This order is your answer' });
  await expect(kept).toBeFocused();
  await expect(kept).toHaveAttribute('aria-disabled', 'true');
  await expect(exercise(page).getByText('1 of 2 answered', { exact: true })).toBeVisible();
  await check(page);
  await expect(
    exercise(page).getByRole('heading', { name: `${matchesIn(shown())} of ${shown().length} places match` }),
  ).toBeFocused();
  await expect(exercise(page).getByText('The question below is not answered.')).toBeVisible();
});

test('an order that nobody has made is no answer, and can be made after the check', { tag: sweep }, async ({
  page,
}) => {
  await open(page);
  await choice(page, question().key).check();
  await exercise(page).getByRole('button', { name: 'Check 1 of 2' }).click();
  await expect(
    exercise(page).getByRole('heading', { name: 'The events are not in order yet' }),
  ).toBeFocused();
  await expect(exercise(page).locator('.build .out')).toHaveCount(0);
  await exercise(page).getByRole('button', { name: 'Keep this order as it stands' }).click();
  await exercise(page).getByRole('button', { name: 'Check again' }).click();
  await expect(exercise(page).getByRole('heading', { name: /places match the key/ })).toBeVisible();
});

test('after the first try each place has its verdict and hint, after the second the line of dates', async ({
  page,
}) => {
  await open(page);
  const { own } = firstOf(orders);
  const [first = ''] = shown();
  await button(page, first, 'down').click();
  await choice(page, missed()).check();
  await check(page);
  const order = await listed(page);
  const misses = order.filter((id, index) => keyed()[index] !== id);
  await expect(exercise(page).locator('.build .out', { hasText: 'Not yet' })).toHaveCount(misses.length);
  for (const id of misses)
    await expect(exercise(page).getByText(own.events[id ?? '']?.why ?? '')).toBeVisible();
  await expect(exercise(page).getByText('The key says')).toHaveCount(0);
  for (const { date } of Object.values(own.events))
    await expect(exercise(page).getByText(date, { exact: true })).toHaveCount(0);

  // A verdict is for the place that was checked: it goes when the event moves, the hint stays.
  await button(page, first, 'up').click();
  const moved = exercise(page).locator('.build li', { hasText: what(first) });
  await expect(moved.locator('.out')).toHaveCount(0);
  await exercise(page).getByRole('button', { name: 'Check again' }).click();
  await expect(exercise(page).locator('.tl > li:not(.tl-gap)')).toHaveCount(keyed().length);
  await expect(exercise(page).locator('.tl .out', { hasText: /you put it at \d$/ })).toHaveCount(
    keyed().length - matchesIn(shown()),
  );
  const documents = Object.values(firstOf(orders).exercise.events).filter(({ isDocument }) => isDocument);
  await expect(exercise(page).locator('.tl .doc-e')).toHaveCount(documents.length);
  await expect(exercise(page).locator('.tl .tl-gap')).toHaveCount(own.pause === undefined ? 0 : 1);
});

test('an order survives a reload, checked or not', { tag: sweep }, async ({ page }) => {
  await open(page);
  const [first = ''] = shown();
  await button(page, first, 'down').click();
  const order = await listed(page);
  await page.reload();
  await inCharge(page);
  await expect.poll(() => listed(page)).toEqual(order);
  await expect(exercise(page).getByText('1 of 2 answered', { exact: true })).toBeVisible();
  await check(page);
  const result = exercise(page).getByRole('heading', { name: /places match the key/ });
  await expect(result).toBeVisible();
  await page.reload();
  await inCharge(page);
  await expect(result).toBeVisible();
  await expect.poll(() => listed(page)).toEqual(order);
});

test('numbers that were written before the script arrived are taken over, and half of them harm nothing', {
  tag: sweep,
}, async ({ page }) => {
  for (const isWhole of [true, false]) {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/_next/static/**/*.js*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(firstOf(orders).lesson, { waitUntil: 'commit' });
    await choice(page, question().key).check();
    // The class is set before the script of the exercise, and hides the fields.
    await page.evaluate(() => document.documentElement.classList.remove('js'));
    for (const [index, id] of keyed().entries())
      if (isWhole || index < 2) await field(page, id).fill(String(index + 1));
    release();
    await expect(
      exercise(page).getByText(isWhole ? '2 of 2 answered' : '1 of 2 answered', { exact: true }),
    ).toBeAttached();
    expect(await listed(page)).toEqual(isWhole ? keyed() : shown());
    await page.unroute('**/_next/static/**/*.js*');
    await clearDevice(page);
  }
});

test('no page holds a date or a sentence of the key before a check', { tag: sweep }, async ({ page }) => {
  const { own, lesson } = firstOf(orders);
  const secrets = [
    ...Object.values(own.events).flatMap(({ known, why }) => [known, why]),
    ...Object.values(own.question.feedback),
  ];
  const texts: Promise<string>[] = [];
  page.on('response', (response) => texts.push(response.text().catch(() => '')));
  await page.goto(lesson);
  await inCharge(page);
  const read = (await Promise.all(texts)).join('\n');
  expect(secrets.filter((secret) => read.includes(secret))).toEqual([]);
});

test.describe('without JavaScript', { tag: sweep }, () => {
  test.use({ javaScriptEnabled: false });

  async function number(page: Page, order: readonly string[]): Promise<void> {
    for (const [index, id] of order.entries()) await field(page, id).fill(String(index + 1));
  }

  test('events are put in order by numbers, checked, and tried again', async ({ page }) => {
    const { lesson, id } = firstOf(orders);
    await page.goto(lesson);
    await expect(exercise(page).getByRole('button', { name: /^(Move|Keep)/ })).toHaveCount(0);
    await number(page, shown());
    await choice(page, missed()).check();
    await exercise(page)
      .getByRole('button', { name: /^Check/ })
      .click();
    await expect(page).toHaveURL(new RegExp(`${lesson}/${id}\\?`));
    await expect(
      page.getByRole('heading', { name: `${matchesIn(shown())} of ${shown().length} places match` }),
    ).toBeVisible();
    await expect(page.getByText(question().feedback[missed()] ?? '')).toBeVisible();
    await expect(field(page, firstOf(shown()))).toHaveValue('1');
    await expect(exercise(page).locator('.tl')).toHaveCount(0);

    await number(page, keyed());
    await choice(page, question().key).check();
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(
      page.getByRole('heading', { name: `${keyed().length} of ${keyed().length} places match the key` }),
    ).toBeVisible();
    await expect(exercise(page).locator('.tl')).toBeVisible();
    await expect(page.getByText('You and the key say')).toBeVisible();
  });

  test('numbers that are no order are refused with what to write', async ({ page, watch }) => {
    watch.mayFail(/./);
    await page.goto(firstOf(orders).lesson);
    for (const id of shown()) await field(page, id).fill('1');
    await exercise(page)
      .getByRole('button', { name: /^Check/ })
      .click();
    await expect(page.getByText(`Write each number from 1 to ${shown().length} once.`)).toBeVisible();
  });
});

test('a checked order has no violation, and never scrolls sideways', { tag: sweep }, async ({ page }) => {
  test.slow();
  const { lesson, id } = firstOf(orders);
  const once = `order=${shown().join(',')}&question=${missed()}`;
  const twice = `order=${keyed().toReversed().join(',')}&order=${shown().join(',')}&question=${question().key}`;
  for (const query of [once, twice])
    await expectAccessible(page, { open: () => page.goto(`${lesson}/${id}?${query}`), widths: [1280, 320] });
});
