import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { anotherTeacher, joined, send } from './class-people';
import { assignFirst, makeClass } from './classes';
import { fromHere } from './from-here';
import { sweep } from './sweep';
import { firstTeacherState } from './teacher';
import { test } from './test';

test.use({ storageState: firstTeacherState });

const exercise = 'claim-or-denial/opposite';
const lesson = 'Lesson 2: Claim or denial?';

test('a student is renamed, gets new words, is saved as a file and removed', async ({ page }) => {
  const made = await makeClass(page);
  await joined(made.code, 'Ada');
  await joined(made.code, 'Ben');
  await page.reload();
  await page.getByText('Change Ada').click();
  const ada = page.locator('.roster > li', { hasText: 'Ada' });
  await ada.getByLabel('Nickname').fill('ben');
  await ada.getByRole('button', { name: 'Rename' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText(
    'Somebody in this class is called “ben” already',
  );

  await page.getByText('Change Ada').click();
  await ada.getByLabel('Nickname').fill('Ada L');
  await ada.getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByRole('link', { name: 'Ada L' })).toBeVisible();

  await page.getByText('Change Ada L').click();
  await ada.getByRole('button', { name: 'New return phrase' }).click();
  await expect(page.locator('.secret strong')).toHaveText(/^\w+ \w+ \w+ \w+$/);
  await page.goto(made.path);
  await expect(page.locator('.secret')).toHaveCount(0);

  await page.getByText('Change Ada L').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    ada.getByRole('link', { name: 'Save all that is kept' }).click(),
  ]);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({
    nickname: 'Ada L',
    attempts: [],
  });
  await ada.getByText('Remove Ada L').click();
  await ada.getByRole('button', { name: 'Remove for good' }).click();
  await expect(page.locator('main').getByRole('status')).toContainText('Ada L is removed');
  await expect(page.getByRole('heading', { name: 'Students, 1' })).toBeVisible();
});

test('the page of a student shows first and last answers with what the key says', async ({ page }) => {
  const made = await makeClass(page);
  const ada = await joined(made.code, 'Ada');
  const live = await assignFirst(page, made, lesson);
  const assignment = live.split('/').at(-1) ?? '';
  await send(ada, { assignment, exercise, answers: { 'repeatedly-denied': ['attributed-claim'] } });
  await send(ada, {
    assignment,
    exercise,
    answers: { 'repeatedly-denied': ['attributed-claim', 'official-denial'] },
  });
  await page.goto(made.path);
  await expect(page.getByText('0 finished, 1 working, 0 not started')).toBeVisible();
  await page.getByRole('link', { name: 'Ada', exact: true }).click();
  const work = page.locator('.sent-work', { hasText: lesson });
  await expect(work).toContainText('First: 0 of 3 match the key, 1 not yet, 2 not answered');
  await expect(work).toContainText('Last: 1 of 3 match the key, 2 not answered');
  await work.getByText('What was answered').click();
  await expect(work.locator('.given')).toContainText('Matches the key');
});

test('an exception is saved in the time of the device, and taken back', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    storageState: firstTeacherState,
    timezoneId: 'America/New_York',
  });
  const page = await context.newPage();
  const made = await makeClass(page);
  await joined(made.code, 'Ada');
  await joined(made.code, 'Ben');
  const live = await assignFirst(page, made);
  await page.goto(`${live}/settings`);
  await expect(page.getByText('In the time of this device (America/New_York).').first()).toBeVisible();
  await page.getByLabel('Student').selectOption('Ben');
  await page.getByLabel('Another due date').fill('2030-01-15T09:30');
  await page.getByLabel('Extra time').fill('20');
  await page.getByRole('button', { name: 'Save the exception' }).click();
  const list = page.locator('.exceptions li');
  await expect(list).toContainText('15 Jan, 09:30');
  await expect(list).toContainText('20 minutes more');
  await expect(list.locator('time')).toHaveAttribute('datetime', '2030-01-15T14:30:00.000Z');

  await page.goto(made.path);
  await page.getByRole('link', { name: 'Ben', exact: true }).click();
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.locator('main').getByRole('status')).toContainText('taken back');
  await expect(page.locator('.exceptions')).toHaveCount(0);
  await page.getByRole('button', { name: 'Save the exception' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('Set another due date, or extra time');
  await context.close();
});

test('a teacher finds nothing of another’s class, and changes nothing in it', { tag: sweep }, async ({
  page,
  browser,
}) => {
  const made = await makeClass(page);
  const ada = await joined(made.code, 'Ada');
  const live = await assignFirst(page, made);
  const [other] = await anotherTeacher(browser);
  const student = `${made.path}/students/${ada.student}`;
  const pages = [made.path, `${made.path}/code`, `${made.path}/assign`, student, `${live}/settings`];
  const files = [`/api${made.path}/export`, `/api/teach/students/${ada.student}/export`];
  for (const path of [...pages, ...files]) {
    const response = await other.request.get(path);
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).not.toContain('Ada');
  }
  const before = await (await page.request.get(`/api${made.path}/export`)).text();
  const forms: [string, Record<string, string>][] = [
    [`${made.path}/lesson`, { lesson: 'whose-words' }],
    [`${made.path}/assignments`, { type: 'lesson', lesson: 'whose-words', feedback: 'at-once' }],
    [`${made.path}/joining`, { open: 'no' }],
    [`${made.path}/code`, {}],
    [`${made.path}/pause`, { paused: 'yes' }],
    [`${made.path}/archive`, { archived: 'yes' }],
    [`${made.path}/settings`, { name: 'Mine', keepDays: '30' }],
    [`${made.path}/teachers`, { email: 'first@school.example' }],
    [`${made.path}/delete`, { confirm: made.name }],
    [
      `${made.path}/exceptions`,
      { assignment: live.split('/').at(-1) ?? '', student: ada.student, extraMinutes: '5' },
    ],
    [`${student}/rename`, { nickname: 'Mine' }],
    [`${student}/phrase`, {}],
    [`${student}/remove`, {}],
    ...['settings', 'close', 'open', 'release', 'delete'].map((act): [string, Record<string, string>] => [
      `${live}/${act}`,
      act === 'settings' ? { title: 'Mine', feedback: 'at-once' } : {},
    ]),
  ];
  for (const [path, form] of forms) {
    const response = await other.request.post(`/api${path}`, { headers: fromHere, form, maxRedirects: 0 });
    expect(response.status(), path).toBe(303);
    const after = await other.request.get(response.headers()['location'] ?? '');
    expect(after.status(), path).toBe(404);
  }
  expect(await (await page.request.get(`/api${made.path}/export`)).text()).toBe(before);
  expect((await (await other.request.get('/teach')).text()).includes(made.name)).toBe(false);
  await other.context().close();
});
