import type { Browser, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { levelInWords } from '@/domain/review';
import { inCharge } from './test';

/** Where the teacher and the student are: two servers on one database may serve them. */
export interface ReviewSchool {
  readonly browser: Browser;
  /** The address of the server that the student asks. */
  readonly forStudents: string;
}

export const written = {
  lesson: '/lessons/two-good-answers',
  id: 'why-scholars',
  address: 'two-good-answers/why-scholars',
} as const;

const first = 'I put this under claim because the scholars say it. Sorting does not tell me more.';
const second =
  'I put this under set aside because the scholars say it. Sorting does not tell me who counted.';
const asks = 'Who passed the words on to this page?';

/** A student writes, the teacher returns it by keyboard alone, the student writes again, and the teacher reads it. */
export async function walkThroughReview(teacher: Page, school: ReviewSchool): Promise<void> {
  const code = await openClass(teacher);
  const classPage = teacher.url();
  const pupil = await joined(school, code);
  await write(pupil, 'attributed-claim', first);

  await teacher.goto(classPage);
  await teacher.getByRole('link', { name: '1 written answer waits for a reader' }).click();
  await expect(teacher.getByRole('heading', { level: 1, name: 'Student 01' })).toBeVisible();
  expect(await teacher.content()).not.toContain('Blue Heron');
  await returnByKeyboard(teacher);
  await seeReturned(pupil);
  await write(pupil, 'set-aside', second);
  await readAgain(teacher, classPage);
  await seeRead(pupil);
  await pupil.context().close();
}

async function openClass(teacher: Page): Promise<string> {
  await teacher.goto('/teach');
  const name = teacher.getByLabel('Name of the class');
  if (await name.isHidden()) await teacher.locator('.new-class-box > summary').click();
  await name.fill('Class of writers');
  await teacher.getByRole('button', { name: 'Create' }).click();
  await expect(teacher.getByRole('heading', { level: 1, name: 'Class of writers' })).toBeVisible();
  return (await teacher.locator('.joincode').first().textContent())?.trim() ?? '';
}

async function joined({ browser, forStudents }: ReviewSchool, code: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: forStudents,
    storageState: { cookies: [], origins: [] },
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(`/join/${code}`);
  await page.getByLabel('Or your own').fill('Blue Heron');
  await page.getByRole('button', { name: /^Join/ }).click();
  await expect(page.getByRole('heading', { name: 'You are Blue Heron' })).toBeVisible();
  return page;
}

async function write(page: Page, kind: string, text: string): Promise<void> {
  await page.goto(written.lesson);
  await inCharge(page);
  const form = page.locator(`section.sort#${written.id}`);
  await form.locator(`input[name="answer:kind"][value="${kind}"]`).check();
  await form.getByLabel('Your because-statement').fill(text);
  await form.getByRole('button', { name: /^Check/ }).click();
  await expect(form.locator('.student .wrote')).toHaveText(text);
}

/** Presses Tab until the focus is on what is looked for. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The key Tab never came to ${selector}.`);
}

async function returnByKeyboard(teacher: Page): Promise<void> {
  await expect(teacher.getByRole('button', { name: 'Keys off' })).toBeVisible();
  await tabTo(teacher, '#review-form input[type=radio]');
  for (const level of ['3', '2', '1', '4', '3']) await teacher.keyboard.press(level);
  await expect(teacher.locator('[data-sum]')).toHaveText('13 of 20');
  await expect(teacher.getByLabel(/^Comment to/)).toBeFocused();
  await teacher.keyboard.insertText(asks);
  await tabTo(teacher, 'input[name=keep]');
  await teacher.keyboard.press('Space');
  await tabTo(teacher, 'button[value=return]');
  await teacher.keyboard.press('Enter');
  await expect(teacher.getByText('Every written answer has been read.')).toBeVisible();
}

async function seeReturned(pupil: Page): Promise<void> {
  await pupil.goto('/class');
  await expect(pupil.getByRole('heading', { name: 'Your teacher read' })).toBeVisible();
  await expect(pupil.getByText('Returned for another try')).toBeVisible();
  await pupil.getByRole('link', { name: /^See the review/ }).click();
  await expect(pupil.getByText(asks)).toBeVisible();
  await expect(pupil.locator('.said-of')).toContainText(levelInWords('chain', 1) ?? 'no such level');
  await expect(pupil.locator('.wrote')).toHaveText(first);
  const again = pupil.getByRole('link', { name: 'Write again' });
  await expect(again).toHaveAttribute('href', `${written.lesson}#${written.id}`);
}

async function readAgain(teacher: Page, classPage: string): Promise<void> {
  await teacher.goto(`${classPage}/review`);
  await expect(teacher.getByRole('link', { name: /Student 01.*again/ })).toBeVisible();
  await expect(teacher.locator('.changed ins').first()).toContainText('set aside');
  await expect(teacher.locator('.changed del').first()).toContainText('claim');
  await expect(teacher.locator('.earlier')).toContainText(asks);
  await tabTo(teacher, '#review-form input[type=radio]');
  for (const level of ['4', '4', '3', '4', '4']) await teacher.keyboard.press(level);
  await teacher.keyboard.insertText('The maker is named now.');
  await tabTo(teacher, '.kept-comments summary');
  await teacher.keyboard.press('Enter');
  await tabTo(teacher, 'button[data-insert]');
  await teacher.keyboard.press('Enter');
  await expect(teacher.getByLabel(/^Comment to/)).toHaveValue(`The maker is named now.\n${asks}`);
  await teacher.keyboard.press('Control+Enter');
  await expect(teacher.getByText('Every written answer has been read.')).toBeVisible();
}

async function seeRead(pupil: Page): Promise<void> {
  await pupil.goto('/class');
  await pupil.getByRole('link', { name: /^See the review/ }).click();
  await expect(pupil.getByRole('heading', { name: 'Your text, version 2' })).toBeVisible();
  await expect(pupil.getByText('The maker is named now.')).toBeVisible();
  await expect(pupil.getByRole('heading', { name: 'Your text, version 1' })).toBeVisible();
  await pupil.getByText('What changed from version 1').click();
  await expect(pupil.locator('.changed ins').first()).toContainText('set aside');
  await expect(pupil.getByRole('link', { name: 'Write again' })).toHaveCount(0);
}
