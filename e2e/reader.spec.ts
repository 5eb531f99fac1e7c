import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { documents } from '@/lessons/documents/documents';
import { statements } from '@/lessons/documents/statements';
import { violationsOn } from './axe';
import { entryOf } from './key';
import { sweep } from './sweep';
import { test } from './test';

/** A lesson with a deck of which a passage of the same part prints every statement. */
const lesson = '/lessons/claim-or-denial';
const part = 'sort-four-halves';
const deck = 'two-halves';
const statement = 'legal-rights-protected';

/** A part with passages of both documents. */
const both = { lesson: '/lessons/leaving-the-text', part: 'what-a-page-does-not-show' };

const phone = { width: 390, height: 844 };

// A card of the board lies under others; here the words beside it matter. Places are compared, and a page that is still
// gliding has none.
test.use({ view: 'list', contextOptions: { reducedMotion: 'reduce' } });

async function checkOne(page: Page): Promise<void> {
  await page.goto(lesson);
  await page.waitForLoadState('networkidle');
  const exercise = page.locator(`section.sort[id="${deck}"]`);
  const kind = entryOf(statement).kind;
  await exercise.locator(`input[name="answer:${statement}"][value="${kind}"]`).check();
  await exercise.getByRole('button', { name: /^Check/ }).click();
  await expect(exercise.getByRole('heading', { name: /match the key/ })).toBeVisible();
  await exercise.locator('details.ok > summary').first().click();
}

test('the words of a statement are shown in the passage beside it, and Escape and Back return to the link', async ({
  page,
}) => {
  await checkOne(page);
  const link = page.locator(`#${deck}`).getByRole('link', { name: 'Show in the document' }).first();
  const words = page.locator(`[id="${part}-${statement}"]`);
  for (const back of [() => page.keyboard.press('Escape'), () => page.goBack()]) {
    await link.focus();
    const before = await link.evaluate((element) => element.getBoundingClientRect().top);
    await page.keyboard.press('Enter');
    await expect(words).toBeFocused();
    await expect(words).toBeInViewport();
    await expect(words).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    expect(await link.evaluate((element) => element.getBoundingClientRect().top)).toBeCloseTo(before, -1);
    await back();
    await expect(link).toBeFocused();
    await expect(words).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  }
});

test('a statement that no passage of the part prints is shown in its document', async ({ page }) => {
  const elsewhere = 'nearly-three-years';
  await page.goto(lesson);
  await page.locator(`#who-says-the-opposite .quote figcaption a[href$="#${elsewhere}"]`).click();
  await expect(page).toHaveURL(`/documents/${statements[elsewhere].document}#${elsewhere}`);
  await expect(page.locator(`[id="${elsewhere}"]`)).toBeInViewport();
});

test('without a script the same link leads to the document', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(lesson);
  const exercise = page.locator(`section.sort[id="${deck}"]`);
  await exercise.locator(`input[name="answer:${statement}"][value="${entryOf(statement).kind}"]`).check();
  await exercise.getByRole('button', { name: 'Check' }).click();
  await page.locator('details.ok > summary').first().click();
  await page.getByRole('link', { name: 'Show in the document' }).first().click();
  await expect(page).toHaveURL(`/documents/${statements[statement].document}#${statement}`);
  await expect(page.locator(`[id="${statement}"]`)).toBeInViewport();

  // Both sheets stand below one another, and the tabs are links.
  await page.goto('/documents');
  for (const { name, shortName, id } of documents) {
    await expect(page.getByRole('article', { name })).toBeVisible();
    await expect(page.getByRole('link', { name: shortName, exact: true })).toHaveAttribute('href', `#${id}`);
  }
  await page.getByRole('radio', { name: 'Statements marked' }).check();
  await expect(page.locator('.stm').first()).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await context.close();
});

