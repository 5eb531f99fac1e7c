import type { Browser, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { rubric } from '@/domain/rubric';
import { unfold, violationsOn } from './axe';
import { anotherTeacher } from './class-people';
import type { Classroom } from './classroom';
import { database, deviceOf, giveAnswers, newClassroom } from './classroom';
import { walkThroughReview, written } from './review-walk';
import { sweep } from './sweep';
import { firstTeacherState } from './teacher';
import { test } from './test';

test.use({ storageState: firstTeacherState });
test.setTimeout(180_000);

const { address } = written;
const work = { type: 'exercises', exercises: [address] } as const;
const text = (name: string) => `I put this here because ${name} read “says”. Sorting does not tell me more.`;

/** A class in which each student has written something. */
async function classOfWriters(nicknames: readonly string[]): Promise<Classroom> {
  const made = await newClassroom(`Writers ${crypto.randomUUID().slice(0, 4)}`, work, nicknames);
  await giveAnswers(
    made,
    made.students.map(({ id, nickname }) => ({
      ...{ student: id, exercise: address },
      answers: { kind: ['official-denial'], text: [text(nickname)] },
    })),
  );
  return made;
}

/** Another teacher of the class, in a browser of the own. */
async function colleague(browser: Browser, { id }: Classroom): Promise<Page> {
  const [page, email] = await anotherTeacher(browser);
  const { db, teacher } = await database();
  const { insertClassTeacher } = await import('@/server/db/queries/co-teachers');
  await insertClassTeacher(db, teacher, id, email);
  return page;
}

async function fill(page: Page, levels: string, comment?: string): Promise<void> {
  for (const [index, { id }] of rubric.entries())
    await page
      .locator(`input[name="level.${id}"][value="${levels[index] ?? levels[0]}"]`)
      .check({ force: true });
  if (comment !== undefined) await page.getByLabel(/^Comment to/).fill(comment);
}

function save(page: Page): Promise<void> {
  return page.locator('button[data-save]').click();
}

test('a student writes, the teacher returns it by keyboard alone, the student writes again and it is read', {
  tag: sweep,
}, async ({ page, browser, baseURL }) => {
  await walkThroughReview(page, { browser, forStudents: String(baseURL) });
});

test('of two teachers at once the later one sees the earlier review, loses nothing, and may save over it', async ({
  page,
  browser,
}) => {
  const made = await classOfWriters(['Ada', 'Ben']);
  const other = await colleague(browser, made);
  await page.goto(`/teach/classes/${made.id}/review`);
  await other.goto(`/teach/classes/${made.id}/review`);
  await expect(other.getByRole('heading', { level: 1, name: 'Student 01' })).toBeVisible();

  await fill(page, '44444', 'The first to read it.');
  await save(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Student 02' })).toBeVisible();

  const long = `${'Long words of the second reader. '.repeat(50)}End.`;
  await fill(other, '22222', long);
  await save(other);
  await expect(other.getByRole('alert').filter({ hasText: 'Nothing of yours is lost' })).toBeVisible();
  await expect(other.locator('.earlier')).toContainText('The first to read it.');
  await expect(other.locator('.earlier')).toContainText('20 of 20');
  await expect(other.getByLabel(/^Comment to/)).toHaveValue(long);
  await expect(other.locator('input[name="level.limits"][value="2"]')).toBeChecked();
  await save(other);
  await expect(other.getByRole('heading', { level: 1, name: 'Student 02' })).toBeVisible();

  await page.goto(`/teach/classes/${made.id}/review?show=done`);
  await page.getByRole('link', { name: /Student 01/ }).click();
  await expect(page.locator('.earlier li')).toHaveCount(2);
  await expect(page.locator('.earlier li').first()).toContainText('10 of 20');
  await other.context().close();
});

test('two teachers mark a sample blind, and see how far they agree once both are done', async ({
  page,
  browser,
}) => {
  const made = await classOfWriters(['Ada Moth', 'Ben Heron', 'Cleo Bell']);
  const other = await colleague(browser, made);
  await page.goto(`/teach/classes/${made.id}/review/marking`);
  await page.getByLabel('How many answers').fill('3');
  await page.getByRole('button', { name: 'Make a sample' }).click();
  const sample = page.url();
  const markAll = async (one: Page, levels: readonly string[]) => {
    await one.goto(sample);
    await one.getByRole('link', { name: 'Mark the first' }).click();
    for (const [index, level] of levels.entries()) {
      await expect(one.getByRole('heading', { level: 1, name: `Answer ${index + 1}` })).toBeVisible();
      expect(await one.content()).not.toMatch(/Ada Moth"|Student 0/);
      await fill(one, level);
      await save(one);
    }
    await expect(one.getByText('You have marked 3 of 3.')).toBeVisible();
  };
  await markAll(page, ['44444', '33333', '11111']);
  await expect(page.locator('.agreement')).toHaveCount(0);
  await markAll(other, ['44444', '33333', '11311']);
  await expect(other.locator('.agreement tbody tr')).toHaveCount(6);
  await expect(other.getByRole('row', { name: /^Limits/ })).toContainText('3 of 3');
  await expect(other.getByRole('row', { name: /^Limits/ })).toContainText('1.00');
  await expect(other.getByRole('row', { name: /^All criteria/ })).toContainText('14 of 15');
  await expect(other.getByText('From 3 written answers: a rough figure.')).toBeVisible();
  await page.goto(sample);
  await expect(page.getByText('Source and chain: you 1,')).toBeVisible();
  await page.goto(`${sample}/3`);
  await expect(page.locator('form.rubric')).toHaveCount(0);
  await other.context().close();
});

test('names stay on the server until the teacher asks for them', async ({ page }) => {
  const made = await classOfWriters(['Quiet Otter']);
  await page.goto(`/teach/classes/${made.id}/review`);
  expect((await page.content()).replaceAll(text('Quiet Otter'), '')).not.toContain('>Quiet Otter');
  await page.getByRole('button', { name: 'Show nicknames' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Quiet Otter' })).toBeVisible();
  await page.getByRole('button', { name: 'Hide nicknames' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Student 01' })).toBeVisible();
});

test('what is typed is there again after a skip and after a link', async ({ page }) => {
  const made = await classOfWriters(['Ada', 'Ben']);
  await page.goto(`/teach/classes/${made.id}/review`);
  await expect(page.getByRole('button', { name: 'Keys off' })).toBeVisible();
  await fill(page, '12341', 'Before the skip.');
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Student 02' })).toBeVisible();
  await fill(page, '44444', 'Before the link.');
  const second = page.url();
  await page.getByRole('link', { name: /Student 01/ }).click();
  await expect(page.getByLabel(/^Comment to/)).toHaveValue('Before the skip.');
  await expect(page.locator('input[name="level.chain"][value="3"]')).toBeChecked();
  // The draft is sent as the page is left, and may come after the next page is asked for.
  await expect(async () => {
    await page.goto(second);
    await expect(page.getByLabel(/^Comment to/)).toHaveValue('Before the link.', { timeout: 1000 });
  }).toPass();
});

test('keys that are held down save once, and nobody else is named for it', async ({ page }) => {
  const made = await classOfWriters(['Ada', 'Ben']);
  await page.goto(`/teach/classes/${made.id}/review`);
  await expect(page.getByRole('button', { name: 'Keys off' })).toBeVisible();
  await fill(page, '33333', 'Held down.');
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url());
  });
  const keys = { key: 'Enter', ctrlKey: true, bubbles: true };
  await page.getByLabel(/^Comment to/).evaluate((field, pressed) => {
    for (const repeat of [false, true, true])
      field.dispatchEvent(new KeyboardEvent('keydown', { ...pressed, repeat }));
  }, keys);
  await expect(page.getByRole('heading', { level: 1, name: 'Student 02' })).toBeVisible();
  expect(posts).toHaveLength(1);
  await page.goto(`/teach/classes/${made.id}/review?show=done`);
  await page.getByRole('link', { name: /Student 01/ }).click();
  await expect(page.locator('.earlier li')).toHaveCount(1);
  await expect(page.getByLabel(/^Comment to/)).toHaveValue('Held down.');
});

test('keys can be turned off, and a digit in a comment is a digit', async ({ page }) => {
  const made = await classOfWriters(['Ada']);
  await page.goto(`/teach/classes/${made.id}/review`);
  await page.getByRole('button', { name: 'Keys off' }).click();
  await page.locator('#review-form input[type=radio]').first().focus();
  await page.keyboard.press('3');
  await expect(page.locator('#review-form input:checked')).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: 'Keys on' }).click();
  await page.getByLabel(/^Comment to/).focus();
  await page.keyboard.press('3');
  await expect(page.getByLabel(/^Comment to/)).toHaveValue('3');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a review is saved, a kept comment is put in and deleted, and nothing that was filled in is lost', async ({
    page,
  }) => {
    const made = await classOfWriters(['Ada', 'Ben']);
    const mine = `Keep this one, ${made.id.slice(0, 8)}.`;
    await page.goto(`/teach/classes/${made.id}/review`);
    await fill(page, '43214', mine);
    await page.getByLabel('Keep this comment to use again').check();
    await save(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Student 02' })).toBeVisible();
    await fill(page, '11111', 'Typed before.');
    await page.locator('.kept-comments summary').click();
    await page.getByRole('button', { name: `Insert: ${mine}` }).click();
    await expect(page.getByLabel(/^Comment to/)).toHaveValue(`Typed before.\n${mine}`);
    await expect(page.locator('input[name="level.wording"][value="1"]')).toBeChecked();
    await page.locator('.kept-comments summary').click();
    await page.getByRole('button', { name: `Delete the kept comment: ${mine}` }).click();
    await expect(page.getByLabel(/^Comment to/)).toHaveValue(`Typed before.\n${mine}`);
    await expect(page.getByRole('button', { name: `Insert: ${mine}` })).toHaveCount(0);
    await save(page);
    await expect(page.getByText('Every written answer has been read.')).toBeVisible();
  });
});

