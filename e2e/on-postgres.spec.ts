import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { signIn } from './accounts';
import { walkThroughReview } from './review-walk';
import { playRuling } from './ruling-walk';
import { playSchoolDay } from './school-day';
import { firstTeacher } from './teacher';
import { test } from './test';

test('a teacher at one server and five students at the other, on one Postgres: a school day, reviews, a ruling', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000);
  // At a second try the link is used up, and the account there.
  await page.goto(`/first-teacher/${process.env['FIRST_TEACHER_ON_POSTGRES']}`);
  if (await page.getByLabel('Name').isVisible()) await makeAccount(page);
  else await signIn(page, firstTeacher);
  await expect(page).toHaveURL(/\/teach$/);
  const other = String(baseURL).replace(/\d+$/, (port) => String(Number(port) + 1));
  expect((await page.request.get(`${other}/teach`, { maxRedirects: 0 })).status()).toBe(200);
  const { clicks } = await playSchoolDay(page, { browser, forStudents: other });
  // With the link in the terminal and the form of the account: ten at most.
  expect(clicks).toBeGreaterThan(3);
  expect(clicks + 2).toBeLessThanOrEqual(10);
  await walkThroughReview(page, { browser, forStudents: other });
  await playRuling(page, { browser, forStudents: other });
});

async function makeAccount(page: Page): Promise<void> {
  await page.getByLabel('Name').fill(firstTeacher.name);
  await page.getByLabel('E-mail').fill(firstTeacher.email);
  await page.getByLabel('Password').fill(firstTeacher.password);
  await page.getByRole('button', { name: 'Make the account' }).click();
}
