import { expect } from '@playwright/test';
import { violationsOn } from './axe';
import type { Classroom } from './classroom';
import { deviceOf, giveAnswers, newClassroom } from './classroom';
import { sweep } from './sweep';
import { firstTeacherState } from './teacher';
import { test } from './test';

test.use({ storageState: firstTeacherState });

const lesson = { type: 'lesson', lesson: 'claim-or-denial' } as const;
const exercise = 'claim-or-denial/two-halves';
const names = ['Zoe', 'Ada', 'Ben'];

function liveOf({ id, assignment }: Classroom): string {
  return `/teach/classes/${id}/assignments/${assignment}`;
}

test('answers show within two seconds, each state with a word, and nobody is sorted by result', async ({
  page,
}) => {
  const classroom = await newClassroom('Live', lesson, names);
  const [zoe, ada] = classroom.students;
  await page.goto(liveOf(classroom));
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(row('Ada')).toContainText('not started');
  await page.waitForLoadState('networkidle');
  const sent = Date.now();
  await giveAnswers(classroom, [
    {
      student: ada?.id ?? '',
      exercise,
      answers: { 'legal-rights-protected': ['official-denial', 'attributed-claim'] },
    },
    {
      student: zoe?.id ?? '',
      exercise,
      answers: { 'no-restriction-of-freedom': ['attributed-claim', 'set-aside'] },
    },
  ]);
  const written = Date.now();
  await expect(row('Ada')).toContainText('1 match');
  // The process that writes takes its time to start; from its end on the page has two seconds.
  expect(Date.now() - written).toBeLessThan(2000);
  expect(sent).toBeLessThan(written);
  await expect(row('Zoe')).toContainText('not yet after two tries');
  await expect(page.locator('.need')).toContainText('1 may need you');
  await expect(page.locator('.need')).toContainText('Zoe');
  const order = await page.locator('.grid tbody th').allTextContents();
  expect(order).toEqual(names);
  await expect(page.getByText('2 working')).toBeVisible();
});

test('one key hides names and the key; hidden names never leave the server, and a field keeps the key', async ({
  page,
}) => {
  const classroom = await newClassroom('Hidden', lesson, names);
  await page.goto(liveOf(classroom));
  await expect(page.getByLabel('The key N hides')).toBeChecked();
  await page.keyboard.press('n');
  await expect(page.getByRole('rowheader', { name: 'Student 01' })).toBeVisible();
  await expect(page.locator('.grid')).not.toContainText('Zoe');
  await expect(page.locator('.grid thead .mark')).toHaveCount(0);
  const html = await (await page.request.get(liveOf(classroom))).text();
  expect(html).toContain('Student 01');
  for (const name of names) expect(html).not.toContain(`"${name}"`);
  await page.reload();
  await expect(page.getByRole('rowheader', { name: 'Student 01' })).toBeVisible();
  await page.getByRole('button', { name: 'Names shown' }).click();
  await expect(page.getByRole('rowheader', { name: 'Zoe' })).toBeVisible();
  await page.getByLabel('The key N hides').uncheck();
  await page.keyboard.press('n');
  await expect(page.getByRole('rowheader', { name: 'Zoe' })).toBeVisible();
});

