import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Answers, Choices } from '@/domain/answers';
import type { Kind } from '@/domain/kind';
import { kindNames, kinds } from '@/domain/kind';
import { exercises as first } from '@/lessons/01-whose-words/exercises';
import { exercises as second } from '@/lessons/02-claim-or-denial/exercises';
import { isStatementId, statements } from '@/lessons/documents/statements';
import { keyVersionOf } from '@/server/lessons/answer-key';
import { selectExercise } from '@/server/lessons/exercises';
import { violationsOn } from './axe';
import { clearDevice, keepNothing, keptOn, leaveWork } from './device';
import { entryOf, missesOf } from './key';
import { sweep } from './sweep';
import { inCharge, test } from './test';

const one = 'whose-words/take-over';
const two = 'claim-or-denial/two-halves';
const [missed = '', matched = '', left = ''] = first['take-over'].statements;
const [other = ''] = second['two-halves'].statements;
const miss = missesOf(missed)[0] ?? 'set-aside';

function kindOf(id: string): Kind {
  return entryOf(id).kind;
}

function quoteOf(id: string): string {
  return isStatementId(id) ? statements[id].quote : '';
}

/** Keeps checked answers as the exercise itself would; with `open`, choices that are not checked. */
async function keep(page: Page, address: string, answers: Answers, open: Choices = {}): Promise<void> {
  const response = await page.request.post('/api/check', { data: { exercise: address, answers } });
  const last = Object.entries(answers).map(([id, tries]) => [id, tries.at(-1)]);
  const work = {
    choices: { ...Object.fromEntries(last), ...open },
    answers,
    checked: await response.json(),
    keyVersion: keyVersionOf(selectExercise(address)),
  };
  if (!page.url().startsWith('http')) await page.goto('/documents');
  await leaveWork(page, address, JSON.stringify(work));
}

/** Two statements of lesson 1, one of them at the second try, and one of lesson 2. */
async function workInTwoLessons(page: Page): Promise<void> {
  await keep(page, one, { [missed]: [miss, kindOf(missed)], [matched]: [kindOf(matched)] });
  await keep(page, two, { [other]: [kindOf(other)] });
}

async function open(page: Page): Promise<void> {
  await page.goto('/answers');
  await expect(page.getByRole('heading', { name: 'Bring work back in' })).toBeVisible();
}

function lessonIn(page: Page, slug: string): Locator {
  return page.locator(`#answers-${slug}`);
}

async function savedAs(page: Page, button: 'Save as a page' | 'Save as data') {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await coming;
  const path = await download.path();
  return { name: download.suggestedFilename(), path, text: await readFile(path, 'utf8') };
}

async function bringIn(page: Page, name: string, text: string | Buffer): Promise<Locator> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  return page.locator('.said');
}

test('where nothing was answered the page says so, and leads to lesson 1', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'done on this device' }).click();
  await expect(page).toHaveURL(/\/answers$/);
  await expect(page.getByRole('heading', { name: 'You have not sorted anything yet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start lesson 1' })).toHaveAttribute(
    'href',
    '/lessons/whose-words',
  );
  await expect(page.getByRole('button', { name: /Save|Clear/ })).toHaveCount(0);
  await expect(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My answers' }).first(),
  ).toHaveAttribute('aria-current', 'page');
});

/** Chooses kinds in the exercise of lesson 1, and checks them. */
async function sort(page: Page, kinds: Choices): Promise<void> {
  await inCharge(page);
  const section = page.locator('section.sort#take-over');
  for (const [statement, kind] of Object.entries(kinds)) {
    await section.locator(`input[name="answer:${statement}"][value="${kind}"]`).check();
  }
  const answer = page.waitForResponse('**/api/check');
  await section.getByRole('button', { name: /^Check/ }).click();
  await answer;
}