test('on a phone Document jumps to the passage of the part above, and a link leads back', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto(lesson);
  await page.waitForLoadState('networkidle');
  const document = page.locator(`#${deck} .dock`).getByRole('link', { name: 'Document' });
  await document.click();
  const passages = page.locator(`[id="${part}-passages"]`);
  await expect(passages).toBeFocused();
  await expect(passages.locator('.pane-bar')).toBeInViewport();
  await page.getByRole('link', { name: 'Back to the exercise' }).click();
  await expect(document).toBeFocused();
  await expect(passages.getByRole('link', { name: 'Back to the exercise' })).toBeHidden();
});

test('passages of both documents have tabs: ← and → go to the other one', async ({ page }) => {
  await page.goto(`${both.lesson}#${both.part}`);
  const passages = page.locator(`[id="${both.part}-passages"]`);
  const [one, two] = [passages.getByRole('tab').first(), passages.getByRole('tab').last()];
  await expect(one).toHaveAttribute('aria-selected', 'true');
  await expect(passages.getByRole('tabpanel')).toHaveCount(1);
  await one.focus();
  await page.keyboard.press('ArrowRight');
  await expect(two).toBeFocused();
  await expect(two).toHaveAttribute('aria-selected', 'true');
  await expect(passages.getByRole('tabpanel')).toHaveAccessibleName('Article');
  await page.keyboard.press('ArrowRight');
  await expect(one).toBeFocused();

  await page.goto('/documents/spokesperson-statement');
  await page.getByRole('navigation', { name: 'Documents' }).getByRole('link', { name: 'Statement' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL('/documents/diplomat-article');
});

test('a passage that is long scrolls by keyboard, and its statements can be marked', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto(`${lesson}#${part}`);
  const passage = page.locator(`[id="${part}-passages"]`).getByRole('group').first();
  await passage.focus();
  await page.keyboard.press('End');
  await expect.poll(() => passage.evaluate((element) => element.scrollTop)).toBeGreaterThan(50);

  const marked = page.locator(`[id="${part}-${statement}"]`);
  await expect(marked).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await page.locator(`[id="${part}-passages"]`).getByRole('checkbox', { name: 'Statements' }).check();
  await expect(marked).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  const number = Object.values(statements)
    .filter(({ document }) => document === statements[statement].document)
    .findIndex(({ id }) => id === statement);
  const drawn = await marked.evaluate((element) => getComputedStyle(element, '::before').content);
  expect(drawn).toBe(`"${number + 1}"`);
});

for (const { id, explained } of documents) {
  test(`every explained word of ${id} opens in place, and what is copied is the text to the letter`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(`/documents/${id}`);
    const words = page.locator('.doc-body dfn > .term');
    expect((await words.allTextContents()).toSorted()).toEqual(Object.keys(explained).toSorted());
    for (const word of await words.all()) {
      await word.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.term-meaning:popover-open')).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(page.locator('.term-meaning:popover-open')).toHaveCount(0);
      await expect(word).toBeFocused();
    }
    await page.getByRole('radio', { name: 'Statements marked' }).check();
    const copied = await page
      .locator('.para')
      .last()
      .evaluate((paragraph) => {
        const selection = getSelection();
        selection?.selectAllChildren(paragraph.querySelector('p') ?? paragraph);
        return selection?.toString();
      });
    expect(copied).toBe(await page.locator('.para').last().locator('p').first().textContent());
  });
}

for (const width of [320, 390, 1280]) {
  const tag = width === 390 ? [] : sweep;
  test(`at ${width} px an explained word opens on a tap without moving anything, and has no violation`, {
    tag,
  }, async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      viewport: { width, height: 844 },
      hasTouch: true,
      ...(baseURL ? { baseURL } : {}),
    });
    const page = await context.newPage();
    await page.goto('/documents/diplomat-article');
    const word = page.locator('.doc-body .term').nth(1);
    const place = await word.boundingBox();
    await word.tap();
    const meaning = page.locator('.term-meaning:popover-open');
    await expect(meaning).toBeVisible();
    await expect(meaning).toBeInViewport({ ratio: 1 });
    expect(await word.boundingBox()).toEqual(place);
    expect(await violationsOn(page, { part: '.term-meaning:popover-open' })).toEqual([]);
    await page.touchscreen.tap(width / 2, 20);
    await expect(meaning).toBeHidden();
    await context.close();
  });
}
