import { expect } from '@playwright/test';
import { entryOf } from './key';
import { leaksIn } from './leaks';
import { check, deckOf, isAt, kindRadio, missOf, open, phrase, phrasesBy, sureRadio } from './quizzes';
import { sweep } from './sweep';
import { test } from './test';

const drawn = 'first.5.0000';
const deck = deckOf(drawn);
const [first = ''] = deck;
/** A statement in which some words do not decide, and its number. */
const mixed = deck.find((id) => phrasesBy(id).others.length > 0) ?? '';
const mixedNumber = deck.indexOf(mixed) + 1;

test('with the key at the end, no response tells anything of it before', async ({ page }) => {
  const name = `${drawn}.end`;
  const leaks: string[] = [];
  const checks: string[] = [];
  page.on('request', (request) => request.url().includes('/api/check') && checks.push(request.url()));
  page.on('response', async (response) => {
    const text = await response.text().catch(() => '');
    if (!checks.length) leaks.push(...leaksIn(text).map((leak) => `${response.url()}: ${leak}`));
  });
  await open(page, `/quiz/${name}/1`);
  for (const [index, id] of deck.entries()) {
    await isAt(page, index + 1, deck.length);
    await kindRadio(page, id, index === 0 ? missOf(id) : entryOf(id).kind).check();
    await sureRadio(page, id, 'sure').check();
    if (index === 2) await page.reload();
    if (index + 1 < deck.length) await page.getByRole('button', { name: `Next, ${index + 2} of 5` }).click();
    await expect(page.locator('.answered')).toHaveCount(0);
  }
  expect(checks).toEqual([]);
  expect(leaks).toEqual([]);
  await page.goBack();
  await isAt(page, 4, deck.length);
  await page.goForward();
  await page.getByRole('button', { name: 'See how it went' }).click();
  await expect(page.getByRole('heading', { name: /^\d of \d match the key, 1 not yet/ })).toBeFocused();

  await page
    .getByRole('link', { name: /^Try it again/ })
    .first()
    .click();
  await expect(page.locator('.answered').getByText('Not yet')).toBeVisible();
  await expect(page.locator('.answered')).toContainText('You were sure');
});

test('a check before the end says how many are answered, and no more', async ({ request }) => {
  const response = await request.post('/api/check', {
    data: { exercise: `quiz/${drawn}.end`, answers: { [first]: [entryOf(first).kind] } },
  });
  expect(await response.json()).toEqual({
    type: 'quiz',
    statements: [],
    byKind: [],
    report: null,
    result: '1 of 5 answered',
    notScored: '',
  });
});

test('words are marked before the kind, and judged apart', async ({ page }) => {
  await open(page, `/quiz/${drawn}.words/${mixedNumber}`);
  const { cues, others } = phrasesBy(mixed);
  await phrase(page, mixed, others[0] ?? 0).check();
  await expect(page.getByRole('status')).toHaveText('Marked: one phrase.');
  await kindRadio(page, mixed, missOf(mixed)).check();
  await check(page);
  await expect(page.locator('.answered').getByText(/^\s*Words: none of/)).toBeVisible();
  await expect(page.locator('.answered').getByText('Kind: not yet')).toBeVisible();
  await phrase(page, mixed, others[0] ?? 0).uncheck();
  for (const number of cues) await phrase(page, mixed, number).check();
  await kindRadio(page, mixed, entryOf(mixed).kind).check();
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.locator('.answered').getByText('Words: matches the key')).toBeVisible();
  await expect(page.locator('.answered').getByText('Kind: matches the key')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a quiz goes from its form to its end, page by page', async ({ page }) => {
    await page.goto('/quiz');
    await page.getByRole('radio', { name: '5', exact: true }).check();
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page).toHaveURL(/\/quiz\/first\.5\.[0-9a-z]{4}\/1$/);

    await page.goto(`/quiz/${drawn}`);
    for (const [index, id] of deck.entries()) {
      await isAt(page, index + 1, deck.length);
      await kindRadio(page, id, index === 0 ? missOf(id) : entryOf(id).kind).check();
      await sureRadio(page, id, 'fairly-sure').check();
      await check(page);
      const verdict = index === 0 ? 'Not yet' : 'Matches the key';
      await expect(page.locator('.answered').getByText(verdict)).toBeVisible();
      await expect(page.locator('.answered')).toContainText('You were fairly sure');
      await page.getByRole('link', { name: index + 1 === deck.length ? 'See how it went' : /^Next/ }).click();
    }
    await expect(page.getByRole('heading', { name: '4 of 5 match the key, 1 not yet' })).toBeVisible();
    await page
      .getByRole('link', { name: /^Try it again/ })
      .first()
      .click();
    await expect(page.locator('.answered').getByText('Not yet')).toBeVisible();
    await kindRadio(page, first, entryOf(first).kind).check();
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(page.locator('.answered').getByText('Your first answer was')).toBeVisible();
  });

  test('how sure without a kind comes back with what to do', { tag: sweep }, async ({ page }) => {
    await page.goto(`/quiz/${drawn}/1`);
    await sureRadio(page, first, 'sure').check();
    await check(page);
    await expect(page.getByText('No kind is chosen yet')).toBeVisible();
    await expect(sureRadio(page, first, 'sure')).toBeChecked();
    await kindRadio(page, first, entryOf(first).kind).check();
    await check(page);
    await expect(page.locator('.answered')).toContainText('You were sure');
  });

  test('with the key at the end, the form leads from statement to statement', { tag: sweep }, async ({
    page,
  }) => {
    const name = `${drawn}.end`;
    await page.goto(`/quiz/${name}/1`);
    for (const [index, id] of deck.entries()) {
      await isAt(page, index + 1, deck.length);
      expect(leaksIn(await page.content())).toEqual([]);
      if (index === 1) await page.getByRole('link', { name: 'Skip this one' }).click();
      else {
        await kindRadio(page, id, entryOf(id).kind).check();
        await page.getByRole('button', { name: /^(Next|See)/ }).click();
      }
    }
    await expect(page.getByRole('heading', { name: '4 of 4 match the key, 1 not answered' })).toBeVisible();
  });

  test('going back before the end, another choice takes the place of the first', { tag: sweep }, async ({
    page,
  }) => {
    await page.goto(`/quiz/${drawn}.end/1`);
    await kindRadio(page, first, missOf(first)).check();
    await page.getByRole('button', { name: /^Next/ }).click();
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await expect(kindRadio(page, first, missOf(first))).toBeChecked();
    await kindRadio(page, first, entryOf(first).kind).check();
    await page.getByRole('button', { name: /^Next/ }).click();
    expect(new URL(page.url()).searchParams.getAll(first)).toEqual([entryOf(first).kind]);
  });

  test('words are marked, checked and marked again', { tag: sweep }, async ({ page }) => {
    const { cues, others } = phrasesBy(mixed);
    await page.goto(`/quiz/${drawn}.words/${mixedNumber}`);
    await phrase(page, mixed, others[0] ?? 0).check();
    await kindRadio(page, mixed, missOf(mixed)).check();
    await check(page);
    await expect(page.locator('.answered').getByText('Kind: not yet')).toBeVisible();
    await phrase(page, mixed, others[0] ?? 0).uncheck();
    for (const number of cues) await phrase(page, mixed, number).check();
    await kindRadio(page, mixed, entryOf(mixed).kind).check();
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(page.locator('.answered').getByText('Words: matches the key')).toBeVisible();
  });
});
