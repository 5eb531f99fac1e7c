import { expect } from '@playwright/test';
import { kinds } from '@/domain/kind';
import { selectPools } from '@/server/lessons/quiz-pools';
import { entryOf } from './key';
import { check, deckOf, heading, isAt, kindRadio, missOf, open, quoteOf, sureRadio } from './quizzes';
import { sweep } from './sweep';
import { test } from './test';

const name = 'first.10.0000';
const deck = deckOf(name);
const [first = '', second = '', third = ''] = deck;

test('every deck opens, and asks as many statements as it holds or as were wanted', async ({ request }) => {
  for (const pool of selectPools().values()) {
    for (const count of [5, 10, 20]) {
      const response = await request.get(`/quiz/new?deck=${pool.name}&count=${count}`);
      expect(response.status(), pool.name).toBe(200);
      expect(response.url()).toMatch(new RegExp(`/quiz/${pool.name}\\.${count}\\.[0-9a-z]{4}/1$`));
      const all = Math.min(count, pool.size);
      expect(await response.text()).toMatch(new RegExp(`1(<!-- -->)? of (<!-- -->)?${all}`));
    }
  }
});

test('a new round is chosen in the form, which says what the deck holds', async ({ page }) => {
  await open(page, '/quiz');
  await expect(page.getByText('This deck holds 10.', { exact: true })).toBeVisible();
  await page.getByRole('radio', { name: /^Look-alike numbers/ }).check();
  await page.getByRole('radio', { name: '20', exact: true }).check();
  await expect(page.getByText('This deck holds 9. You get all 9.')).toBeVisible();
  await page.getByText('By lesson').click();
  await page.getByRole('radio', { name: /^Lesson 3/ }).check();
  await page.getByRole('radio', { name: '5', exact: true }).check();
  await page.getByRole('radio', { name: 'At the end' }).check();
  await page.getByRole('radio', { name: 'Mark words, then choose' }).check();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page).toHaveURL(/\/quiz\/anatomy-of-a-number\.5\.[0-9a-z]{4}\.words\.end\/1$/);
  await isAt(page, 1, 5);
  await expect(page.getByText('Mark the words that decide.')).toBeVisible();
});

test('what cannot be drawn leads back to the form, with a sentence', async ({ page }) => {
  await page.goto('/quiz');
  await expect(page.getByText('That quiz could not be drawn.')).toBeHidden();
  for (const query of ['deck=nope', '', 'deck=first&count=500', 'deck=first&feedback=now']) {
    await page.goto(`/quiz/new?${query}`);
    await expect(page).toHaveURL(/\/quiz#choose$/);
    await expect(page.getByText('That quiz could not be drawn.')).toBeVisible();
    await page.goto('/documents');
  }
});

test('the same address is the same quiz on another device, and tells search engines nothing', async ({
  browser,
  request,
}) => {
  const long = 'mixed.20.k3f9';
  const asked = deckOf(long);
  for (const device of [await browser.newContext(), await browser.newContext()]) {
    const page = await device.newPage();
    await page.goto(`/quiz/${long}`);
    await expect(page).toHaveURL(new RegExp(`/quiz/${long}/1$`));
    for (const [index, id] of asked.slice(0, 3).entries()) {
      await page.goto(`/quiz/${long}/${index + 1}`);
      await expect(page.locator('blockquote')).toHaveText(quoteOf(id));
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    }
    await device.close();
  }
  const drawn = await Promise.all([1, 2, 3].map(() => request.get('/quiz/new?deck=mixed&count=20')));
  expect(new Set(drawn.map((response) => response.url())).size).toBeGreaterThan(1);
});

test('a quiz opens by an address to which a program has added something', async ({ page }) => {
  const response = await page.goto(`/quiz/${name}?fbclid=x`);
  expect(response?.status()).toBe(200);
  await isAt(page, 1, deck.length);
  expect((await page.goto(`/quiz/${name}/2?utm_source=x&fbclid=y`))?.status()).toBe(200);
  await isAt(page, 2, deck.length);
});

test('ten statements by keyboard alone, with how sure, to the end', async ({ page }) => {
  await open(page, `/quiz/${name}/1`);
  await page.locator('details.path > summary').focus();
  for (const [index, id] of deck.entries()) {
    await isAt(page, index + 1, deck.length);
    await page.keyboard.press(String(kinds.indexOf(entryOf(id).kind) + 1));
    await expect(kindRadio(page, id, entryOf(id).kind)).toBeFocused();
    await page.keyboard.press(index === 0 ? 'g' : 's');
    await expect(sureRadio(page, id, index === 0 ? 'guessing' : 'sure')).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(page.locator('.answered')).toBeFocused();
    await expect(page.locator('.answered').getByText('Matches the key')).toBeVisible();
    await expect(page.locator('.answered')).toContainText(
      index === 0 ? 'You were guessing' : 'You were sure',
    );
    await expect(page.getByRole('status')).toHaveText(`Statement ${index + 1}: matches the key.`);
    await page.keyboard.press('Enter');
    if (index + 1 < deck.length) await expect(heading(page, index + 2, deck.length)).toBeFocused();
  }
  await expect(page.getByRole('heading', { name: '10 of 10 match the key' })).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`/quiz/${name}/11$`));
  await expect(page.getByRole('list', { name: 'By kind' })).toContainText('Attributed claim 5 of 5');
});

