import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { tests } from '@/domain/exercise';
import { kindNames } from '@/domain/kind';
import { cellOf } from '@/domain/question-id';
import { expectAccessible } from './axe';
import { firstOf, tables } from './exercises';
import { entryOf } from './key';
import { sweep } from './sweep';
import { inCharge, test } from './test';

test.skip(tables.length === 0, 'no lesson puts numbers to the three tests');

/** Every cell of a table, with what the key has. */
function cellsOf(table = firstOf(tables)) {
  return Object.entries(table.exercise.rows).flatMap(([row, { statement, words }]) =>
    tests.map((name) => {
      const cell = table.own.rows[row]?.[name];
      if (cell === undefined) throw new Error(`no key for ${row} ${name}`);
      return { ...cell, row, statement, words, question: cellOf(row, name) };
    }),
  );
}

type Cell = ReturnType<typeof cellsOf>[number];

const accepted = ({ key }: Cell) => (key === 'no' ? 'no' : 'yes');
const missed = ({ key }: Cell) => (key === 'no' ? 'yes' : 'no');
const scored = () => cellsOf().filter(({ key }) => key !== 'open');

function exercise(page: Page, table = firstOf(tables)): Locator {
  return page.locator(`section.sort#${table.id}`);
}

function radio(page: Page, { question }: Cell, answer: string): Locator {
  return exercise(page).locator(`input[name="answer:${question}"][value="${answer}"]`);
}

function row(page: Page, words: string): Locator {
  return exercise(page).getByRole('row').filter({ hasText: words });
}

async function open(page: Page): Promise<void> {
  await page.goto(firstOf(tables).lesson);
  await inCharge(page);
}

async function check(page: Page): Promise<void> {
  await exercise(page)
    .getByRole('button', { name: /^Check/ })
    .click();
  await expect(exercise(page).locator('.outcome')).toBeVisible();
}

