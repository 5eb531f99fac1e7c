import { expect } from '@playwright/test';
import { firstTeacher, firstTeacherState } from './teacher';
import { test } from './test';

test('the link in the terminal makes the first teacher', async ({ page }) => {
  await page.goto(`/first-teacher/${process.env['FIRST_TEACHER']}`);
  await page.getByLabel('Name').fill(firstTeacher.name);
  await page.getByLabel('E-mail').fill(firstTeacher.email);
  await page.getByLabel('Password').fill(firstTeacher.password);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page).toHaveURL(/\/teach$/);
  await page.context().storageState({ path: firstTeacherState });
});
