import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Kind } from '@/domain/kind';
import { kindNames, kinds } from '@/domain/kind';
import { exercises } from '@/lessons/02-claim-or-denial/exercises';
import { clearDevice } from './device';
import { entryOf } from './key';
import { test } from './test';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const lesson = '/lessons/claim-or-denial';
const twelve = exercises.twelve.statements;
const [first = '', second = '', third = ''] = twelve;

function exercise(page: Page): Locator {
  return page.locator('section.sort#twelve');
}

function card(page: Page, id: string): Locator {
  return exercise(page).locator(`[data-card="${id}"]`);
}

function radio(page: Page, id: string, kind: Kind): Locator {
  return exercise(page).locator(`input[name="answer:${id}"][value="${kind}"]`);
}

function column(page: Page, kind: Kind): Locator {
  return exercise(page).getByRole('group', { name: kindNames[kind], exact: true });
}

function said(page: Page): Locator {
  return exercise(page).locator('p[role=status]');
}

async function open(page: Page): Promise<void> {
  await page.goto(lesson);
  await exercise(page).locator('.board').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
}

/** Tabs from the line of questions to the first card. */
async function focusStack(page: Page): Promise<void> {
  await exercise(page).locator('details.path > summary').focus();
  await page.keyboard.press('Tab');
}

/** Where a card can be taken hold of: at its quote. */
async function middleOf(part: Locator): Promise<{ x: number; y: number }> {
  const box = await part.boundingBox();
  if (box === null) throw new Error('It is not to be seen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, id: string, to: Locator): Promise<void> {
  const from = await middleOf(card(page, id).locator('.says'));
  const end = await middleOf(to);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + 10, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 10 });
  await page.mouse.up();
}

test('twelve statements are sorted on the board and checked by keyboard alone, each move said', async ({
  page,
}) => {
  await open(page);
  await focusStack(page);
  for (const [index, id] of twelve.entries()) {
    const { kind } = entryOf(id);
    await expect(radio(page, id, 'attributed-claim')).toBeFocused();
    await page.keyboard.press(String(kinds.indexOf(kind) + 1));
    await expect(said(page)).toContainText(
      `Statement ${index + 1} of 12 moved to ${kindNames[kind]}, ${11 - index} left`,
    );
    await expect(column(page, kind).locator(`[data-card="${id}"]`)).toBeAttached();
  }
  await expect(said(page)).toContainText('All 12 sorted.');
  await expect(exercise(page).getByText('All 12 are sorted.').last()).toBeVisible();
  await expect(exercise(page).getByRole('button', { name: 'Check all 12' })).toBeFocused();

  await page.keyboard.press('Enter');
  const heading = exercise(page).getByRole('heading', { name: '9 of 9 match the key' });
  await expect(heading).toBeFocused();
  await expect(exercise(page).getByText('Match the key, 9 statements')).toBeVisible();
  await expect(exercise(page).locator('.board')).toHaveCount(0);
  await expect(exercise(page).getByRole('button', { name: 'Board' })).toHaveCount(0);
});