test('a miss stays open to another try, and first and last answer are kept apart', async ({ page }) => {
  await open(page, `/quiz/${name}/1`);
  await kindRadio(page, first, missOf(first)).check();
  await check(page);
  await expect(page.getByText('Open to another try')).toBeVisible();
  await expect(page.getByText('How sure are you?')).toHaveCount(0);
  await kindRadio(page, first, entryOf(first).kind).check();
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.locator('.answered').getByText('Your first answer was')).toBeVisible();
});

test('how sure may be left out, a kind may not', async ({ page }) => {
  await open(page, `/quiz/${name}/1`);
  await sureRadio(page, first, 'fairly-sure').check();
  await check(page);
  await expect(page.getByRole('status')).toContainText('No kind is chosen yet');
  await kindRadio(page, first, entryOf(first).kind).check();
  await expect(page.getByText('No kind is chosen yet')).toHaveCount(0);
  await check(page);
  await expect(page.locator('.answered')).toContainText('You were fairly sure');
  await page.getByRole('link', { name: 'Next, 2 of 10' }).click();
  await kindRadio(page, second, entryOf(second).kind).check();
  await check(page);
  await expect(page.locator('.answered')).toBeFocused();
  await expect(page.locator('.answered')).not.toContainText('You were');
});

test('only the statement that is shown is checked', async ({ page }) => {
  await open(page, `/quiz/${name}/1`);
  await kindRadio(page, first, missOf(first)).check();
  await page.getByRole('link', { name: 'Skip this one' }).click();
  await isAt(page, 2, 10);
  await kindRadio(page, second, entryOf(second).kind).check();
  const sent = page.waitForRequest('**/api/check');
  await check(page);
  expect((await sent).postDataJSON().answers).toEqual({ [second]: [entryOf(second).kind] });
  await expect(page.locator('.answered')).toBeFocused();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await isAt(page, 1, 10);
  await expect(kindRadio(page, first, missOf(first))).toBeChecked();
  await expect(page.locator('.answered')).toHaveCount(0);
});

test('statements are skipped, gone back to, and the browser goes back and forward', async ({ page }) => {
  await open(page, `/quiz/${name}/1`);
  await page.getByRole('link', { name: 'Skip this one' }).click();
  await expect(heading(page, 2, 10)).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('Statement 2 of 10.');
  await page.getByRole('link', { name: 'Skip this one' }).click();
  await isAt(page, 3, 10);
  await expect(page.locator('.ticks i.skipped')).toHaveCount(2);
  await expect(page).toHaveTitle(/^Self-check, statement 3 of 10/);
  await page.goBack();
  await isAt(page, 2, 10);
  await expect(page).toHaveURL(/\/2$/);
  await page.goForward();
  await isAt(page, 3, 10);
  await page.reload();
  await isAt(page, 3, 10);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await isAt(page, 2, 10);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await isAt(page, 1, 10);
  await expect(page.getByRole('link', { name: 'Back', exact: true })).toHaveCount(0);
});

