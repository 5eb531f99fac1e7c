import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { AssignedWork, NewAssignment } from '@/domain/assignment';
import type { NewAttempt } from '@/domain/attempt';
import type { AssignmentUpdate } from '@/server/db/queries/assignments';
import type { ClassUpdate } from '@/server/db/queries/classes';
import { firstTeacher } from './teacher';

/** The exercise that these tests check. */
export const lesson = '/lessons/claim-or-denial';
export const exercise = 'claim-or-denial/twelve';

/** The database of the server of this run: a second process on the same file, as a second server would be. */
export async function database() {
  process.env['DATA_FOLDER'] ??= path.join(process.env['E2E_FOLDER'] ?? '', 'data');
  const { openDatabase } = await import('@/server/db/database');
  const { db } = await openDatabase();
  const { teacherOfSession } = await import('@/server/db/identity');
  const { id } = await db
    .selectFrom('teacher')
    .select('id')
    .where('email', '=', firstTeacher.email)
    .executeTakeFirstOrThrow();
  return { db, teacher: teacherOfSession(id) };
}

/** What a teacher can do with a class, without the pages, which have tests of their own. */
export async function openClass(name = `Class ${crypto.randomUUID().slice(0, 4)}`) {
  const { db, teacher } = await database();
  const { updateClass } = await import('@/server/db/queries/classes');
  const { insertClass } = await import('@/server/db/queries/new-class');
  const { insertAssignment, updateAssignment } = await import('@/server/db/queries/assignments');
  const { selectAttempts } = await import('@/server/db/queries/attempts');
  const { selectStudents } = await import('@/server/db/queries/roster');
  const { id, joinCode } = await insertClass(db, teacher, { name, keepDays: 365, isSample: false });
  return {
    ...{ id, name, code: joinCode },
    change: (update: ClassUpdate) => updateClass(db, teacher, id, update),
    assign: (more: Partial<NewAssignment> = {}) =>
      insertAssignment(db, teacher, id, {
        title: 'Claim or denial',
        work: { type: 'lesson', lesson: 'claim-or-denial' },
        ...{ dueAt: null, closedAt: null, releasedAt: null, feedback: 'at-once' },
        ...{ asksSureness: true, votesAgain: false },
        ...more,
      }),
    changeAssignment: (assignment: string, update: AssignmentUpdate) =>
      updateAssignment(db, teacher, assignment, update),
    attempts: () => selectAttempts(db, teacher, id),
    students: () => selectStudents(db, teacher, id),
  };
}

/** Joins as a student does, and is where the four words are shown. Gives the words. */
export async function join(page: Page, code: string, nickname: string): Promise<string> {
  await page.goto(`/join/${code}`);
  await page.getByLabel('Or your own').fill(nickname);
  await page.getByRole('button', { name: /^Join/ }).click();
  await expect(page.getByRole('heading', { name: `You are ${nickname}` })).toBeVisible();
  return (await page.locator('.phrase li').allTextContents()).join(' ');
}

/** A browser of another student. */
export async function another(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  await context.addInitScript(() => localStorage.setItem('who-says-so:view', 'list'));
  return context.newPage();
}

export function sort(page: Page): Locator {
  return page.locator('section.sort#twelve');
}

/** Chooses a kind in the exercise, and checks. */
export async function check(page: Page, kind: string): Promise<void> {
  await sort(page).locator(`input[name="answer:holding-fast"][value="${kind}"]`).check();
  await sort(page)
    .getByRole('button', { name: /^Check/ })
    .click();
}

/** A class with work and with students, without the pages. */
export interface Classroom {
  readonly id: string;
  readonly assignment: string;
  readonly students: readonly { readonly id: string; readonly nickname: string; readonly token: string }[];
}

/** A class of the first teacher that works on something, and may vote on it. */
export async function newClassroom(
  name: string,
  work: AssignedWork,
  nicknames: readonly string[],
): Promise<Classroom> {
  const { db } = await database();
  const { insertDevice } = await import('@/server/db/queries/devices');
  const { newStudent } = await import('@/server/db/testing/people');
  const { id, assign } = await openClass(name);
  const { id: assignment } = await assign({ work, votesAgain: true });
  const students = [];
  for (const nickname of nicknames) {
    const student = await newStudent(db, id, nickname);
    students.push({ id: student, nickname, token: await insertDevice(db, student) });
  }
  return { id, assignment, students };
}

/** Answers that students sent, as another process of the server keeps them. */
export async function giveAnswers(
  { assignment }: Classroom,
  attempts: readonly (Partial<NewAttempt> & { readonly student: string })[],
): Promise<void> {
  const { db } = await database();
  const { provenStudent } = await import('@/server/db/identity');
  const { insertAttempt } = await import('@/server/db/queries/attempts');
  const { newAttempt } = await import('@/server/db/testing/people');
  for (const { student, ...attempt } of attempts)
    await insertAttempt(db, provenStudent(student), newAttempt({ assignment, ...attempt }));
}

/** A browser of a student who has joined: with the cookies that joining leaves. */
export async function deviceOf(
  browser: Browser,
  baseURL: string | undefined,
  { token }: Classroom['students'][number],
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] }, ...options });
  const url = String(baseURL);
  await context.addCookies([
    { name: 'student-device', value: token, url, httpOnly: true },
    { name: 'in-class', value: 'yes', url },
  ]);
  return context;
}
