import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { kinds } from '@/domain/kind';
import { entryOf, missesOf } from './key';
import { cueAt, holds } from './lesson-exercise';
import { sweep } from './sweep';
import { inCharge, test } from './test';

/** An exercise of the course that is of this kind. At least one of its statements has one reading only. */
const lesson = 'chains-and-drift';
const id = 'sign';
const address = `${lesson}/${id}`;

interface Marked {
  readonly statement: string;
  readonly phrases: readonly string[];
  /** Phrases by number, counted from 1. */
  readonly deciding: readonly number[];
  readonly others: readonly number[];
}

function statements(): Marked[] {
  const { exercise, key } = cueAt(address);
  return Object.entries(exercise.phrases).map(([statement, phrases = []]) => {
    const numbers = phrases.map((_, index) => index + 1);
    const decides = (number: number) => key.phrases[statement]?.[phrases[number - 1] ?? '']?.decides === true;
    return {
      statement,
      phrases,
      deciding: numbers.filter(decides),
      others: numbers.filter((number) => !decides(number)),
    };
  });
}

/** The first statement that has one reading, and a phrase that does not decide. */
function scored(): Marked {
  const found = statements().find(
    ({ statement, others }) => entryOf(statement).alsoAccepts === undefined && others.length > 0,
  );
  if (found === undefined) throw new Error(`every statement of ${address} has two readings`);
  return found;
}

function whyOf({ statement, phrases }: Marked, number: number): string {
  return cueAt(address).key.phrases[statement]?.[phrases[number - 1] ?? '']?.why ?? '';
}

function exercise(page: Page): Locator {
  return page.locator(`section.sort#${id}`);
}

function phrase(page: Page, { statement }: Marked, number: number | undefined): Locator {
  return exercise(page).locator(`input[name="item:${statement}.words"][value="${number}"]`);
}

function radio(page: Page, { statement }: Marked, kind: string | undefined): Locator {
  return exercise(page).locator(`input[name="answer:${statement}"][value="${kind}"]`);
}

function card(page: Page, { statement }: Marked): Locator {
  return exercise(page).locator(`article[aria-labelledby="cue-${statement}"]`);
}

async function open(page: Page): Promise<void> {
  await page.goto(`/lessons/${lesson}`);
  await inCharge(page);
}

async function check(page: Page): Promise<void> {
  await exercise(page)
    .getByRole('button', { name: /^Check/ })
    .click();
  await expect(exercise(page).getByRole('heading', { name: /match the key$/ })).toBeVisible();
}

test('words are marked, kinds chosen and everything checked by keyboard alone', async ({ page }) => {
  await open(page);
  await exercise(page).locator('details.path > summary').focus();
  await page.keyboard.press('Tab');
  for (const one of statements()) {
    for (const number of one.phrases.keys()) {
      if (one.deciding.includes(number + 1)) await page.keyboard.press('Space');
      if (number < one.phrases.length - 1) await page.keyboard.press('Tab');
    }
    // From the last phrase: the keys choose the kind of the statement that focus is in.
    await page.keyboard.press(String(kinds.indexOf(entryOf(one.statement).kind) + 1));
  }
  const all = statements().length;
  await expect(
    exercise(page)
      .getByRole('status')
      .filter({ hasText: `${all} of ${all} marked and sorted.` }),
  ).toBeAttached();
  await page.keyboard.press('Enter');

  const once = statements().filter(({ statement }) => entryOf(statement).alsoAccepts === undefined).length;
  const heading = exercise(page).getByRole('heading', { name: /match the key$/ });
  await expect(heading).toHaveText(`Cue ${all} of ${all}, kind ${once} of ${once} match the key`);
  await expect(heading).toBeFocused();
  await expect(exercise(page).locator('details.again')).toHaveCount(0);
});

test('a kind without its cue: the two are judged apart, and the words are not told', { tag: sweep }, async ({
  page,
}) => {
  const one = scored();
  const [stray] = one.others;
  await open(page);
  await phrase(page, one, stray).check();
  await radio(page, one, entryOf(one.statement).kind).check();
  await check(page);

  await expect(card(page, one).getByText('Kind: matches the key')).toBeVisible();
  await expect(card(page, one).getByText(/^\s*Cue: none of/)).toBeVisible();
  await expect(
    card(page, one).getByText('The kind matches the key, the words you marked do not show it.'),
  ).toBeVisible();
  await expect(card(page, one)).toContainText(whyOf(one, stray ?? 0));
  await expect(card(page, one).getByText('the key marks')).toHaveCount(0);
  for (const number of one.deciding) await expect(card(page, one)).not.toContainText(whyOf(one, number));
});

