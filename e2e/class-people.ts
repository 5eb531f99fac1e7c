import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { NewAttempt } from '@/domain/attempt';

/** The database of the server of this run: a second process on the same file, as a second server would be. */
async function database() {
  process.env['DATA_FOLDER'] ??= path.join(process.env['E2E_FOLDER'] ?? '', 'data');
  const { openDatabase } = await import('@/server/db/database');
  return (await openDatabase()).db;
}

/** A student who has just joined a class, by its code. */
export async function joined(code: string, nickname: string) {
  const { insertStudent } = await import('@/server/db/queries/joining');
  return insertStudent(await database(), code, nickname);
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
  await insertAttempt(await database(), student, {
    ...attempt,
    ...versions,
    id,
    madeAt,
    round: 1,
    moves: null,
  });
}

/** The page of another teacher, who has just taken up an invitation, and the e-mail of the account. */
export async function anotherTeacher(browser: Browser, baseURL: string | undefined): Promise<[Page, string]> {
  const db = await database();
  const { insertInvitation } = await import('@/server/db/queries/teacher-links');
  const { teacherOfSession } = await import('@/server/db/identity');
  const first = await db.selectFrom('teacher').select('id').limit(1).executeTakeFirstOrThrow();
  const token = await insertInvitation(db, teacherOfSession(first.id));
  const email = `${crypto.randomUUID()}@school.example`;
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    storageState: { cookies: [], origins: [] },
  });
  const page = await context.newPage();
  const form = {
    token,
    page: `/invitation/${token}`,
    name: 'Mr Other',
    email,
    password: 'violet harbor seldom crane',
  };
  const response = await page.request.post('/api/sign-up', { form, maxRedirects: 0 });
  expect(response.headers()['location']).toBe('/teach');
  return [page, email];
}
