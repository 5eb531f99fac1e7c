import { expect } from '@playwright/test';
import { firstTeacher } from './teacher';
import { test } from './test';

test('who signs up at one server is signed in at the other', async ({ page, baseURL }) => {
  await page.goto(`/first-teacher/${process.env['FIRST_TEACHER_ON_POSTGRES']}`);
  await page.getByLabel('Name').fill(firstTeacher.name);
  await page.getByLabel('E-mail').fill(firstTeacher.email);
  await page.getByLabel('Password').fill(firstTeacher.password);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page).toHaveURL(/\/teach$/);
  const other = String(baseURL).replace(/\d+$/, (port) => String(Number(port) + 1));
  expect((await page.request.get(`${other}/teach`, { maxRedirects: 0 })).status()).toBe(200);
});
