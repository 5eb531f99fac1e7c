import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { keepNothing, keptOn } from './device';
import { exercisesOf } from './find-exercise';
import { entryOf } from './key';
import { deckOf, isAt } from './quizzes';
import { sweep } from './sweep';
import { inCharge, test } from './test';

test.use({ view: 'list' });

const address = 'claim-or-denial/twelve';
const lesson = '/lessons/claim-or-denial';
const quiz = '/quiz/first.10.0000/1';
const [firstInQuiz = ''] = deckOf('first.10.0000');

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

/** Runs in a page: keeps a transaction going for as long as the page is there. */
async function holdStore(): Promise<void> {
  const opening = indexedDB.open('who-says-so');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const store = opening.result.transaction('work', 'readwrite').objectStore('work');
  const again = () => {
    store.get('nothing').onsuccess = again;
  };
  again();
}

/** Waits until the script of the exercise hears choices: only it draws the switch between list and board. */
async function inHands(page: Page): Promise<void> {
  await expect(exercise(page).getByRole('group', { name: 'How the statements are shown' })).toBeVisible();
}

async function secondTab(page: Page, at = lesson): Promise<Page> {
  const tab = await page.context().newPage();
  await open(tab, at);
  return tab;
}

test('a choice made directly before the tab closes is there when it opens again', async ({ page }) => {
  // One turn for each kind, so that each finds another one kept. That nothing is lost where writing is slow does not hang
  // on luck and many turns: the next test holds the store.
  let tab = page;
  await open(tab);
  for (const kind of ['set-aside', 'official-denial', 'attributed-claim', 'independent-estimate']) {
    await inHands(tab);
    await radio(tab, 'holding-fast', kind).evaluate((field: HTMLInputElement) => field.click());
    await tab.close();
    tab = await secondTab(page);
    await expect(radio(tab, 'holding-fast', kind)).toBeChecked();
  }
});

test('a choice made directly before another page is opened is there on the way back', async ({ page }) => {
  await open(page);
  // Another tab holds the store, so that nothing this page writes can be done before it is left.
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === 'who-says-so'),
  );
  const other = await page.context().newPage();
  await other.goto('/documents');
  await other.evaluate(holdStore);
  await radio(page, 'holding-fast', 'set-aside').evaluate((field: HTMLInputElement) => {
    field.click();
    location.assign('/documents');
  });
  await page.waitForURL('**/documents');
  await other.close();
  await open(page);
  await expect(radio(page, 'holding-fast', 'set-aside')).toBeChecked();
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage)))
    .not.toContain(`who-says-so:work:${address}`);
});

test('work that pages of before kept is taken over once, and removed there', async ({ page }) => {
  await page.goto('/documents');
  await page.evaluate(([name, work]) => localStorage.setItem(name, work), [
    `who-says-so:work:${address}`,
    JSON.stringify({
      choices: { 'holding-fast': 'set-aside' },
      answers: { 'holding-fast': ['official-denial'] },
    }),
  ] as const);
  await open(page);
  await expect(radio(page, 'holding-fast', 'set-aside')).toBeChecked();
  expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain(`who-says-so:work:${address}`);
  expect((await keptOn(page))[address]).toMatchObject({ answers: { 'holding-fast': ['official-denial'] } });
});

test('two tabs on one exercise agree, both ways: choices, tries and feedback', async ({ page }) => {
  await open(page);
  const other = await secondTab(page);
  await radio(page, 'holding-fast', 'set-aside').check();
  await expect(radio(other, 'holding-fast', 'set-aside')).toBeChecked();
  await radio(other, 'holding-fast', 'official-denial').check();
  await radio(other, 'never-such-a-thing', 'official-denial').check();
  await expect(radio(page, 'holding-fast', 'official-denial')).toBeChecked();
  await expect(radio(page, 'never-such-a-thing', 'official-denial')).toBeChecked();
  await expect(exercise(page).getByText('2 of 12 sorted', { exact: true })).toBeVisible();

  await exercise(page).getByRole('button', { name: 'Check 2 of 12' }).click();
  for (const tab of [page, other])
    await expect(
      exercise(tab).getByRole('heading', { name: /^1 of 9 match the key, 1 not yet/ }),
    ).toBeVisible();
  await radio(other, 'holding-fast', 'set-aside').check();
  await exercise(other).getByRole('button', { name: 'Check again' }).click();
  for (const tab of [page, other])
    await expect(exercise(tab).getByRole('heading', { name: /^2 of 9 match the key/ })).toBeVisible();
  expect((await keptOn(page))[address]).toMatchObject({
    answers: {
      'holding-fast': ['official-denial', 'set-aside'],
      'never-such-a-thing': ['official-denial'],
    },
  });
});

