import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { violationsOn } from './axe';
import { anotherTeacher, joined } from './class-people';
import { makeClass } from './classes';
import { fromHere } from './from-here';
import { firstTeacherState } from './teacher';
import { test } from './test';

test.use({ storageState: firstTeacherState });

test('a class is made with a name and a code, and its code is shown large without any name', async ({
  page,
}) => {
  const made = await makeClass(page);
  expect(made.code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ2-9]{6}$/);
  await expect(page.getByRole('heading', { level: 1, name: made.name })).toBeVisible();
  await expect(page.getByRole('link', { name: new RegExp(`/join/${made.code}$`) })).toBeVisible();
  await expect(page.getByText('Phones cannot open this address')).toBeVisible();
  await joined(made.code, 'Hypatia');
  await page.getByRole('link', { name: 'Show the code large' }).click();
  await expect(page.getByText(made.code, { exact: true })).toBeVisible();
  await expect(page.getByRole('img', { name: new RegExp(`/join/${made.code}$`) })).toBeVisible();
  await expect(page.getByText('1 student has joined')).toBeVisible();
  expect(await page.content()).not.toContain('Hypatia');
});

test('a teacher without a class sees what to do before the first one', async ({ browser }) => {
  const [page] = await anotherTeacher(browser);
  await page.goto('/teach');
  await expect(page.getByRole('heading', { level: 1, name: 'Before your first class' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Read it' })).toHaveAttribute('href', '/teach/lessons#care');
  await expect(page.getByRole('button', { name: 'Open the sample class' })).toBeVisible();
  for (const width of [1280, 390]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      expect(await violationsOn(page), `${width} px, ${colorScheme}`).toEqual([]);
    }
  }
  await makeClass(page, 'Class 9B');
  await page.goto('/teach');
  await expect(page.getByRole('heading', { level: 1, name: 'Classes' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Class 9B' })).toContainText('0 students');
  await page.context().close();
});

test('a name that cannot be is told beside what was typed', async ({ page }) => {
  await makeClass(page);
  const response = await page.request.post('/api/teach/classes', {
    headers: fromHere,
    form: { name: ' ' },
    maxRedirects: 0,
  });
  await page.goto(response.headers()['location'] ?? '');
  await expect(page.locator('main').getByRole('alert')).toContainText('Give the class a name');
});

test('joining is closed and opened, and another code takes the place of the first', async ({ page }) => {
  const made = await makeClass(page);
  await page.getByRole('button', { name: 'Close joining' }).click();
  await expect(page.getByRole('heading', { name: 'Joining is closed' })).toBeVisible();
  await expect(joined(made.code, 'Ada')).rejects.toThrow('takes no new students');
  await page.goto(`${made.path}/code`);
  await expect(page.getByRole('heading', { name: 'Joining is closed' })).toBeVisible();
  await page.goto(made.path);
  await page.getByRole('button', { name: 'Open joining' }).click();
  await page.getByRole('button', { name: 'New code' }).click();
  await expect(page.locator('main').getByRole('status')).toContainText('The old one leads nowhere');
  expect(await page.locator('.joincode').textContent()).not.toBe(made.code);
  await expect(joined(made.code, 'Ada')).rejects.toThrow('No class has this code');
});

test('a class is renamed, paused and put into the archive, and comes back', async ({ page }) => {
  const made = await makeClass(page);
  await page.getByLabel('Name of the class', { exact: true }).fill(`${made.name} <i>new</i>`);
  await page.getByLabel('Keep work for').selectOption('Half a year');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${made.name} <i>new</i>`);
  await expect(page.getByLabel('Keep work for')).toHaveValue('180');
  await page.getByRole('button', { name: 'Pause the class' }).click();
  await expect(page.getByText('The class is paused: answers wait.')).toBeVisible();
  await page.getByRole('button', { name: 'Let the class go on' }).click();
  await page.getByRole('button', { name: 'Move to the archive' }).click();
  await page.goto('/teach');
  await page.getByText(/^Archive, \d+$/).click();
  await page.locator('.archived').getByRole('link', { name: made.name }).click();
  await page.getByRole('button', { name: 'Take out of the archive' }).click();
  await expect(page.getByRole('button', { name: 'Move to the archive' })).toBeVisible();
});

test('a co-teacher sees the class until removed, and the last teacher has no way to leave', async ({
  page,
  browser,
}) => {
  const made = await makeClass(page);
  const [other, email] = await anotherTeacher(browser);
  expect((await other.goto(made.path))?.status()).toBe(404);

  await page.getByLabel('Add a teacher by e-mail').fill('nobody@school.example');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('No teacher has the address');
  await expect(page.getByLabel('Add a teacher by e-mail')).toHaveValue('nobody@school.example');
  await page.getByLabel('Add a teacher by e-mail').fill(email);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.locator('.co-teachers')).toContainText(email);

  await other.goto(made.path);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(made.name);
  await other.getByRole('button', { name: 'Leave the class' }).click();
  await expect(other.getByText('You have left the class.')).toBeVisible();
  expect((await other.goto(made.path))?.status()).toBe(404);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Leave the class' })).toHaveCount(0);
  const saved = await (await page.request.get(`/api${made.path}/export`)).json();
  expect(saved.teachers).toHaveLength(1);
  await other.context().close();
});

test('a class is saved as a file, and deleted once its name is typed', async ({ page }) => {
  const made = await makeClass(page);
  await joined(made.code, 'Ada');
  await page.reload();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save the class as a file' }).click(),
  ]);
  const saved = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(saved).toMatchObject({
    name: made.name,
    students: [{ nickname: 'Ada' }],
    assignments: [],
    attempts: [],
  });

  await page.getByText('Delete the class', { exact: true }).click();
  await page.getByLabel(/^Type the name/).fill('another');
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('Nothing was deleted');
  await page.getByText('Delete the class', { exact: true }).click();
  await page.getByLabel(/^Type the name/).fill(made.name);
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.locator('main').getByRole('status')).toContainText(
    `The class “${made.name}” is deleted.`,
  );
  expect((await page.request.get(made.path)).status()).toBe(404);
});

test('what people type is shown as text, never as markup', async ({ page }) => {
  const markup = '<img src=x onerror=alert(1)>';
  const made = await makeClass(page, `${markup} ${crypto.randomUUID().slice(0, 4)}`);
  await joined(made.code, '<b>Ada</b>');
  for (const path of [made.path, `${made.path}/code`, `${made.path}/assign`, '/teach']) {
    await page.goto(path);
    await expect(page.getByText(made.name).first()).toBeVisible();
    await expect(page.locator('main img, main b:text-is("Ada")')).toHaveCount(0);
  }
  await page.goto(made.path);
  await expect(page.getByRole('link', { name: '<b>Ada</b>' })).toBeVisible();
});