test('arrow keys try a kind; Enter, Space and leaving settle it; a card in a column moves on with focus', async ({
  page,
}) => {
  await open(page);
  await focusStack(page);
  await page.keyboard.press('ArrowRight');
  await expect(radio(page, first, 'official-denial')).toBeChecked();
  await expect(exercise(page).locator(`.stack [data-card="${first}"]`)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(column(page, 'official-denial').locator(`[data-card="${first}"]`)).toBeVisible();
  await expect(exercise(page).getByRole('heading', { name: /match/ })).toHaveCount(0);

  await expect(radio(page, second, 'attributed-claim')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(column(page, 'attributed-claim').locator(`[data-card="${second}"]`)).toBeVisible();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(column(page, 'official-denial').locator(`[data-card="${third}"]`)).toBeVisible();

  await radio(page, first, 'official-denial').focus();
  await page.keyboard.press('4');
  await expect(column(page, 'set-aside').locator(`[data-card="${first}"]`)).toBeVisible();
  await expect(radio(page, first, 'set-aside')).toBeFocused();
  await expect(said(page)).toHaveText('Statement 1 of 12 moved to Set aside, 9 left');
});

test('L leaves a statement for later, and the button does', async ({ page }) => {
  await open(page);
  await focusStack(page);
  await page.keyboard.press('l');
  await expect(said(page)).toHaveText('Statement 1 of 12 moved to the back, 12 left');
  await expect(radio(page, second, 'attributed-claim')).toBeFocused();
  const later = exercise(page).getByRole('button', { name: 'Leave this one for later' });
  await later.click();
  await expect(later).toBeFocused();
  await expect(card(page, third)).toBeVisible();
  await expect(card(page, second)).toBeHidden();
  for (const _ of twelve.slice(2)) await later.click();
  await expect(card(page, first)).toBeVisible();
});

test('moves are undone one by one, with Ctrl Z and with the button, here and on the device', async ({
  page,
}) => {
  await open(page);
  await focusStack(page);
  await page.keyboard.press('2');
  await page.keyboard.press('l');
  await radio(page, first, 'official-denial').focus();
  await page.keyboard.press('3');
  await expect(column(page, 'independent-estimate').locator(`[data-card="${first}"]`)).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(said(page)).toHaveText('Statement 1 of 12 moved back to Official denial, 11 left');
  await expect(radio(page, first, 'official-denial')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(said(page)).toHaveText('Statement 2 of 12 moved back to the top, 11 left');
  await expect(card(page, second)).toBeVisible();

  const undo = exercise(page).getByRole('button', { name: 'Undo' });
  await undo.click();
  await expect(said(page)).toHaveText('Statement 1 of 12 moved back to the stack, 12 left');
  await expect(undo).toBeFocused();
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await expect(exercise(page).locator('input:checked')).toHaveCount(0);
  await page.reload();
  await expect(card(page, first)).toBeVisible();
  await expect(exercise(page).getByText('0 of 12 sorted', { exact: true })).toBeVisible();
});

test('a try with the arrow keys is undone too', async ({ page }) => {
  await open(page);
  await focusStack(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+z');
  await expect(exercise(page).locator('input:checked')).toHaveCount(0);
  await expect(radio(page, first, 'attributed-claim')).toBeFocused();
});

test('Ctrl Z works on Check too, where focus is after the last statement', async ({ page }) => {
  await open(page);
  await focusStack(page);
  for (const _ of twelve) await page.keyboard.press('1');
  await expect(exercise(page).getByRole('button', { name: 'Check all 12' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(radio(page, twelve.at(-1) ?? '', 'attributed-claim')).toBeFocused();
  await expect(exercise(page).getByText('1 statement', { exact: true })).toBeVisible();
});

test('cards are dragged with a mouse, from the stack, between columns and into the tray', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1100 });
  await open(page);
  await drag(page, first, column(page, 'official-denial'));
  await expect(column(page, 'official-denial').locator(`[data-card="${first}"]`)).toBeVisible();
  await expect(radio(page, first, 'official-denial')).toBeChecked();
  await expect(said(page)).toHaveText('Statement 1 of 12 moved to Official denial, 11 left');

  await drag(page, first, column(page, 'independent-estimate'));
  await expect(radio(page, first, 'independent-estimate')).toBeChecked();
  await drag(page, first, column(page, 'set-aside'));
  await expect(radio(page, first, 'set-aside')).toBeChecked();

  // Let go beside every column: nothing moves.
  await drag(page, second, exercise(page).locator('.stack-head'));
  await expect(exercise(page).locator(`.stack [data-card="${second}"]`)).toBeVisible();
  await expect(exercise(page).locator('.drag, .over, [style*=translate]')).toHaveCount(0);
  await expect(exercise(page).getByText('1 of 12 sorted', { exact: true })).toBeVisible();
});

test.describe('by touch, on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 1100 }, hasTouch: true });

  async function touch(cdp: CDPSession, type: 'touchStart' | 'touchMove', x: number, y: number) {
    await cdp.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
  }

  async function swipe(
    page: Page,
    rest: number,
    from: { x: number; y: number },
    to: { x: number; y: number },
  ) {
    const cdp = await page.context().newCDPSession(page);
    await touch(cdp, 'touchStart', from.x, from.y);
    await page.waitForTimeout(rest);
    for (let step = 1; step <= 12; step += 1) {
      const part = step / 12;
      await touch(cdp, 'touchMove', from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    }
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  test('a card follows the finger that rested on it; a swipe scrolls the page', async ({ page }) => {
    await open(page);
    const scrolled = await page.evaluate(() => scrollY);
    const from = await middleOf(card(page, first).locator('.says'));
    await swipe(page, 400, from, await middleOf(column(page, 'official-denial')));
    await expect(column(page, 'official-denial').locator(`[data-card="${first}"]`)).toBeVisible();
    await expect(radio(page, first, 'official-denial')).toBeChecked();
    await swipe(
      page,
      400,
      await middleOf(card(page, first).locator('.says')),
      await middleOf(column(page, 'set-aside')),
    );
    await expect(radio(page, first, 'set-aside')).toBeChecked();
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);

    const again = await middleOf(card(page, second).locator('.says'));
    await swipe(page, 0, again, { x: again.x, y: again.y - 200 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
    await expect(exercise(page).locator(`.stack [data-card="${second}"]`)).toBeVisible();
  });

  test('tapping a kind moves the card', async ({ page }) => {
    await open(page);
    await radio(page, first, 'set-aside').tap();
    await expect(column(page, 'set-aside').locator(`[data-card="${first}"]`)).toBeVisible();
    await radio(page, first, 'attributed-claim').tap();
    await expect(column(page, 'attributed-claim').locator(`[data-card="${first}"]`)).toBeVisible();
  });
});

test('Board or List is the choice of the reader, for every sort, and remembered', async ({ page }) => {
  await open(page);
  await radio(page, first, 'set-aside').click();
  await exercise(page).getByRole('button', { name: 'List' }).click();
  await expect(exercise(page).getByRole('button', { name: 'List' })).toBeFocused();
  await expect(exercise(page).getByRole('button', { name: 'List' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.board')).toHaveCount(0);
  await expect(radio(page, first, 'set-aside')).toBeChecked();
  await expect(exercise(page).locator('fieldset')).toHaveCount(12);

  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.board')).toHaveCount(0);
  await radio(page, second, 'official-denial').check();
  await exercise(page).getByRole('button', { name: 'Board' }).click();
  await expect(column(page, 'set-aside').locator(`[data-card="${first}"]`)).toBeVisible();
  await expect(column(page, 'official-denial').locator(`[data-card="${second}"]`)).toBeVisible();
  await expect(exercise(page).locator('fieldset')).toHaveCount(12);
});

test('the board and the list give the same check', async ({ page }) => {
  const sent: unknown[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/check')) sent.push(request.postDataJSON().answers);
  });
  for (const view of ['Board', 'List']) {
    await page.goto(lesson);
    await clearDevice(page);
    await open(page);
    await exercise(page).getByRole('button', { name: view }).click();
    for (const id of twelve) await radio(page, id, 'attributed-claim').click();
    await exercise(page).getByRole('button', { name: 'Check all 12' }).click();
    await expect(exercise(page).getByRole('heading', { name: /match the key/ })).toBeFocused();
  }
  expect(sent).toHaveLength(2);
  expect(sent[0]).toEqual(sent[1]);
});

test('a narrow screen shows the list with everything that was chosen, and a wide one the board again', async ({
  page,
}) => {
  await open(page);
  await focusStack(page);
  for (const key of ['1', '2', '4']) await page.keyboard.press(key);
  await radio(page, second, 'official-denial').focus();

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('.board')).toHaveCount(0);
  await expect(exercise(page).getByRole('button', { name: 'List' })).toHaveCount(0);
  await expect(radio(page, first, 'attributed-claim')).toBeChecked();
  await expect(radio(page, second, 'official-denial')).toBeChecked();
  await expect(radio(page, second, 'official-denial')).toBeFocused();
  await expect(radio(page, third, 'set-aside')).toBeChecked();

  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(column(page, 'set-aside').locator(`[data-card="${third}"]`)).toBeVisible();
  await expect(radio(page, second, 'official-denial')).toBeFocused();
});

test('a phone never asks for the board; a wide screen asks for the drag code when a board is in view', async ({
  page,
}) => {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/_next/static/')) bodies.push(response.text().catch(() => ''));
  });
  const loaded = async (words: string) => (await Promise.all(bodies)).some((text) => text.includes(words));

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(lesson);
  await page.waitForLoadState('networkidle');
  await exercise(page).scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(await loaded('Leave this one for later')).toBe(false);

  await page.setViewportSize({ width: 1280, height: 300 });
  await page.goto(lesson);
  await expect(page.locator('.board').first()).toBeAttached();
  await page.waitForLoadState('networkidle');
  expect(await loaded('Leave this one for later')).toBe(true);
  expect(await loaded('autoScroll')).toBe(false);

  await exercise(page).locator('.board').scrollIntoViewIfNeeded();
  await expect.poll(() => loaded('autoScroll')).toBe(true);
});

test('where the code of the board does not arrive, the list works', async ({ page, watch }) => {
  watch.mayFail(/_next\/static/);
  let held = 0;
  await page.route('**/_next/static/**/*.js*', async (route) => {
    const response = await route.fetch();
    if (!(await response.text()).includes('Leave this one for later')) return route.fulfill({ response });
    held += 1;
    return route.abort();
  });
  await page.goto(lesson);
  await expect.poll(() => held).toBeGreaterThan(0);
  await radio(page, first, 'set-aside').check();
  await exercise(page).getByRole('button', { name: 'Check 1 of 12' }).click();
  await expect(exercise(page).getByRole('heading', { name: /match the key/ })).toBeFocused();
});

test('on a board every statement is in the page once, and one region says the moves', async ({ page }) => {
  await open(page);
  await radio(page, first, 'set-aside').click();
  for (const id of twelve) await expect(page.locator(`#twelve fieldset#sort-${id}`)).toHaveCount(1);
  await expect(exercise(page).locator('[role=status]').filter({ hasText: /\w/ })).toHaveCount(1);
});