test('the view can be held still while work goes on, and the class can be paused', async ({
  page,
  browser,
  baseURL,
}) => {
  const classroom = await newClassroom('Held', lesson, names);
  const [, ada] = classroom.students;
  if (ada === undefined) throw new Error('There is no student.');
  await page.goto(liveOf(classroom));
  await page.getByRole('button', { name: 'Hold the view still' }).click();
  await giveAnswers(classroom, [
    { student: ada.id, exercise, answers: { 'legal-rights-protected': ['attributed-claim'] } },
  ]);
  await expect(page.getByText('1 answer has come in since.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Ada/ })).toContainText('not started');
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(page.getByRole('row', { name: /^Ada/ })).toContainText('1 match');

  const device = await deviceOf(browser, baseURL, ada);
  const hers = await device.newPage();
  await hers.goto('/documents');
  await page.getByRole('button', { name: 'Pause the class' }).click();
  await expect(hers.getByText('Your teacher has paused the class.')).toBeVisible();
  await page.getByRole('button', { name: 'Let the class go on' }).click();
  await expect(hers.getByText('Your teacher has paused the class.')).toBeHidden();
  await device.close();
});

test('events are not compressed, which could hold them back', async ({ page }) => {
  const classroom = await newClassroom('Headers', lesson, names);
  await page.goto(liveOf(classroom));
  const events = `/api/teach/classes/${classroom.id}/events?assignment=${classroom.assignment}`;
  const headers = await page.evaluate(async (address) => {
    const ending = new AbortController();
    const response = await fetch(address, { signal: ending.signal });
    ending.abort();
    return Object.fromEntries(response.headers);
  }, events);
  expect(headers['content-type']).toContain('text/event-stream');
  expect(headers['cache-control']).toContain('no-transform');
  expect(headers['content-encoding']).toBeUndefined();
});

test('a line that was cut is taken up again, and nothing is missed', async ({ page, context, watch }) => {
  // The browser says that it tried to come back while there was no network.
  watch.mayFail(/\/events\?/);
  const classroom = await newClassroom('Cut', lesson, names);
  await page.goto(liveOf(classroom));
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await giveAnswers(classroom, [
    {
      student: classroom.students[1]?.id ?? '',
      exercise,
      answers: { 'legal-rights-protected': ['attributed-claim'] },
    },
  ]);
  await context.setOffline(false);
  await expect(page.getByRole('row', { name: /^Ada/ })).toContainText('1 match');
});

test('a teacher of another class gets neither the page nor the events, and nobody else does', async ({
  page,
  browser,
  baseURL,
}) => {
  const classroom = await newClassroom('Mine', lesson, names);
  const other = await newClassroom('Other', lesson, ['Cy']);
  const mixed = `/api/teach/classes/${classroom.id}/events?assignment=${other.assignment}`;
  expect((await page.request.get(mixed)).status()).toBe(404);
  const stranger = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const events = `${baseURL}/api/teach/classes/${classroom.id}/events?assignment=${classroom.assignment}`;
  expect((await stranger.request.get(events)).status()).toBe(401);
  expect((await stranger.request.get(`${baseURL}/api/class/events`)).status()).toBe(401);
  await stranger.close();
});

test('without a script the page is whole, and forms do what buttons do', async ({ browser, baseURL }) => {
  const classroom = await newClassroom('Plain', lesson, names);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: firstTeacherState,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(liveOf(classroom));
  await expect(page.getByRole('link', { name: 'Load it again' })).toBeVisible();
  await page.getByRole('button', { name: 'Names hidden' }).click();
  await expect(page.getByRole('rowheader', { name: 'Student 03' })).toBeVisible();
  await page.getByRole('button', { name: 'Pause the class' }).click();
  await expect(page.getByText('The class is paused')).toBeVisible();
  await page.getByRole('link', { name: 'In order' }).click();
  await expect(page.getByRole('link', { name: 'In order' })).toHaveAttribute('aria-current', 'true');
  await context.close();
});

for (const [width, colorScheme] of [
  [390, 'light'],
  [1280, 'dark'],
] as const) {
  test(`the live view is accessible at ${width} px, ${colorScheme}, and does not scroll sideways`, {
    tag: sweep,
  }, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const classroom = await newClassroom('Axe', lesson, names);
    await giveAnswers(
      classroom,
      classroom.students.map(({ id }, index) => ({
        student: id,
        exercise,
        answers: { 'legal-rights-protected': [index === 0 ? 'set-aside' : 'attributed-claim'] },
      })),
    );
    await page.goto(liveOf(classroom));
    await expect(page.getByText('3 working')).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isWider).toBe(false);
  });
}