test('what is sorted in a lesson is listed, with first and last answers, by lesson and by kind', async ({
  page,
}) => {
  await page.goto('/lessons/whose-words');
  await sort(page, { [missed]: miss, [matched]: kindOf(matched) });
  await sort(page, { [missed]: kindOf(missed) });
  await keep(page, two, { [other]: [kindOf(other)] });

  await open(page);
  const lesson = lessonIn(page, 'whose-words');
  const line = lesson.getByRole('listitem').filter({ hasText: first['take-over'].title }).first();
  await expect(line.getByRole('link', { name: first['take-over'].title })).toHaveAttribute(
    'href',
    '/lessons/whose-words#take-over',
  );
  await expect(line.getByText('2 of 4 answered and checked')).toBeVisible();
  await expect(line.getByText(/^2 of \d match the key/)).toBeVisible();
  await expect(lesson.getByText('Not started')).toHaveCount(Object.keys(first).length - 1);
  await expect(lessonIn(page, 'claim-or-denial').getByText('1 of 4 answered and checked')).toBeVisible();

  const answered = [missed, matched, other].filter((id) => entryOf(id).alsoAccepts === undefined);
  for (const kind of kinds) {
    const ids = answered.filter((id) => kindOf(id) === kind);
    const row = page.getByRole('row', { name: new RegExp(kindNames[kind]) });
    await expect(row).toHaveCount(ids.length === 0 ? 0 : 1);
    if (ids.length === 0) continue;
    await expect(row).toContainText(`${ids.length} of ${ids.length} match the key`);
    await expect(row).toContainText(`${ids.filter((id) => id !== missed).length} at the first try`);
  }
  await expect(page.getByText('It does not say whether a statement is true.')).toBeVisible();

  await lesson.getByText('What you answered').first().click();
  const given = lesson.locator('.given > li').filter({ hasText: quoteOf(missed) });
  await expect(given.getByText('First').locator('xpath=..')).toContainText(kindNames[miss]);
  await expect(given.getByText('Last').locator('xpath=..')).toContainText(kindNames[entryOf(missed).kind]);
});

for (const button of ['Save as a page', 'Save as data'] as const) {
  test(`${button}: cleared and brought back in, everything is here again`, async ({ page }) => {
    await workInTwoLessons(page);
    await open(page);
    const before = await keptOn(page);
    const file = await savedAs(page, button);
    expect(file.name).toMatch(/^who-says-so-\d{4}-\d\d-\d\d\.(html|json)$/);
    await expect(page.locator('.said')).toContainText(`Look for ${file.name} among your downloads`);

    await page.getByRole('button', { name: 'Clear my answers on this device' }).click();
    await page.getByRole('button', { name: 'Clear 3 answers' }).click();
    await expect(page.getByRole('heading', { name: 'You have not sorted anything yet' })).toBeFocused();
    await expect(page.locator('.said')).toContainText('Gone from this device: 3 answers in 2 exercises.');
    expect(await keptOn(page)).toEqual({});

    const said = await bringIn(page, file.name, await readFile(file.path));
    await expect(said).toContainText('3 answers in 2 exercises came in.');
    expect(await keptOn(page)).toEqual(before);
    await expect(lessonIn(page, 'whose-words').getByText('2 of 4 answered and checked')).toBeVisible();

    await bringIn(page, file.name, await readFile(file.path));
    await expect(said).toContainText('Nothing new came in: it is all here already.');
    await page.goto('/lessons/whose-words');
    await page.waitForLoadState('networkidle');
    await expect(page.locator('#take-over').getByRole('heading', { name: /match the key/ })).toBeVisible();
  });
}

test('the saved page reads well without the course, and holds no more of the key than was shown', async ({
  page,
  context,
}) => {
  await workInTwoLessons(page);
  await open(page);
  const { text } = await savedAs(page, 'Save as a page');

  const paper = await context.newPage();
  await paper.setContent(text);
  await expect(paper.getByRole('heading', { level: 1, name: 'My answers' })).toBeVisible();
  await expect(paper.getByRole('heading', { name: 'Lesson 1: Whose words?' })).toBeVisible();
  const item = paper.getByRole('listitem').filter({ hasText: quoteOf(missed) });
  await expect(item).toContainText(kindNames[miss]);
  await expect(item).toContainText('Matches the key');
  await expect(item).toContainText(entryOf(missed).feedback[kindOf(missed)]);
  // The second of four was never answered: neither its words nor its key are in the file.
  expect(text).not.toContain(quoteOf(left));
  for (const sentence of Object.values(entryOf(left).feedback)) expect(text).not.toContain(sentence);
  expect(text).not.toMatch(/src=|href=|url\(/);
});

const evil = '</script><script>window.ran = true</script><img src=x onerror="window.ran = true"><b>bold</b>';

test('markup in an answer is text everywhere: on the page and in what is saved', async ({
  page,
  context,
}) => {
  await workInTwoLessons(page);
  // As if somebody had changed what is kept: the sentence for the answer, and a result.
  const left = await page.evaluate(() => localStorage.getItem('who-says-so:work:whose-words/take-over'));
  const kept = JSON.parse(left ?? '{}');
  kept.checked.result = evil;
  for (const feedback of kept.checked.statements) feedback.why = evil;
  await leaveWork(page, one, JSON.stringify(kept));
  await open(page);
  await expect(lessonIn(page, 'whose-words').getByText(evil)).toBeVisible();
  const saved = await savedAs(page, 'Save as a page');
  const data = await savedAs(page, 'Save as data');

  const paper = await context.newPage();
  await paper.route('**/saved', (route) => route.fulfill({ contentType: 'text/html', body: saved.text }));
  await paper.goto('/saved');
  await expect(paper.getByText(evil).first()).toBeVisible();
  expect(await paper.locator('script').count()).toBe(1);
  expect(await paper.locator('img').count()).toBe(0);
  expect(await paper.evaluate(() => 'ran' in window)).toBe(false);

  for (const file of [saved, data]) {
    await clearDevice(page);
    await page.reload();
    await expect(await bringIn(page, file.name, file.text)).toContainText('came in');
    await expect(lessonIn(page, 'whose-words').getByText(evil)).toBeVisible();
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  }
});

const mark = 'who-says-so-work';
const refused: readonly [string, string | Buffer, string][] = [
  ['a file of something else', 'Dear diary', 'This is not a file of saved work'],
  ['JSON of something else', '{"type":"recipe"}', 'This is not a file of saved work'],
  ['an empty file', '', 'This is not a file of saved work'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]), 'This is not a file of saved work'],
  ['a file that was cut', `{"type":"${mark}","version":1,"savedAt":"x","exer`, 'This file is damaged'],
  ['a file without its exercises', `{"type":"${mark}","version":1,"savedAt":"x"}`, 'This file is damaged'],
  [
    'answers that are no lists',
    `{"type":"${mark}","version":1,"savedAt":"x","exercises":{"a/b":{"keyVersion":"","choices":{},"answers":{"c":"d"},"checked":null}}}`,
    'This file is damaged',
  ],
  [
    'a file of another version',
    `{"type":"${mark}","version":99,"savedAt":"x","exercises":{}}`,
    'This file comes from another version of the course',
  ],
  ['a file of 3 MB', 'x'.repeat(3_000_000), 'This file is too large'],
];

