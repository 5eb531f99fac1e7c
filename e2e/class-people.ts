import type { Browser, Page } from '@playwright/test';
import type { NewAttempt } from '@/domain/attempt';
import { invite, newAccount, signUpThrough } from './accounts';
import { database } from './classroom';

/** A student who has just joined a class, by its code. */
export async function joined(code: string, nickname: string) {
  const { insertStudent } = await import('@/server/db/queries/joining');
  return insertStudent((await database()).db, code, nickname);
}

/** Sends answers of a student. */
export async function send(
  { student }: Awaited<ReturnType<typeof joined>>,
  attempt: Pick<NewAttempt, 'assignment' | 'exercise' | 'answers'>,
): Promise<void> {
  const { insertAttempt } = await import('@/server/db/queries/attempts');
  const versions = { lessonVersion: 'l', keyVersion: 'k', ruleVersion: 'r' };
  const madeAt = new Date().toISOString();
  const id = crypto.randomUUID();
  await insertAttempt((await database()).db, student, {
    ...attempt,
    ...versions,
    id,
    madeAt,
    round: 1,
    moves: null,
  });
}

/** The page of another teacher, who has just taken up an invitation, and the e-mail of the account. */
export async function anotherTeacher(browser: Browser): Promise<[Page, string]> {
  const account = newAccount('Mr Other');
  const link = await invite(browser);
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const page = await context.newPage();
  await signUpThrough(page, link, account);
  return [page, account.email];
}
