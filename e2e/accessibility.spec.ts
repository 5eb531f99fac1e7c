import { expect } from '@playwright/test';
import { lessons } from '@/lessons/index';
import { selectQuiz } from '@/server/lessons/quizzes';
import { expectAccessible, sideways, unfold } from './axe';
import { entryOf, missesOf } from './key';
import { sweep } from './sweep';
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

/** One of each kind of page. */
const chosen = ['/lessons/claim-or-denial', '/nope', ...quizPages().slice(2, 3)];

for (const address of pages) {
  const tag = chosen.includes(address) ? [] : sweep;
  test(`${address} has no violation at any size, in any theme, and never scrolls sideways`, { tag }, async ({
    page,
    watch,
  }) => {
    watch.mayFail(/nope/);
    await expectAccessible(page, { open: () => page.goto(address) });
  });
}

test('no page scrolls sideways on the narrowest phone', { tag: sweep }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of pages.filter((one) => one !== '/nope')) {
    await page.goto(address);
    await unfold(page);
    expect(await sideways(page), address).toBeLessThanOrEqual(0);
  }
});
