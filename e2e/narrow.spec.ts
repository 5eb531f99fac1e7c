import { expect } from '@playwright/test';
import { exercisesOf } from './find-exercise';
import { sweep } from './sweep';
import { inCharge, test } from './test';

test.use({ viewport: { width: 390, height: 844 } });

test('a phone shows all the words of a change that matches, without scrolling sideways', {
  tag: sweep,
}, async ({ page }) => {
  for (const { id, lesson, exercise, key } of exercisesOf('rewrite')) {
    await page.goto(lesson);
    await inCharge(page);
    const form = page.locator(`section.sort#${id}`);
    for (const [index, slot] of Object.keys(exercise.slots).entries()) {
      // Again where the page moved under the click, as a reader would.
      await expect(async () => {
        await form.locator(`input[name="shown-slot"][value="${index + 1}"]`).check();
        await form.locator(`input[name="answer:${slot}"][value="${key.slots[slot]?.key}"]`).check();
      }).toPass();
    }
    await form.getByRole('button', { name: /^Check/ }).click();
    await expect(form.locator('details.ok')).toHaveCount(Object.keys(exercise.slots).length);
    for (const slot of Object.values(exercise.slots)) {
      const printed = form.locator('details.ok summary').getByText(slot.printed, { exact: true });
      const box = await printed.boundingBox();
      expect((box?.x ?? 390) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  }
});

test('words that bring a quotation mark from the text get no second one', async ({ page }) => {
  const found = exercisesOf('cue').find(({ exercise, key }) =>
    Object.entries(exercise.phrases).some(([statement, phrases = []]) =>
      phrases.some((phrase) => phrase.endsWith('”') && key.phrases[statement]?.[phrase]?.decides === false),
    ),
  );
  if (found === undefined) throw new Error('no lesson has a phrase that ends with a quotation mark');
  await page.goto(found.lesson);
  await inCharge(page);
  const form = page.locator(`section.sort#${found.id}`);
  for (const phrase of await form.locator('.ph').filter({ hasText: /”$/ }).all()) await phrase.click();
  await form.getByRole('button', { name: /^Check/ }).click();
  const strays = form.locator('.word-whys li').filter({ hasText: '”' });
  await expect(strays.first()).toBeVisible();
  for (const stray of await strays.allInnerTexts()) expect(stray).toMatch(/^“[^”]+” \S/);
});

/** Part 6 of lesson 1 has an exercise that grows when it takes its kept work, part 7 a deck below it. */
const lesson = '/lessons/whose-words';
const above = 'mark-the-words';
const deck = 'whose-words';
const statement = 'zhang-delegation';

test('the words of a statement stay in sight while an exercise above them takes its kept work', async ({
  page,
}) => {
  await page.goto(lesson);
  await inCharge(page);
  const grows = page.locator(`section.sort#${above}`);
  for (const phrase of await grows.locator('.ph').all()) await phrase.click();
  for (const kind of await grows.locator('.pick .opt:first-child').all()) await kind.click();
  await grows.getByRole('button', { name: /^Check/ }).click();
  await expect(grows.locator('.outcome')).toBeVisible();
  await page.locator(`#${deck} input[name="answer:${statement}"][value="set-aside"]`).check();
  await page
    .locator(`#${deck}`)
    .getByRole('button', { name: /^Check/ })
    .click();
  await expect(page.locator(`#${deck} .outcome`)).toBeVisible();

  await page.goto('/');
  await page.goto(lesson);
  await page.waitForLoadState('networkidle');
  const link = page.locator(`#${deck}`).getByRole('link', { name: 'Show in the document' }).first();
  await link.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const waiting = page.locator(`[data-exercise="waiting"]:has(#${above})`);
  await expect(waiting).toHaveCount(1);
  await link.click();
  await expect(waiting).toHaveCount(0);
  await expect(grows.locator('.outcome')).toBeAttached();
  await expect(async () => {
    const top = await page.evaluate(() => scrollY);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => scrollY)).toBe(top);
  }).toPass();
  await expect(page.locator(`[id="sort-eight-statements-${statement}"]`)).toBeInViewport();
});

test('the ticks of an exercise with many questions stand beside their words', async ({ page }) => {
  const [table] = exercisesOf('tests');
  if (table === undefined) throw new Error('no lesson puts numbers to the three tests');
  await page.goto(table.lesson);
  await inCharge(page);
  await page.locator(`section.sort#${table.id} .yn .opt`).first().click();
  await page.goto('/answers');
  const ticks = page.locator('.how-far .ticks').first();
  await expect(ticks).toBeVisible();
  expect(await ticks.evaluate((row) => row.scrollWidth <= row.clientWidth)).toBe(true);
});