test('a file that cannot be brought in is refused with a reason, and changes nothing', async ({ page }) => {
  await keep(page, one, { [matched]: [kindOf(matched)] });
  await open(page);
  const before = await keptOn(page);
  for (const [what, text, reason] of refused) {
    const said = await bringIn(page, 'file', text);
    await expect(said, what).toContainText(reason);
    expect(await keptOn(page), what).toEqual(before);
  }
});

test('what an exercise cannot hold stays out, and the rest comes in', async ({ page }) => {
  await open(page);
  const exercise = { keyVersion: 'old', choices: {}, checked: { type: 'sort', result: 'x' } };
  const file = {
    type: mark,
    version: 1,
    savedAt: 'x',
    exercises: {
      'whose-words/take-over': {
        ...exercise,
        answers: { [missed]: [miss], [matched]: ['true'], nope: ['set-aside'] },
      },
      'no-such/exercise': { ...exercise, answers: { a: ['b'] } },
      constructor: { ...exercise, answers: {} },
    },
  };
  const said = await bringIn(page, 'file.json', JSON.stringify(file));
  await expect(said).toContainText('1 answer in 1 exercise came in.');
  await expect(said).toContainText('What the course does not ask');
  await expect(said).toContainText('Check again in 1 exercise');
  expect(Object.keys(await keptOn(page))).toEqual([one]);
  await page.goto('/lessons/whose-words');
  await expect(page.locator(`#take-over input[name="answer:${missed}"][value="${miss}"]`)).toBeChecked();
});

test('merging keeps the longer list of tries, and a choice that is not checked yet', async ({ page }) => {
  await workInTwoLessons(page);
  await open(page);
  const file = await savedAs(page, 'Save as data');
  await clearDevice(page);
  await keep(page, one, { [missed]: [kindOf(missed)] }, { [matched]: missesOf(matched)[0] ?? '' });
  await open(page);
  await expect(await bringIn(page, file.name, file.text)).toContainText('came in');
  expect((await keptOn(page))[one]).toMatchObject({
    answers: { [missed]: [miss, kindOf(missed)], [matched]: [entryOf(matched).kind] },
    choices: { [missed]: entryOf(missed).kind, [matched]: missesOf(matched)[0] },
  });
  await expect(lessonIn(page, 'whose-words').getByText('2 of 4 answered and checked')).toBeVisible();
  await lessonIn(page, 'whose-words').getByText('What you answered').click();
  await expect(page.getByText('Chosen, not checked')).toBeVisible();
});

