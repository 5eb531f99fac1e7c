import { expect } from '@playwright/test';
import { check, exercise, join, lesson, openClass, sort } from './classroom';
import { keptOn } from './device';
import { test } from './test';

test.use({ view: 'list' });

const closing = { feedback: 'after-closing' } as const;

test('the key waits until the assignment has closed, also on pages with answers in their address', async ({
  page,
}) => {
  const made = await openClass();
  const { id } = await made.assign(closing);
  await join(page, made.code, 'Ada');
  await page.goto(lesson);
  await page.waitForLoadState('networkidle');
  await check(page, 'official-denial');
  const notice = sort(page).getByRole('status').filter({ hasText: 'The key comes later' });
  await expect(notice).toContainText('Sent to your class. The key comes after this assignment has closed.');
  await expect(sort(page).getByText('match the key')).toHaveCount(0);
  await page.reload();
  await expect(sort(page).getByText('Your class has answers of yours.')).toBeVisible();
  await expect(
    sort(page).locator('input[name="answer:holding-fast"][value="official-denial"]'),
  ).toBeChecked();
  expect(await made.attempts()).toHaveLength(1);

  await page.goto(`/lessons/${exercise}?holding-fast=official-denial`);
  await expect(page.getByText('The key comes later')).toBeVisible();
  await expect(page.getByText(/Not yet|Matches/)).toHaveCount(0);
  await page.goto('/class');
  await expect(page.locator('.exercise-line .result')).toHaveText(/after this assignment has closed/);

  await made.changeAssignment(id, { closedAt: new Date().toISOString() });
  await page.goto('/class');
  await expect(page.locator('.exercise-line .result')).toHaveText(/match the key/);
  await page.goto(lesson);
  await page.waitForLoadState('networkidle');
  await check(page, 'set-aside');
  await expect(sort(page).getByRole('heading', { name: /match the key/ })).toBeVisible();
  await expect(sort(page).getByText('Your class has answers of yours.')).toHaveCount(0);
  // What comes after the end is kept apart from the assignment.
  expect((await made.attempts()).map(({ assignment }) => assignment)).toEqual([id, null]);
});

test('a quiz whose key is held goes on from statement to statement, and ends with the class', async ({
  page,
}) => {
  const made = await openClass();
  const quiz = 'denials.5.k3f9';
  await made.assign({ work: { type: 'quiz', quiz }, feedback: 'when-released' });
  await join(page, made.code, 'Ada');
  await page.getByLabel('I have written them down').check();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page).toHaveURL(/\/quiz\/denials\.5\.k3f9\/1/);
  await page.waitForLoadState('networkidle');
  for (let step = 1; step <= 5; step += 1) {
    await expect(page).toHaveURL(new RegExp(`/quiz/denials\\.5\\.k3f9/${step}`));
    await page.locator('.pick input[value="official-denial"]').check();
    await page.getByRole('button', { name: /^(Check|Send)/ }).click();
  }
  await expect(page.getByRole('heading', { name: 'Your class has your answers' })).toBeVisible();
  await expect(page.getByText('5 of 5 answered. Sent to your class.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your class has your answers' })).toBeVisible();
  expect(await made.attempts()).toHaveLength(6);
});

test('a check without network arrives later, once', async ({ page, context, watch }) => {
  watch.mayFail(/./);
  const made = await openClass();
  await made.assign(closing);
  await join(page, made.code, 'Ada');
  await page.goto(lesson);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await check(page, 'official-denial');
  await expect(sort(page).getByText('You are offline')).toBeVisible();
  const before = new Date().toISOString();
  await context.setOffline(false);
  await expect(sort(page).getByText('Sent to your class.')).toBeVisible();
  const attempts = await made.attempts();
  expect(attempts).toHaveLength(1);
  expect((attempts[0]?.madeAt ?? '') < before).toBe(true);
  expect(await keptOn(page, 'outbox')).toEqual({});
});

test('a paused class says so, the check waits, and goes out when the class goes on', async ({
  page,
  watch,
}) => {
  watch.mayFail(/api\/check/);
  const made = await openClass();
  await made.assign();
  await join(page, made.code, 'Ada');
  await made.change({ pausedAt: new Date().toISOString() });
  await page.goto('/class');
  await expect(page.getByText('Your class is paused')).toBeVisible();
  await page.goto(lesson);
  await page.waitForLoadState('networkidle');
  await check(page, 'official-denial');
  await expect(sort(page).getByText('Your class is paused')).toBeVisible();
  expect(await made.attempts()).toEqual([]);
  await made.change({ pausedAt: null });
  await expect(sort(page).getByText('The check that waited is back')).toBeVisible({ timeout: 15_000 });
  expect(await made.attempts()).toHaveLength(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a student joins, checks, and is told that the key comes later', async ({ page }) => {
    const made = await openClass();
    await made.assign(closing);
    await join(page, made.code, 'Ada');
    await page.getByLabel('I have written them down').check();
    await page.getByRole('button', { name: 'Start' }).click();
    await check(page, 'official-denial');
    await expect(page.getByText('The key comes later')).toBeVisible();
    expect(await made.attempts()).toHaveLength(1);
    await page.getByRole('link', { name: 'Your class' }).last().click();
    await expect(page.locator('.exercise-line .result')).toHaveText(/after this assignment has closed/);
  });

  test('a quiz is answered page by page', async ({ page }) => {
    const made = await openClass();
    await made.assign({ work: { type: 'quiz', quiz: 'denials.5.k3f9' }, feedback: 'when-released' });
    await join(page, made.code, 'Ada');
    await page.goto('/quiz/denials.5.k3f9/1');
    await page.locator('.pick input[value="official-denial"]').check();
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.getByText('The key comes later')).toBeVisible();
    await page.getByRole('link', { name: 'Next, 2 of 5' }).click();
    await expect(page).toHaveURL(/\/quiz\/denials\.5\.k3f9\/2$/);
    await expect(page.getByRole('button', { name: 'Check' })).toBeVisible();
    expect(await made.attempts()).toHaveLength(1);
  });

  test('a check of a paused class can be sent again', async ({ page, watch }) => {
    watch.mayFail(/api\/check/);
    const made = await openClass();
    await join(page, made.code, 'Ada');
    await made.change({ pausedAt: new Date().toISOString() });
    await page.goto(lesson);
    await check(page, 'official-denial');
    await expect(page.getByRole('heading', { name: 'Your class is paused' })).toBeVisible();
    await made.change({ pausedAt: null });
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(page.getByRole('heading', { name: /match the key/ })).toBeVisible();
    expect(await made.attempts()).toHaveLength(1);
  });
});