test('two tabs on the self-check agree', async ({ page }) => {
  await open(page, quiz);
  const other = await secondTab(page, quiz);
  const kind = entryOf(firstInQuiz).kind;
  await page.locator(`input[type=radio][value="${kind}"]`).check();
  await expect(other.locator(`input[type=radio][value="${kind}"]`)).toBeChecked();
  await other.getByRole('button', { name: 'Check', exact: true }).click();
  for (const tab of [page, other])
    await expect(tab.locator('.answered').getByText('Matches the key')).toBeVisible();
  await page.getByRole('link', { name: /^Next/ }).click();
  await isAt(other, 1, 10);
});

test('a text that is being written is left alone, with focus and cursor, when another tab changes something', async ({
  page,
}) => {
  const [justify] = exercisesOf('justify');
  if (justify === undefined) throw new Error('no lesson asks for a reason');
  await open(page, justify.lesson);
  await inCharge(page);
  const other = await secondTab(page, justify.lesson);
  await inCharge(other);
  const section = (tab: Page) => tab.locator(`section.sort[id="${justify.id}"]`);
  const text = (tab: Page) => section(tab).locator('textarea');
  await text(page).pressSequentially('It names  ');
  await expect(text(other)).toHaveValue('It names');
  await text(page).press('ArrowLeft');
  await section(other).locator('input[value="set-aside"]').check();
  await expect(section(page).locator('input[value="set-aside"]')).toBeChecked();
  await expect(text(page)).toBeFocused();
  await expect(text(page)).toHaveValue('It names  ');
  await page.keyboard.type('who');
  await expect(text(page)).toHaveValue('It names who ');
  await expect(text(other)).toHaveValue('It names who');
});

test('answers that are cleared in one tab are gone in the other', async ({ page }) => {
  await open(page);
  await radio(page, 'holding-fast', 'set-aside').check();
  const other = await secondTab(page, '/answers');
  await other.getByRole('button', { name: 'Clear my answers on this device' }).click();
  await other.getByRole('button', { name: 'Clear 1 answer' }).click();
  await expect(radio(page, 'holding-fast', 'set-aside')).not.toBeChecked();
  await page.reload();
  await expect(exercise(page).getByText('0 of 12 sorted', { exact: true })).toBeVisible();
  expect(await keptOn(page)).toEqual({});
});

for (const [why, sentence] of [
  ['full', 'Not kept: this device has no room left for your answers.'],
  ['refused', 'Not kept: this browser does not let the page store answers.'],
] as const) {
  const tag = why === 'full' ? [] : sweep;
  test(`where storage is ${why} the exercise says so, and its file can be brought back in elsewhere`, {
    tag,
  }, async ({ page, browser, baseURL }) => {
    await keepNothing(page, why);
    await open(page);
    await radio(page, 'holding-fast', 'set-aside').check();
    await expect(exercise(page).getByText(sentence)).toBeVisible();
    await exercise(page).getByRole('button', { name: 'Check 1 of 12' }).click();
    await expect(exercise(page).getByRole('heading', { name: /^1 of 9 match/ })).toBeVisible();
    await radio(page, 'never-such-a-thing', 'official-denial').check();
    const coming = page.waitForEvent('download');
    await exercise(page).getByRole('button', { name: 'Save my work as a file' }).click();
    const file = await coming;
    await expect(exercise(page).getByText(`Saved as ${file.suggestedFilename()}.`)).toBeVisible();

    const context = await browser.newContext(baseURL ? { baseURL } : {});
    const elsewhere = await context.newPage();
    await elsewhere.goto('/answers');
    await elsewhere.locator('input[type=file]').setInputFiles(await file.path());
    await expect(elsewhere.locator('.said')).toContainText('2 answers in 1 exercise came in.');
    await open(elsewhere);
    await expect(exercise(elsewhere).getByRole('heading', { name: /^1 of 9 match/ })).toBeVisible();
    await expect(radio(elsewhere, 'never-such-a-thing', 'official-denial')).toBeChecked();
    await context.close();
  });
}