test('after the second try the words of the key are marked, and the kind of the key is named', async ({
  page,
}) => {
  const one = scored();
  const [first, second] = missesOf(one.statement);
  await open(page);
  await phrase(page, one, one.others[0]).check();
  await radio(page, one, first).check();
  await check(page);
  await expect(card(page, one).getByText('The key says')).toHaveCount(0);

  await card(page, one).getByText('Try again').click();
  await phrase(page, one, one.deciding[0]).check();
  await radio(page, one, second).check();
  await exercise(page).getByRole('button', { name: 'Check again' }).click();
  await expect(card(page, one).getByText('The key says')).toBeVisible();
  await expect(card(page, one).getByText('the key marks', { exact: true })).toBeVisible();
  await expect(card(page, one).locator('.pr.keyc')).toHaveText(
    one.deciding.map((number) => one.phrases[number - 1] ?? ''),
  );
  await expect(card(page, one).getByText('Your first answer was')).toBeVisible();
  await expect(card(page, one).locator('details.again')).not.toHaveAttribute('open');
});

test('marks, kinds and feedback survive a reload', { tag: sweep }, async ({ page }) => {
  const one = scored();
  const [first] = missesOf(one.statement);
  await open(page);
  await phrase(page, one, one.deciding[0]).check();
  await radio(page, one, first).check();
  await page.reload();
  await inCharge(page);
  await expect(phrase(page, one, one.deciding[0])).toBeChecked();
  await expect(radio(page, one, first)).toBeChecked();

  await check(page);
  await page.reload();
  await inCharge(page);
  await expect(card(page, one).getByText('Kind: not yet')).toBeVisible();
  await expect(phrase(page, one, one.deciding[0])).toBeChecked();
});

test('with only the kind chosen, the cue is not answered and its phrases are open', { tag: sweep }, async ({
  page,
}) => {
  const one = scored();
  await open(page);
  await radio(page, one, entryOf(one.statement).kind).check();
  await check(page);
  await expect(card(page, one).getByText('Cue: not answered')).toBeVisible();
  await expect(card(page, one).getByText('You marked no words.')).toBeAttached();
  await expect(phrase(page, one, 1)).toBeVisible();
});

test('no word of the key is in the page before a check', { tag: sweep }, async ({ page }) => {
  await page.goto(`/lessons/${lesson}`);
  const html = await page.content();
  const payload = await (await page.request.get(`/lessons/${lesson}`, { headers: { rsc: '1' } })).text();
  const secrets = Object.values(cueAt(address).key.phrases).flatMap((phrases) =>
    Object.values(phrases ?? {}).map(({ why }) => why),
  );
  expect(secrets.length).toBeGreaterThan(3);
  expect(secrets.filter((secret) => holds(html, secret) || holds(payload, secret))).toEqual([]);
});

test.describe('without JavaScript', { tag: sweep }, () => {
  test.use({ javaScriptEnabled: false });

  test('words are marked, checked, and marked again', async ({ page }) => {
    const one = scored();
    await page.goto(`/lessons/${lesson}`);
    await phrase(page, one, one.others[0]).check();
    await radio(page, one, entryOf(one.statement).kind).check();
    await exercise(page).getByRole('button', { name: 'Check' }).click();
    await expect(page).toHaveURL(new RegExp(`/lessons/${address}\\?`));
    await expect(card(page, one).getByText('Kind: matches the key')).toBeVisible();

    await card(page, one).getByText('Try again').click();
    await expect(phrase(page, one, one.others[0])).toBeChecked();
    await phrase(page, one, one.others[0]).uncheck();
    for (const number of one.deciding) await phrase(page, one, number).check();
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(card(page, one).getByText('Cue: matches the key')).toBeVisible();
    await expect(card(page, one).locator('details.again')).toHaveCount(0);
  });
});

test('nothing runs over the edge of a narrow screen', { tag: sweep }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  await radio(page, scored(), missesOf(scored().statement)[0]).check();
  await check(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
