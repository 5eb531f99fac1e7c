import type { Browser, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Where a school finds its teacher and its students: two servers on one database may serve them. */
export interface School {
  readonly browser: Browser;
  /** The address of the server that the students ask. */
  readonly forStudents: string;
}

interface Pupil {
  readonly nickname: string;
  readonly page: Page;
  readonly presses: () => Promise<number>;
}

const nicknames = ['Amber Moth', 'Blue Heron', 'Copper Bell', 'Quiet Otter', 'Paper Boat'] as const;
const statement = 'rule-of-law';
const kinds = [
  'attributed-claim',
  'attributed-claim',
  'official-denial',
  'set-aside',
  'attributed-claim',
] as const;

/** A teacher who is signed in, and five students, from opening the class to the projector. Gives the clicks up to the first answer. */
export async function playSchoolDay(teacher: Page, school: School): Promise<{ readonly clicks: number }> {
  const teachersPresses = await countPresses(teacher);
  const code = await openClass(teacher);
  const classroom = teacher.url();
  await teacher.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(teacher.getByRole('heading', { name: 'Who is where' })).toBeVisible();
  const live = teacher.url();
  const byTeacher = await teachersPresses();

  const pupils = await Promise.all(nicknames.map((nickname) => joined(school, code, nickname)));
  await expect(teacher.getByText('5 not started')).toBeVisible();
  await Promise.all(pupils.map(({ page }, index) => answerFirst(page, kinds[index] ?? 'set-aside')));
  for (const { nickname } of pupils)
    await expect(rowOf(teacher, nickname)).toContainText(/1 (match|not yet)/);
  const byStudents = await Promise.all(pupils.map(({ presses }) => presses()));
  await expect(rowOf(teacher, 'Blue Heron')).toContainText('1 match');
  await expect(rowOf(teacher, 'Copper Bell')).toContainText('1 not yet');

  await pauseAndGoOn(teacher, pupils);
  await discuss(teacher, pupils);
  await seeOnlyOwn(pupils);
  await teacher.goto(live);
  await expect(rowOf(teacher, 'Paper Boat')).toBeVisible();
  await teacher.goto(classroom);
  await expect(teacher.getByRole('heading', { name: 'Students, 5' })).toBeVisible();
  await Promise.all(pupils.map(({ page }) => page.context().close()));
  // The link of the code is one more.
  return { clicks: byTeacher + 1 + Math.max(...byStudents) };
}

/** Counts what is pressed on a page, and on the pages to which it leads. */
async function countPresses(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const count = () => Number(sessionStorage.getItem('presses') ?? 0);
    addEventListener('pointerdown', () => sessionStorage.setItem('presses', String(count() + 1)), true);
  });
  return () => page.evaluate(() => Number(sessionStorage.getItem('presses') ?? 0));
}

async function openClass(teacher: Page): Promise<string> {
  await teacher.goto('/teach');
  // Folded from the second class on, and so no click of a first day: opened by a key.
  const box = teacher.locator('.new-class-box > summary');
  if ((await box.count()) > 0) await box.press('Enter');
  await teacher.getByLabel('Name of the class').fill('Class 9B');
  await teacher.getByRole('button', { name: 'Create' }).click();
  await expect(teacher.getByRole('heading', { level: 1, name: 'Class 9B' })).toBeVisible();
  return (await teacher.locator('.joincode').first().textContent())?.trim() ?? '';
}

async function joined({ browser, forStudents }: School, code: string, nickname: string): Promise<Pupil> {
  const context = await browser.newContext({
    baseURL: forStudents,
    storageState: { cookies: [], origins: [] },
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  const presses = await countPresses(page);
  await page.goto(`/join/${code}`);
  await page.getByLabel('Or your own').fill(nickname);
  await page.getByRole('button', { name: 'Join Class 9B' }).click();
  await expect(page.locator('.phrase li')).toHaveCount(4);
  await page.getByLabel('I have written them down').check();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Whose words?' })).toBeVisible();
  return { nickname, page, presses };
}

async function answerFirst(page: Page, kind: string): Promise<void> {
  const exercise = page.locator('section.sort#take-over');
  await exercise.locator(`input[name="answer:${statement}"][value="${kind}"]`).check();
  await exercise.getByRole('button', { name: /^Check/ }).click();
  await expect(exercise.getByRole('heading', { name: /match/ })).toBeVisible();
}

function rowOf(teacher: Page, nickname: string) {
  return teacher.getByRole('row', { name: new RegExp(`^${nickname}`) });
}

async function pauseAndGoOn(teacher: Page, pupils: readonly Pupil[]): Promise<void> {
  const line = 'Your teacher has paused the class.';
  await teacher.getByRole('button', { name: 'Pause the class' }).click();
  for (const { page } of pupils) await expect(page.getByText(line)).toBeVisible();
  await teacher.getByRole('button', { name: 'Let the class go on' }).click();
  for (const { page } of pupils) await expect(page.getByText(line)).toBeHidden();
}

/** The split, an argument, and a second vote; no name is on the projector at any time. */
async function discuss(teacher: Page, pupils: readonly Pupil[]): Promise<void> {
  await teacher.getByRole('link', { name: 'Projector' }).click();
  await expect(teacher.getByText('5 answers in')).toBeVisible();
  await teacher.getByRole('link', { name: 'Show the split' }).click();
  await expect(teacher.locator('.proj-bars .n')).toHaveText(['3', '1', '0', '1']);
  await teacher.getByRole('button', { name: 'Vote again' }).click();
  await expect(teacher.getByText('0 of 5 answers in')).toBeVisible();
  await Promise.all(pupils.map(({ page }) => voteForClaim(page)));
  await expect(teacher.getByText('5 of 5 answers in')).toBeVisible();
  await teacher.getByRole('button', { name: 'End the vote, show the split' }).click();
  await expect(teacher.getByText('2 of 5 changed their answer')).toBeVisible();
  for (const { page } of pupils)
    await expect(page.getByRole('heading', { name: 'How your class divided' })).toBeVisible();
  const projected = await teacher.content();
  for (const nickname of nicknames) expect(projected).not.toContain(nickname);
}

async function voteForClaim(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Your class votes now' }).click();
  await page.getByLabel('Attributed claim').check();
  const fairly = page.getByLabel('Fairly sure');
  if ((await fairly.count()) > 0) await fairly.check();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Sent. Look up')).toBeVisible();
}

async function seeOnlyOwn(pupils: readonly Pupil[]): Promise<void> {
  for (const { page, nickname } of pupils) {
    await page.goto('/class');
    await expect(page.getByText(`You are ${nickname} here.`)).toBeVisible();
    const html = await page.content();
    for (const other of nicknames) if (other !== nickname) expect(html).not.toContain(other);
  }
}
