import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { joined, send } from './class-people';
import type { MadeClass } from './classes';
import { assignFirst, makeClass } from './classes';
import { firstTeacherState } from './teacher';
import { test } from './test';

test.use({ storageState: firstTeacherState });

/** Everything that a class was given, as its file says. */
async function assignmentsOf(page: Page, made: MadeClass) {
  return (await (await page.request.get(`/api${made.path}/export`)).json()).assignments;
}

test('a lesson is assigned with one click, and the next one is chosen then', async ({ page }) => {
  const made = await makeClass(page);
  await assignFirst(page, made);
  await page.goto(made.path);
  await expect(page.getByRole('link', { name: 'Live view of Lesson 1: Whose words?' })).toBeVisible();
  await expect(page.getByText('Nobody has joined yet', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Assign a lesson now')).toHaveValue('claim-or-denial');
  expect(await assignmentsOf(page, made)).toMatchObject([
    { work: { type: 'lesson', lesson: 'whose-words' }, feedback: 'at-once', dueAt: null, votesAgain: false },
  ]);
});

test('a quiz is drawn once for all, without asking how sure', async ({ page }) => {
  const made = await makeClass(page);
  await page.getByRole('link', { name: 'A quiz, single exercises' }).click();
  await page.getByLabel('A quiz').check();
  await expect(page.getByLabel('Lesson', { exact: true })).toBeHidden();
  await page.getByLabel('Deck').selectOption({ label: 'Denials, 16 statements' });
  await page.getByLabel('5', { exact: true }).check();
  await page.getByLabel('Ask how sure students are').uncheck();
  await page.getByLabel('After the assignment is closed').check();
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  await page.waitForURL(/\/assignments\/[\w-]{36}$/);
  const [{ title, work, feedback }] = await assignmentsOf(page, made);
  expect(title).toBe('Quiz: Denials, 5 statements');
  expect(work.quiz).toMatch(/^denials\.5\.[0-9a-z]{4}\.unrated$/);
  expect(feedback).toBe('after-closing');

  await page.goto(`/quiz/${work.quiz}/1`);
  await expect(page.getByText('What kind of statement is this?')).toBeVisible();
  await expect(page.getByText('How sure are you?')).toHaveCount(0);
});

test('exercises are assigned with a due date, and votes again hold the feedback', async ({ page }) => {
  const made = await makeClass(page);
  await page.goto(`${made.path}/assign`);
  await page.getByLabel('Single exercises').check();
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('No exercise is chosen yet');
  await expect(page.getByLabel('Single exercises')).toBeChecked();
  const exercises = page.locator('.of-exercises input[type=checkbox]');
  await exercises.nth(0).check();
  await exercises.nth(2).check();
  await page.getByLabel('Due').fill('2030-03-01T08:00');
  await page.getByLabel('Commit, see, vote again').check();
  await page.getByLabel('Title').fill('Two for <Friday>');
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  await page.waitForURL(/\/assignments\/[\w-]{36}$/);
  const [assignment] = await assignmentsOf(page, made);
  expect(assignment).toMatchObject({
    title: 'Two for <Friday>',
    votesAgain: true,
    feedback: 'when-released',
  });
  expect(assignment.work.exercises).toHaveLength(2);
  expect(assignment.dueAt).toBe(new Date('2030-03-01T08:00').toISOString());
  await page.goto(made.path);
  await expect(page.locator('.assignments')).toContainText(
    'open until 1 Mar, 08:00, feedback held, votes again',
  );
});

test('an assignment is closed, opened, its feedback released, and deleted while nobody has answered', async ({
  page,
}) => {
  const made = await makeClass(page);
  const live = await assignFirst(page, made, 'Lesson 2: Claim or denial?');
  await page.goto(`${live}/settings`);
  await page.getByLabel('When I release it').check();
  await page.getByRole('textbox', { name: 'Title' }).fill('Homework');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByText('It is open now, feedback held.')).toBeVisible();
  await page.getByRole('button', { name: 'Release the feedback' }).click();
  await expect(page.getByText('It is open now.')).toBeVisible();
  await page.getByRole('button', { name: 'Close it now' }).click();
  await expect(page.getByText(/^It is closed since/)).toBeVisible();
  await page.getByRole('button', { name: 'Open it again' }).click();
  await expect(page.getByText('It is open now.')).toBeVisible();

  const ada = await joined(made.code, 'Ada');
  const answers = { 'repeatedly-denied': ['official-denial'] };
  await send(ada, {
    assignment: live.split('/').at(-1) ?? '',
    exercise: 'claim-or-denial/opposite',
    answers,
  });
  await page.getByRole('button', { name: 'Delete the assignment' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText(
    'Students have worked on this assignment',
  );

  const empty = await assignFirst(page, made);
  await page.goto(`${empty}/settings`);
  await page.getByRole('button', { name: 'Delete the assignment' }).click();
  await expect(page.locator('main').getByRole('status')).toContainText('The assignment is deleted.');
  expect(await assignmentsOf(page, made)).toHaveLength(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a class is made, given work with a due date in the time of the server, and kept in order', async ({
    page,
  }) => {
    const made = await makeClass(page);
    await joined(made.code, 'Ada');
    await page.goto(`${made.path}/assign`);
    await expect(page.getByText('In the time of the server (')).toBeVisible();
    await page.getByLabel('Due').fill('2030-03-01T08:00');
    await page.getByRole('button', { name: 'Assign', exact: true }).click();
    const [assignment] = await assignmentsOf(page, made);
    expect(assignment.dueAt).toBe(new Date('2030-03-01T08:00').toISOString());
    await page.goto(made.path);
    await page.getByText('Change Ada').click();
    await page.getByText('Remove Ada').click();
    await page.getByRole('button', { name: 'Remove for good' }).click();
    await expect(page.locator('main').getByRole('status')).toContainText('Ada is removed');
    await page.getByRole('button', { name: 'Close joining' }).click();
    await expect(page.getByRole('heading', { name: 'Joining is closed' })).toBeVisible();
  });
});