for (const [width, colorScheme] of [
  [1280, 'dark'],
  [390, 'light'],
] as const)
  test(`the pages of a review have no violation at ${width} px, ${colorScheme}, and never scroll sideways`, {
    tag: sweep,
  }, async ({ page, browser, baseURL }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    const made = await classOfWriters(['Ada', 'Ben']);
    const judge = async (one: Page) => {
      await one.waitForLoadState('networkidle');
      await unfold(one);
      expect(await violationsOn(one)).toEqual([]);
      expect(await one.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    };
    await page.goto(`/teach/classes/${made.id}/review`);
    await page.waitForLoadState('networkidle');
    await fill(page, '33333', 'A comment.');
    await page.getByRole('button', { name: 'Return for another try' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Student 02' })).toBeVisible();
    await judge(page);
    await page.goto(`/teach/classes/${made.id}/review?show=done`);
    await judge(page);
    await page.goto(`/teach/classes/${made.id}/review/marking`);
    await judge(page);
    await page.getByRole('button', { name: 'Make a sample' }).click();
    await judge(page);
    await page.getByRole('link', { name: 'Mark the first' }).click();
    await judge(page);

    const [ada] = made.students;
    if (ada === undefined) throw new Error('Nobody joined.');
    await giveAnswers(made, [
      { student: ada.id, exercise: address, answers: { text: [`${text('Ada')} And more.`] } },
    ]);
    const device = await deviceOf(browser, baseURL, ada);
    const pupil = await device.newPage();
    await pupil.setViewportSize({ width, height: 844 });
    await pupil.emulateMedia({ colorScheme });
    await pupil.goto(`${baseURL}/class`);
    await judge(pupil);
    await pupil.getByRole('link', { name: /^See the review/ }).click();
    await expect(pupil.getByText('It waits for your teacher.')).toBeVisible();
    await judge(pupil);
    await device.close();
  });