test('a quiz is paused, and goes on where it stopped', async ({ page }) => {
  await open(page, `/quiz/${name}/1`);
  for (const id of [first, second]) {
    await kindRadio(page, id, entryOf(id).kind).check();
    await check(page);
    await page.getByRole('link', { name: /^Next/ }).click();
  }
  await kindRadio(page, third, missOf(third)).check();
  await page.getByRole('link', { name: 'Pause' }).click();
  await expect(page).toHaveURL(/\/quiz$/);
  const line = page.getByRole('listitem').filter({ hasText: 'First deck' });
  await expect(line).toContainText('2 of 10');
  await line.getByRole('link', { name: 'Go on' }).click();
  await isAt(page, 3, 10);
  await expect(kindRadio(page, third, missOf(third))).toBeChecked();
  await expect(page).toHaveURL(new RegExp(`/quiz/${name}/3$`));

  await page.goto('/quiz');
  await line.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('heading', { name: 'Go on' })).toHaveCount(0);
  await page.goto(`/quiz/${name}/1`);
  await expect(page.getByText('What kind of statement is this?')).toBeVisible();
});

test('a reload in mid-quiz keeps the statement, its feedback and what was only chosen', async ({ page }) => {
  await open(page, `/quiz/${name}/1`);
  await kindRadio(page, first, missOf(first)).check();
  await sureRadio(page, first, 'sure').check();
  await page.reload();
  await expect(kindRadio(page, first, missOf(first))).toBeChecked();
  await expect(sureRadio(page, first, 'sure')).toBeChecked();
  await check(page);
  await expect(page.locator('.answered')).toBeFocused();
  await page.reload();
  await expect(page.locator('.answered').getByText('Not yet')).toBeVisible();
});

test('the end of a quiz that was not ended asks for it; another quiz and a new start are offered', async ({
  page,
}) => {
  await open(page, `/quiz/${name}/11`);
  await expect(page.getByRole('heading', { name: '0 of 10 answered' })).toBeVisible();
  await page.getByRole('link', { name: 'Start' }).click();
  await kindRadio(page, first, entryOf(first).kind).check();
  await check(page);
  await expect(page.locator('.answered')).toBeVisible();
  await open(page, `/quiz/${name}/11`);
  await page.getByRole('link', { name: 'See how it went' }).click();
  await expect(page.getByRole('heading', { name: '1 of 1 match the key, 9 not answered' })).toBeFocused();
  await expect(page.getByLabel('Share this quiz')).toHaveValue(new RegExp(`^http.*/quiz/${name}$`));
  await page.reload();
  await expect(page.getByRole('heading', { name: '1 of 1 match the key, 9 not answered' })).toBeVisible();

  await page.getByRole('link', { name: 'Another quiz of this deck' }).click();
  await expect(page).toHaveURL(/\/quiz\/first\.10\.[0-9a-z]{4}\/1$/);
  await open(page, `/quiz/${name}/11`);
  await page.getByRole('link', { name: 'Start again' }).click();
  await expect(heading(page, 1, 10)).toBeFocused();
  await expect(page.getByText('What kind of statement is this?')).toBeVisible();
  await page.reload();
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('without a connection the end waits on the last statement, with a notice', async ({
  page,
  context,
  watch,
}) => {
  watch.mayFail(/./);
  await open(page, `/quiz/${name}/10`);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Skip this one' }).click();
  await expect(page.getByRole('status')).toContainText('You are offline');
  await isAt(page, 10, 10);
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Skip this one' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is answered' })).toBeFocused();
});

for (const size of [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`controls keep their place from statement to statement at ${size.width} px`, {
    tag: size.width === 1280 ? sweep : [],
  }, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page, '/quiz/mixed.20.k3f9/1');
    // Another font has other heights.
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    const places = new Set<number>();
    for (const _ of deckOf('mixed.20.k3f9').slice(1)) {
      places.add(
        await page
          .locator('.pick')
          .evaluate((pick) => Math.round(pick.getBoundingClientRect().top + scrollY)),
      );
      await page.getByRole('link', { name: 'Skip this one' }).click();
    }
    expect([...places]).toHaveLength(1);
  });
}
