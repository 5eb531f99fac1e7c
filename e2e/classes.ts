import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** A class that was just made. */
export interface MadeClass {
  readonly name: string;
  /** The path of its page. */
  readonly path: string;
  readonly id: string;
  readonly code: string;
}

/** Makes a class as a teacher does, and is on its page. */
export async function makeClass(
  page: Page,
  name = `Class ${crypto.randomUUID().slice(0, 8)}`,
): Promise<MadeClass> {
  await page.goto('/teach');
  const field = page.getByLabel('Name of the class', { exact: true });
  if (!(await field.isVisible())) await page.getByText('New class', { exact: true }).click();
  await field.fill(name);
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(page).toHaveURL(/\/teach\/classes\/[\w-]{36}$/);
  const { pathname } = new URL(page.url());
  const code = (await page.locator('.joincode').textContent()) ?? '';
  return { name, path: pathname, id: pathname.split('/').at(-1) ?? '', code };
}

/** Assigns a lesson with one click, and returns the path of the live view that it leads to. */
export async function assignFirst(page: Page, made: MadeClass, lesson?: string): Promise<string> {
  await page.goto(made.path);
  const pick = page.getByLabel('Assign a lesson now');
  if (lesson !== undefined) await pick.selectOption({ label: lesson });
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  await page.waitForURL(/\/assignments\/[\w-]{36}$/);
  return new URL(page.url()).pathname;
}
