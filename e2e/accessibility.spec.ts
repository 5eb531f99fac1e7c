import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { lessons } from '@/lessons/index';
import { selectQuiz } from '@/server/lessons/quizzes';
import { violationsOn } from './axe';
import { entryOf, missesOf } from './key';
import { test } from './test';

const checked =
  'repeatedly-denied=attributed-claim&repeatedly-denied=set-aside&privacy-protected=attributed-claim&heading-refuting=official-denial';

const pages: readonly string[] = [
  '/',
  ...lessons.map(({ slug }) => `/lessons/${slug}`),
  `/lessons/claim-or-denial/opposite?${checked}`,
  '/documents',
  '/documents/spokesperson-statement#heading-refuting',
  '/documents/diplomat-article#up-to-one-million',
  '/quiz',
  '/answers',
  ...quizPages(),
  '/nope',
];

/** A quiz before an answer, with phrases to mark, after a miss and after a match, before its end and after it. */
function quizPages(): string[] {
  const name = 'first.10.0000';
  const [one = '', two = ''] = selectQuiz(name).statements;
  const answers = `${one}=${missesOf(one)[0]}&${one}.sure=sure&${two}=${entryOf(two).kind}`;
  return [
    `/quiz/${name}/3`,
    `/quiz/${name}.words/3`,
    `/quiz/${name}/1?${answers}`,
    `/quiz/${name}.words/1?${answers}&${one}.words=1`,
    `/quiz/${name}/2?${answers}`,
    `/quiz/${name}.end/11?${answers}`,
    `/quiz/${name}/11?${answers}&end=yes`,
  ];
}

const sizes = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

/** Opens everything that is folded, so that it is judged too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not(.path, .menu)'))
      details.open = true;
  });
}

for (const address of pages) {
  test(`${address} has no violation at any size, in any theme, and never scrolls sideways`, async ({
    page,
    watch,
  }) => {
    watch.mayFail(/nope/);
    for (const size of sizes) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(address);
        await unfold(page);
        const found = await violationsOn(page);
        expect(found, `${size.width} px, ${colorScheme}`).toEqual([]);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sideways, `${size.width} px`).toBeLessThanOrEqual(0);
      }
    }
  });
}

test('no page scrolls sideways on the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of pages.filter((one) => one !== '/nope')) {
    await page.goto(address);
    await unfold(page);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      address,
    ).toBeLessThanOrEqual(0);
  }
});
