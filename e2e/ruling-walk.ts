import type { Browser, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { inCharge } from './test';

/** Where a class argues: two servers on one database may serve it. */
export interface ArguingSchool {
  readonly browser: Browser;
  /** The address of the server that the students ask. */
  readonly forStudents: string;
}

const statement = 'rule-of-law';
const words = 'under the rule of law';
const reason = 'It answers what others say about the country, so I read it as a no to what they allege.';
const reply = 'Both readings hold here. The text does not say whom it answers.';

/** A student argues; the teacher looks at the effect and rules; results change, also in a new check; withdrawn, all is as before. */
export async function playRuling(teacher: Page, { browser, forStudents }: ArguingSchool): Promise<void> {
  const { code, classroom, live } = await openArguingClass(teacher);
  const context = await browser.newContext({
    baseURL: forStudents,
    storageState: { cookies: [], origins: [] },
    viewport: { width: 390, height: 844 },
  });
  await context.addInitScript(() => localStorage.setItem('who-says-so:view', 'list'));
  const student = await context.newPage();
  await joinAs(student, code, 'Blue Heron');
  await refused(student);
  await answerTwice(student);
  await argueIn(student);

  await expect(teacher.getByRole('row', { name: /^Blue Heron/ })).toContainText('1 not yet');
  await rule(teacher, classroom);
  await teacher.goto(live);
  await expect(teacher.getByRole('row', { name: /^Blue Heron/ })).not.toContainText('not yet');
  await readRuling(student);
  await checksAs(student, 'Matches the key');

  await teacher.goto(`${classroom}/arguments/${statement}`);
  await teacher.getByRole('button', { name: /^Withdraw/ }).click();
  await expect(teacher.getByText('The ruling is withdrawn.')).toBeVisible();
  await expect(teacher.getByText('It changes nothing any more.')).toBeVisible();
  await teacher.goto(live);
  await expect(teacher.getByRole('row', { name: /^Blue Heron/ })).toContainText('1 not yet');
  await readWithdrawal(student);
  await checksAs(student, 'Not yet');
  await context.close();
}

async function openArguingClass(teacher: Page) {
  await teacher.goto('/teach');
  const box = teacher.locator('.new-class-box > summary');
  if ((await box.count()) > 0) await box.click();
  await teacher.getByLabel('Name of the class').fill('Class 9C');
  await teacher.getByRole('button', { name: 'Create' }).click();
  await expect(teacher.getByRole('heading', { level: 1, name: 'Class 9C' })).toBeVisible();
  const code = (await teacher.locator('.joincode').first().textContent())?.trim() ?? '';
  const classroom = new URL(teacher.url()).pathname;
  await teacher.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(teacher.getByRole('heading', { name: 'Who is where' })).toBeVisible();
  return { code, classroom, live: new URL(teacher.url()).pathname };
}

async function joinAs(page: Page, code: string, nickname: string): Promise<void> {
  await page.goto(`/join/${code}`);
  await page.getByLabel('Or your own').fill(nickname);
  await page.getByRole('button', { name: /^Join/ }).click();
  await expect(page.getByRole('heading', { name: `You are ${nickname}` })).toBeVisible();
}

/** Before the key is shown there is nothing to argue about, and nothing of it is told. */
async function refused(page: Page): Promise<void> {
  await page.goto(`/class/argue?statement=${statement}`);
  await expect(page.getByRole('heading', { name: 'Answer it first' })).toBeVisible();
  expect(await page.content()).not.toContain('The key says');
}

function exerciseOf(page: Page) {
  return page.locator('section.sort#take-over');
}

async function choose(page: Page, kind: string): Promise<void> {
  await exerciseOf(page).locator(`input[name="answer:${statement}"][value="${kind}"]`).check();
  await exerciseOf(page)
    .getByRole('button', { name: /^Check/ })
    .click();
}

async function answerTwice(page: Page): Promise<void> {
  await page.goto('/lessons/whose-words');
  await inCharge(page);
  const slip = exerciseOf(page).locator(`#sort-${statement}`);
  await choose(page, 'set-aside');
  await expect(slip.getByText('Not yet')).toBeVisible();
  await expect(slip.getByRole('link', { name: 'Argue the key' })).toHaveCount(0);
  await choose(page, 'official-denial');
  await expect(slip.getByText('The key says')).toBeVisible();
  await slip.getByRole('link', { name: 'Argue the key' }).click();
  await expect(page.getByRole('heading', { name: 'Argue the key' })).toBeVisible();
}

async function argueIn(page: Page): Promise<void> {
  await page.getByLabel('Official denial').check();
  await page.getByLabel('The words that carry it').fill('words of nobody');
  await page.getByLabel('Your reason').fill(reason);
  await page.getByRole('button', { name: 'Send to your teacher' }).click();
  await expect(page.getByText('Copy them word for word.')).toBeVisible();
  await expect(page.getByLabel('Your reason')).toHaveValue(reason);
  await page.getByLabel('The words that carry it').fill(`“${words}”`);
  await page.getByRole('button', { name: 'Send to your teacher' }).click();
  await expect(page.getByText('Your argument is with your teacher.')).toBeVisible();
  await expect(page.getByText('It waits for your teacher.')).toBeVisible();
}

async function rule(teacher: Page, classroom: string): Promise<void> {
  await teacher.goto(classroom);
  await teacher.getByRole('link', { name: 'Read the arguments and rule' }).click();
  await teacher.getByRole('link', { name: /rule of law/ }).click();
  await expect(teacher.getByText(reason)).toBeVisible();
  await expect(teacher.getByText('Student 01 argues for')).toBeVisible();
  expect(await teacher.content()).not.toContain('Blue Heron');
  await teacher.locator('input[value="accept-both"]').check();
  await expect(
    teacher.getByText('One more answer matches. Both kinds match').filter({ visible: true }),
  ).toHaveCount(1);
  await teacher.getByLabel('Reply, shown to the class').fill(reply);
  await teacher.getByRole('button', { name: 'Look at the effect' }).click();
  await expect(teacher.getByRole('heading', { name: 'Before it takes effect' })).toBeVisible();
  await expect(teacher.locator('.argued-changes')).toContainText('Not yet → Matches the key');
  await teacher.getByRole('link', { name: 'Change it' }).click();
  await expect(teacher.getByLabel('Reply, shown to the class')).toHaveValue(reply);
  await teacher.getByRole('button', { name: 'Look at the effect' }).click();
  await teacher.getByRole('button', { name: 'Give this ruling' }).click();
  await expect(teacher.getByText('Ruling given: Accept both. One more answer matches.')).toBeVisible();
}

async function readRuling(student: Page): Promise<void> {
  await student.goto('/class');
  await expect(student.locator('#my-arguments')).toContainText(reply);
  await student.getByRole('link', { name: 'Read what your class decided' }).click();
  await expect(student.locator('.class-key')).toContainText('Before: Not yet → now: Matches the key');
  await expect(student.locator('.class-key')).toContainText(reply);
}

async function readWithdrawal(student: Page): Promise<void> {
  await student.goto('/class/key');
  await expect(student.getByRole('heading', { name: 'Accept both, withdrawn' })).toBeVisible();
  await expect(student.locator('.class-key')).toContainText(
    'With the ruling: Matches the key → now: Not yet',
  );
  await student.goto('/class');
  await expect(student.getByText('It waits for your teacher again.')).toBeVisible();
}

/** What a new check says, also once the script is in charge, which knows what was said before. */
async function checksAs(student: Page, verdict: string): Promise<void> {
  await student.goto(`/lessons/whose-words/take-over?${statement}=official-denial`);
  await student.waitForLoadState('networkidle');
  await expect(student.locator('main').getByText(verdict, { exact: true }).first()).toBeVisible();
}
