import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { violationsOn } from './axe';
import { anotherTeacher } from './class-people';
import { database, giveAnswers, newClassroom } from './classroom';
import { fromHere } from './from-here';
import { sweep } from './sweep';
import { firstTeacherState } from './teacher';
import { test } from './test';

test.use({ storageState: firstTeacherState });

/** A sample class of the first teacher, as its button makes it: it is made once for an account, and stays for the other tests. */
async function sampleClass(page: Page): Promise<string> {
  const response = await page.request.post('/api/teach/sample-class', {
    headers: fromHere,
    form: {},
    maxRedirects: 0,
  });
  return response.headers()['location'] ?? '';
}

async function judge(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  });
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

for (const [width, colorScheme] of [
  [1280, 'dark'],
  [390, 'light'],
] as const)
  test(`a report is read from what is urgent down to a statement and a student, at ${width} px, ${colorScheme}`, {
    tag: width === 1280 ? sweep : [],
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await page.goto(`${await sampleClass(page)}/report`);
    await expect(page.getByRole('heading', { name: 'Look at first' })).toBeVisible();
    expect(await page.locator('.look > li').count()).toBeLessThanOrEqual(5);
    await judge(page);
    await page.getByRole('link', { name: 'Most sure misses' }).click();
    await page.locator('.rep-statements tbody th a').first().click();
    await expect(page.getByRole('heading', { name: 'What the key of this class says' })).toBeVisible();
    await judge(page);
    await page.locator('.rep-names a').first().click();
    await expect(page.getByRole('heading', { name: 'Answers, first and last' })).toBeVisible();
    await judge(page);
  });

test('the figures of a plot are those of the table beside it', async ({ page }) => {
  await page.goto(`${await sampleClass(page)}/report`);
  const part = page.locator('#kinds');
  const bars = await part
    .locator('svg.split')
    .evaluateAll((all) => all.map((svg) => svg.getAttribute('aria-label') ?? ''));
  const rows = await part
    .locator('.matrix tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
    );
  expect(rows.length).toBeGreaterThan(2);
  const drawn = bars.map((label) => {
    const [all = 0, ...counts] = [...label.matchAll(/\d+/g)].map(([number]) => Number(number));
    return [...counts, all];
  });
  expect(drawn).toEqual(rows);
});

test('one assignment is reported alone, with and without a script', async ({ page, browser, baseURL }) => {
  const sample = await sampleClass(page);
  const context = await browser.newContext({
    storageState: firstTeacherState,
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  for (const own of [page, await context.newPage()]) {
    await own.goto(`${sample}/report`);
    const all = await own.locator('.rep-statements tbody tr').count();
    await own.getByLabel('Answers for').selectOption({ label: 'Self-check: ten statements' });
    await own.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(own.locator('.rep-statements tbody tr')).toHaveCount(10);
    expect(all).toBeGreaterThan(10);
    await expect(own.getByLabel('Answers for').locator('option:checked')).toHaveText(
      'Self-check: ten statements',
    );
  }
  await context.close();
});

test('what most of those who match elsewhere chose otherwise is the first thing to look at', async ({
  page,
}) => {
  const work = { type: 'exercises', exercises: ['claim-or-denial/twelve'] } as const;
  const names = Array.from({ length: 9 }, (_, index) => `Student ${index}`);
  const room = await newClassroom('Report', work, names);
  const { answerKey } = await import('@/server/lessons/answer-key');
  const { selectExercise } = await import('@/server/lessons/exercises');
  const { statementsIn } = await import('@/domain/exercise');
  const { entryFor } = await import('@/domain/check');
  const ids = statementsIn(selectExercise('claim-or-denial/twelve').exercise);
  // Nobody gives holding-fast, which the key sets aside, what the key has; the rest matches for all but one.
  const given = (id: string, student: number) => {
    if (id === 'holding-fast') return 'attributed-claim';
    const { kind } = entryFor(answerKey, id);
    return student > 0 ? kind : kind === 'set-aside' ? 'official-denial' : 'set-aside';
  };
  await giveAnswers(
    room,
    room.students.map(({ id: student }, index) => ({
      student,
      exercise: 'claim-or-denial/twelve',
      answers: Object.fromEntries(ids.map((id) => [id, [given(id, index)]])),
    })),
  );
  await page.goto(`/teach/classes/${room.id}/report`);
  const first = page.locator('.look > li').first();
  await expect(first).toContainText('Check the key of this statement');
  await expect(first).toContainText('chose “Attributed claim” first; the key says “Set aside”');
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/\/report\/statements\/holding-fast$/);
  await page.goto(`/teach/classes/${room.id}/report/students/${room.students[0]?.id}`);
  await expect(page.getByText('Every question of every assignment is answered.')).toBeVisible();
  await page.getByRole('button', { name: 'Hide names' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Student \d+/);
  await expect(page.getByText('Report', { exact: true }).first()).toBeVisible();
});

test('a report is the teacher’s own: others find nothing, and so does who asks for what is not there', async ({
  page,
  browser,
}) => {
  const { db, teacher } = await database();
  const { insertClass } = await import('@/server/db/queries/new-class');
  const { newStudent } = await import('@/server/db/testing/people');
  const { id } = await insertClass(db, teacher, { name: 'Own', keepDays: 365, isSample: false });
  const student = await newStudent(db, id, 'Blue Heron');
  const report = `/teach/classes/${id}/report`;
  const all = [report, `${report}/statements/happy-life`, `${report}/students/${student}`];
  for (const address of all) expect((await page.request.get(address)).status(), address).toBe(200);
  const [other] = await anotherTeacher(browser);
  for (const address of all) expect((await other.request.get(address)).status(), address).toBe(404);
  for (const address of [
    `${report}/statements/nothing`,
    `${report}/students/nobody`,
    `${report}?assignment=none`,
  ])
    expect((await page.request.get(address)).status(), address).toBe(404);
});