test('every cell is answered and checked by keyboard alone', async ({ page }) => {
  await open(page);
  const cells = cellsOf();
  for (const [index, cell] of cells.entries()) {
    if (index === 0) await radio(page, cell, 'yes').focus();
    else await page.keyboard.press('Tab');
    await page.keyboard.press(accepted(cell) === 'yes' ? ' ' : 'ArrowRight');
    await expect(radio(page, cell, accepted(cell))).toBeChecked();
  }
  await expect(
    exercise(page)
      .getByRole('status')
      .filter({ hasText: `${cells.length} of ${cells.length} answered.` }),
  ).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(exercise(page).getByRole('button', { name: `Check all ${cells.length}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    exercise(page).getByRole('heading', { name: `${scored().length} of ${scored().length} match the key` }),
  ).toBeFocused();
  await expect(exercise(page).getByLabel('Try again')).toHaveCount(0);
});

test('before a check the last column goes by the own answers, and never names a kind', {
  tag: sweep,
}, async ({ page }) => {
  await open(page);
  const [first, second, third] = Object.values(firstOf(tables).exercise.rows);
  for (const cell of cellsOf()) {
    if (cell.words === first?.words) await radio(page, cell, 'yes').check();
    if (cell.words === second?.words) await radio(page, cell, 'no').check();
  }
  await expect(
    row(page, first?.words ?? '')
      .getByRole('cell')
      .last(),
  ).toHaveText('all three');
  await expect(
    row(page, second?.words ?? '')
      .getByRole('cell')
      .last(),
  ).toHaveText('no');
  await expect(
    row(page, third?.words ?? '')
      .getByRole('cell')
      .last(),
  ).toHaveText('open');
  await expect(exercise(page).locator('.kind')).toHaveCount(0);
});

test('after a check a row comes to what the key has, and each miss has its sentence', async ({ page }) => {
  for (const table of tables) {
    await page.goto(table.lesson);
    await inCharge(page);
    const cells = cellsOf(table);
    for (const cell of cells)
      await exercise(page, table).locator(`input[name="answer:${cell.question}"][value="yes"]`).check();
    await exercise(page, table)
      .getByRole('button', { name: /^Check/ })
      .click();
    await expect(exercise(page, table).locator('.outcome')).toBeVisible();

    for (const { statement, words } of Object.values(table.exercise.rows)) {
      const passes = cells.filter((cell) => cell.words === words).every(({ key }) => key !== 'no');
      const { kind } = entryOf(statement);
      const last = exercise(page, table).getByRole('row').filter({ hasText: words }).getByRole('cell').last();
      if (!passes) await expect(last).toHaveText('no');
      else if (kind === 'independent-estimate') await expect(last).toHaveText(kindNames[kind]);
      else await expect(last).toHaveText('set aside at question 1: the author’s own voice');
    }
    for (const { key, feedback } of cells)
      if (key !== 'yes') await expect(exercise(page, table).getByText(feedback.yes)).toBeVisible();
  }
});

test('a miss shows the key, opens to another try when asked, and then matches', async ({ page }) => {
  await open(page);
  const cell = firstOf(scored());
  await radio(page, cell, missed(cell)).check();
  await check(page);
  const miss = exercise(page).locator('td.not-yet');
  await expect(miss).toContainText(accepted(cell) === 'yes' ? 'key: Yes' : 'key: No');
  await expect(radio(page, cell, accepted(cell))).toBeHidden();

  await exercise(page).getByLabel('Try again').focus();
  await page.keyboard.press(' ');
  await radio(page, cell, accepted(cell)).check();
  await exercise(page).getByRole('button', { name: 'Check again' }).click();
  await expect(
    exercise(page).getByRole('heading', { name: `1 of ${scored().length} match the key` }),
  ).toBeVisible();
  await expect(exercise(page).getByLabel('Try again')).toHaveCount(0);
  await exercise(page).getByText('Why one matches the key').click();
  await expect(exercise(page).getByText(cell.feedback[accepted(cell)])).toBeVisible();
});

test('a cell that was not answered keeps its key, and can still be answered', { tag: sweep }, async ({
  page,
}) => {
  await open(page);
  const [one, two] = scored();
  if (one === undefined || two === undefined) throw new Error('too few cells');
  await radio(page, one, accepted(one)).check();
  await check(page);
  await expect(exercise(page).getByText(/^key: /)).toHaveCount(0);
  await expect(exercise(page).getByText('not answered', { exact: true })).toHaveCount(cellsOf().length - 1);
  await radio(page, two, accepted(two)).check();
  await exercise(page).getByRole('button', { name: 'Check again' }).click();
  await expect(exercise(page).getByRole('heading', { name: /^2 of/ })).toBeFocused();
});

test('answers and feedback survive a reload', { tag: sweep }, async ({ page }) => {
  await open(page);
  const [one, two] = scored();
  if (one === undefined || two === undefined) throw new Error('too few cells');
  await radio(page, one, missed(one)).check();
  await check(page);
  await radio(page, two, missed(two)).check();
  await page.reload();
  await inCharge(page);
  await expect(exercise(page).getByRole('heading', { name: /^0 of/ })).toBeVisible();
  await expect(exercise(page).locator('td.not-yet')).toHaveCount(1);
  await expect(radio(page, two, missed(two))).toBeChecked();
});

test('no page holds a sentence of the key before a check', { tag: sweep }, async ({ page }) => {
  for (const table of tables) {
    const secrets = cellsOf(table).flatMap(({ feedback }) => [feedback.yes, feedback.no]);
    const texts: Promise<string>[] = [];
    page.on('response', (response) => texts.push(response.text().catch(() => '')));
    await page.goto(table.lesson);
    await inCharge(page);
    const read = (await Promise.all(texts)).join('\n');
    expect(secrets.filter((secret) => read.includes(secret))).toEqual([]);
  }
});

test.describe('without JavaScript', { tag: sweep }, () => {
  test.use({ javaScriptEnabled: false });

  test('a table is answered, checked, and tried again', async ({ page }) => {
    const { lesson, id } = firstOf(tables);
    const [one, two] = scored();
    if (one === undefined || two === undefined) throw new Error('too few cells');
    await page.goto(lesson);
    await expect(exercise(page).locator('td.all').first()).toBeHidden();
    await radio(page, one, missed(one)).check();
    await radio(page, two, accepted(two)).check();
    await exercise(page).getByRole('button', { name: 'Check' }).click();
    await expect(page).toHaveURL(new RegExp(`${lesson}/${id}\\?`));
    await expect(page.getByRole('heading', { name: /^1 of \d+ match the key, 1 not yet$/ })).toBeVisible();
    await expect(page.getByText(one.feedback[missed(one)])).toBeVisible();

    await page.getByLabel('Try again').check();
    await radio(page, one, accepted(one)).check();
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(page.getByRole('heading', { name: /^2 of \d+ match the key$/ })).toBeVisible();
    await expect(exercise(page).locator('td.all').first()).toBeVisible();
  });
});

test('a checked table has no violation, and never scrolls sideways', { tag: sweep }, async ({ page }) => {
  test.slow();
  const { lesson, id } = firstOf(tables);
  const query = new URLSearchParams(
    cellsOf()
      .slice(1)
      .map((cell): [string, string] => [cell.question, 'yes']),
  );
  const open = async () => {
    await page.goto(`${lesson}/${id}?${query}`);
    await exercise(page).getByLabel('Try again').check();
  };
  await expectAccessible(page, { open, widths: [1280, 800, 320] });
});
