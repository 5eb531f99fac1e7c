import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { firstTeacherState } from './teacher';

export interface Account {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** An account that no other test has. */
export function newAccount(name: string): Account {
  const id = crypto.randomUUID().slice(0, 8);
  return { name: `${name} ${id}`, email: `${id}@school.example`, password: 'copper bell under stairs' };
}

/** A browser in which the first teacher is signed in. */
export function firstTeachersBrowser(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ storageState: firstTeacherState });
}

/** Lets the first teacher invite somebody. Returns the link. */
export async function invite(browser: Browser): Promise<string> {
  const context = await firstTeachersBrowser(browser);
  const page = await context.newPage();
  await page.goto('/teach/teachers');
  await page.getByRole('button', { name: 'Invite a teacher' }).click();
  const link = await page.getByLabel('The link').inputValue();
  await context.close();
  return link;
}

/** Makes an account through an invitation, on a page of a browser that is signed in nowhere. */
export async function signUpThrough(page: Page, link: string, account: Account): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Name').fill(account.name);
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel('Password').fill(account.password);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await expect(page).toHaveURL(/\/teach$/);
}

export async function signIn(page: Page, account: Pick<Account, 'email' | 'password'>): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel('Password').fill(account.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
