import { expect } from '@playwright/test';
import { another, check, join, lesson, openClass, sort } from './classroom';
import { keptOn } from './device';
import { test } from './test';

test.use({ view: 'list' });

test('five students join at once, each with four words, and start with what is assigned', async ({
  browser,
  baseURL,
}) => {
  const made = await openClass();
  await made.assign();
  const pages = await Promise.all([1, 2, 3, 4, 5].map(() => another(browser, baseURL)));
  const phrases = await Promise.all(pages.map((page, index) => join(page, made.code, `Student ${index}`)));
  expect(new Set(phrases).size).toBe(5);
  expect(await made.students()).toHaveLength(5);
  const [page] = pages;
  if (page === undefined) throw new Error('No page was opened.');
  await page.getByLabel('I have written them down').check();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page).toHaveURL(/\/lessons\/claim-or-denial\??$/);
  await expect(page.getByRole('link', { name: `${made.name} · Student 0` })).toBeVisible();
  for (const one of pages) await one.context().close();
});

test('a nickname is offered that nobody has, and one that is taken is told beside what was typed', async ({
  page,
  browser,
  baseURL,
}) => {
  const made = await openClass();
  await page.goto('/join');
  await page.getByLabel('Class code', { exact: true }).first().fill(made.code.toLowerCase());
  const offered = await page.locator('.nick .face').allTextContents();
  expect(offered).toHaveLength(4);
  await page.getByRole('button', { name: 'Four others' }).click();
  await expect(page.getByLabel('Class code', { exact: true }).first()).toHaveValue(made.code.toLowerCase());
  expect(await page.locator('.nick .face').allTextContents()).not.toEqual(offered);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  const [student] = await made.students();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`You are ${student?.nickname}`);

  const other = await another(browser, baseURL);
  await other.goto(`/join/${made.code}`);
  await other.getByLabel('Or your own').fill(student?.nickname ?? '');
  await other.getByRole('button', { name: /^Join/ }).click();
  await expect(other.locator('form').getByRole('alert')).toContainText('Choose another nickname');
  await expect(other.getByLabel('Or your own')).toHaveValue(student?.nickname ?? '');
  await other.context().close();
});

test('a code of no class and a closed class say so', async ({ page }) => {
  await page.goto('/join/BBBBBB');
  await expect(page.locator('form').getByRole('alert')).toContainText('No class has this code');
  const made = await openClass();
  await made.change({ isOpen: false });
  await page.goto(`/join/${made.code}`);
  await expect(page.locator('form').getByRole('alert')).toContainText('takes no new students now');
});

test('the four words bring a student back on another device, with the work', async ({
  page,
  browser,
  baseURL,
}) => {
  const made = await openClass();
  await made.assign();
  const phrase = await join(page, made.code, 'Ada');
  await page.goto(lesson);
  await page.waitForLoadState('networkidle');
  await check(page, 'set-aside');
  await expect(sort(page).getByRole('heading', { name: /match/ })).toBeVisible();

  const other = await another(browser, baseURL);
  await other.goto('/join');
  await other.getByText('Coming back on another device?').click();
  await other.locator('#back-code').fill(made.code);
  await other.getByLabel('Your four words').fill(phrase.toUpperCase());
  await other.getByRole('button', { name: 'Come back' }).click();
  await expect(other.getByText('You are back as Ada.')).toBeVisible();
  await expect(other.locator('.exercise-line')).toHaveCount(1);
  await other.context().close();
});

test('what was done before joining is brought along, once', async ({ page }) => {
  await page.goto(lesson);
  await page.waitForLoadState('networkidle');
  await check(page, 'official-denial');
  await expect(sort(page).getByRole('heading', { name: /match/ })).toBeVisible();
  const made = await openClass();
  await join(page, made.code, 'Ada');
  await expect(page.getByText('what you did on this device: 1 exercise')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it along' }).click();
  await expect(page.getByText('Your class has it now.')).toBeVisible();
  expect(await made.attempts()).toMatchObject([{ answers: { 'holding-fast': ['official-denial'] } }]);
  await page.goto('/class');
  await expect(page.locator('.exercise-line')).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('button', { name: 'Bring it along' })).toHaveCount(0);
});

test('a device leaves its class, and another student sees nothing of the first', async ({ page }) => {
  const made = await openClass();
  await join(page, made.code, 'Ada');
  const device = (await page.context().cookies()).find(({ name }) => name === 'student-device');
  expect(device).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  await page.goto(lesson);
  await page.waitForLoadState('networkidle');
  await check(page, 'official-denial');
  await expect(sort(page).getByRole('heading', { name: /match/ })).toBeVisible();
  await page.goto('/class');
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Clear all answers that this device keeps, too').check();
  await page.getByRole('button', { name: `Leave ${made.name}` }).click();
  await expect(page.getByText('This device has left the class.')).toBeVisible();
  await expect(page.locator('.who')).toBeHidden();
  await page.goto('/class');
  await expect(page).toHaveURL(/\/join$/);
  await join(page, made.code, 'Ben');
  await page.goto('/class');
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('button', { name: 'Bring it along' })).toHaveCount(0);
  expect(await keptOn(page)).toEqual({});
  expect(await page.locator('main').textContent()).not.toContain('Ada');
});

test('a nickname that the teacher changed is in the bar after the next check', async ({ page }) => {
  const made = await openClass();
  await join(page, made.code, 'Ada');
  await page.goto('/');
  await expect(page.getByRole('link', { name: `${made.name} · Ada` })).toHaveAttribute('href', '/class');
  await made.change({ name: 'Another name' });
  await page.goto(lesson);
  await page.waitForLoadState('networkidle');
  await check(page, 'official-denial');
  await expect(sort(page).getByRole('heading', { name: /match/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Another name · Ada' })).toBeVisible();
});