test('clearing asks first: focus is on Cancel, Escape and Cancel keep everything', async ({ page }) => {
  await workInTwoLessons(page);
  await open(page);
  const before = await keptOn(page);
  const button = page.getByRole('button', { name: 'Clear my answers on this device' });
  const dialog = page.getByRole('dialog', { name: 'Clear my answers on this device?' });

  await button.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('3 answers in 2 exercises will be gone');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  expect(await keptOn(page)).toEqual(before);

  await button.click();
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as a page first' }).click();
  expect((await coming).suggestedFilename()).toMatch(/\.html$/);
  await expect(dialog.getByRole('status')).toContainText('Saved as who-says-so-');
  expect(await keptOn(page)).toEqual(before);
});

test('one lesson is cleared, and the others stay', async ({ page }) => {
  await workInTwoLessons(page);
  await open(page);
  await page.getByRole('button', { name: 'Clear Lesson 1: Whose words?' }).click();
  const dialog = page.getByRole('dialog', { name: 'Clear Lesson 1: Whose words??' });
  await expect(dialog).toContainText('2 answers in 1 exercise will be gone');
  await dialog.getByRole('button', { name: 'Clear 2 answers' }).click();
  await expect(lessonIn(page, 'whose-words').locator('.lesson-line')).toContainText('Not started');
  await expect(lessonIn(page, 'whose-words').getByRole('heading')).toBeFocused();
  await expect(page.locator('.said')).toContainText('Lesson 1: Whose words? is cleared');
  expect(Object.keys(await keptOn(page))).toEqual([two]);
});

test('the theme stays when answers are cleared', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await keep(page, one, { [matched]: [kindOf(matched)] });
  await open(page);
  await page.getByRole('button', { name: 'Clear my answers on this device' }).click();
  await page.getByRole('button', { name: 'Clear 1 answer' }).click();
  await expect(page.getByRole('heading', { name: 'You have not sorted anything yet' })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['who-says-so:theme']);
});

test('answers that another tab keeps show up without a reload', async ({ page, context }) => {
  await open(page);
  const tab = await context.newPage();
  await keep(tab, one, { [matched]: [kindOf(matched)] });
  await expect(lessonIn(page, 'whose-words').getByText('1 of 4 answered and checked')).toBeVisible();
});

test('kept work that was tampered with is listed as far as it makes sense', async ({ page }) => {
  await page.addInitScript((id) => {
    const kept = (checked: unknown) =>
      JSON.stringify({
        choices: { [id]: 'set-aside' },
        answers: { [id]: ['set-aside'] },
        checked,
        keyVersion: '',
      });
    localStorage.setItem('who-says-so:work:whose-words/take-over', kept({ type: 'sort', result: 'x' }));
    localStorage.setItem('who-says-so:work:claim-or-denial/two-halves', '{{{');
  }, matched);
  await open(page);
  await expect(lessonIn(page, 'whose-words').getByText('1 of 4 answered and checked')).toBeVisible();
  await expect(lessonIn(page, 'whose-words').getByText('The answer key has changed since.')).toBeVisible();
});

test('a browser that stores nothing says so', async ({ page }) => {
  await keepNothing(page, 'refused');
  await open(page);
  await expect(page.getByText('This browser does not let the page store answers')).toBeVisible();
  const file = {
    type: mark,
    version: 1,
    savedAt: 'x',
    exercises: {
      'whose-words/take-over': {
        keyVersion: '',
        choices: {},
        answers: { [matched]: ['set-aside'] },
        checked: null,
      },
    },
  };
  await expect(await bringIn(page, 'file.json', JSON.stringify(file))).toContainText(
    'Not everything could be kept',
  );
});

test('nothing is sent anywhere', async ({ page }) => {
  await workInTwoLessons(page);
  await open(page);
  await inCharge(page);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  const file = await savedAs(page, 'Save as a page');
  await page.getByRole('button', { name: 'Clear my answers on this device' }).click();
  await page.getByRole('button', { name: 'Clear 3 answers' }).click();
  await expect(await bringIn(page, file.name, file.text)).toContainText('came in');
  expect(sent.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('with answers, unfolded, and with the question before clearing, the page has no violation and never scrolls sideways', {
  tag: sweep,
}, async ({ page }) => {
  await workInTwoLessons(page);
  for (const width of [1280, 390, 320]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(page);
      for (const folded of await page.getByText('What you answered').all()) await folded.click();
      const found = [await violationsOn(page)];
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: 'Clear my answers on this device' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      found.push(await violationsOn(page));
      expect(found, `${width} px, ${colorScheme}`).toEqual([[], []]);
    }
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that answers are kept by a script only', async ({ page }) => {
    await page.goto('/answers');
    await expect(page.getByText('Answers are kept by a script, and this browser runs none')).toBeVisible();
    await expect(page.getByText('Reading what this device keeps')).toBeHidden();
    await expect(page.getByRole('button', { name: /Save|Clear/ })).toHaveCount(0);
  });
});
