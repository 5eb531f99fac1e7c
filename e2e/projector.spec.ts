import { expect } from '@playwright/test';
import { violationsOn } from './axe';
import type { Classroom } from './classroom';
import { deviceOf, giveAnswers, newClassroom } from './classroom';
import { sweep } from './sweep';
import { firstTeacherState } from './teacher';
import { test } from './test';

test.use({ storageState: firstTeacherState });

const exercise = 'claim-or-denial/two-halves';
const work = { type: 'exercises', exercises: [exercise] } as const;
// The second of the exercise: in the key a claim.
const statement = 'legal-rights-protected';
const names = ['Zoe', 'Ada', 'Ben', 'Cy'];
const chosen = ['attributed-claim', 'official-denial', 'official-denial', 'set-aside'];

function projectorOf({ id, assignment }: Classroom, number = 2): string {
  return `/teach/classes/${id}/assignments/${assignment}/projector/${number}`;
}

async function answered(name: string): Promise<Classroom> {
  const classroom = await newClassroom(name, work, names);
  await giveAnswers(
    classroom,
    classroom.students.map(({ id }, index) => ({
      student: id,
      exercise,
      answers: { [statement]: [chosen[index] ?? 'set-aside'] },
    })),
  );
  return classroom;
}

test('the split shows when it is asked for, the key when it is asked for again, and no name ever', async ({
  page,
}) => {
  const classroom = await answered('Projector');
  await page.goto(projectorOf(classroom));
  await expect(page.getByText('Statement 2 of 4')).toBeVisible();
  await expect(page.getByText('4 answers in')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.proj-bars .bars')).toHaveCount(0);
  await expect(page.locator('.proj-bars .n').first()).toBeEmpty();
  await page.keyboard.press(' ');
  await expect(page.locator('.proj-bars .n')).toHaveText(['1', '2', '0', '1']);
  await expect(page.getByText('Three places')).toBeVisible();
  await expect(page.locator('.keytag')).toHaveCount(0);
  await expect(page.locator('.proj .cue')).toHaveCount(0);
  await page.keyboard.press(' ');
  await expect(page.locator('.keytag')).toHaveText('the key');
  await expect(page.locator('.proj .cue').first()).toBeVisible();
  await page.keyboard.press('h');
  await expect(page.locator('.proj-bars .n').first()).toBeEmpty();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(projectorOf(classroom, 3));
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/assignments\/[\w-]+$/);
  const html = await (await page.request.get(`${projectorOf(classroom)}?shown=key`)).text();
  for (const name of names) expect(html).not.toContain(name);
});

test('without a script each step is a link', async ({ browser, baseURL }) => {
  const classroom = await answered('Links');
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: firstTeacherState,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(projectorOf(classroom));
  await page.getByRole('link', { name: 'Show the split' }).click();
  await page.getByRole('link', { name: 'Show the key' }).click();
  await expect(page.locator('.keytag')).toHaveText('the key');
  await page.getByRole('link', { name: 'Hide again' }).click();
  await expect(page.locator('.proj-bars .bars')).toHaveCount(0);
  await context.close();
});

test('the class answers, sees how it divided, argues and answers again; the shift is kept', async ({
  page,
  browser,
  baseURL,
}) => {
  const classroom = await answered('Again');
  const [, ada] = classroom.students;
  if (ada === undefined) throw new Error('There is no student.');
  const device = await deviceOf(browser, baseURL, ada);
  const hers = await device.newPage();
  await hers.goto(`${baseURL}/documents`);
  await page.goto(projectorOf(classroom));
  await page.getByRole('link', { name: 'Show the split' }).click();
  await page.getByRole('button', { name: 'Vote again' }).click();
  await expect(page.getByText('0 of 4 answers in')).toBeVisible();

  await hers.getByRole('link', { name: 'Your class votes now' }).click();
  await expect(hers.getByRole('heading', { name: 'Your class votes again' })).toBeVisible();
  await hers.getByLabel('Attributed claim').check();
  await hers.getByLabel('Fairly sure').check();
  await hers.getByRole('button', { name: 'Send' }).click();
  await expect(hers.getByText('Sent. Look up')).toBeVisible();
  await expect(hers.locator('main')).not.toContainText('answers, without names');
  await expect(page.getByText('1 of 4 answers in')).toBeVisible();

  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'End the vote, show the split' }).click();
  await expect(
    page.getByText('1 of 1 changed their answer; all of them from denial to claim.'),
  ).toBeVisible();
  await expect(page.locator('.proj-bars .n').first()).toContainText('→');
  await expect(hers.getByRole('heading', { name: 'How your class divided' })).toBeVisible();
  await expect(hers.getByText('1 answer, without names')).toBeVisible();
  const html = await hers.content();
  for (const name of names) expect(html).not.toContain(name);
  await device.close();

  // Kept, and shown whenever the statement is opened later.
  await page.goto(`${projectorOf(classroom)}?shown=split`);
  await expect(page.getByText('1 of 1 changed their answer')).toBeVisible();
});

test('a vote that is over, of another class, or without a kind is refused in words', async ({
  page,
  browser,
  baseURL,
}) => {
  const classroom = await newClassroom('Over', work, names);
  const [zoe] = classroom.students;
  if (zoe === undefined) throw new Error('There is no student.');
  const device = await deviceOf(browser, baseURL, zoe);
  const hers = await device.newPage();
  await hers.goto(`${baseURL}/class/vote`);
  await expect(hers.getByRole('heading', { name: 'No vote yet' })).toBeVisible();
  await page.goto(projectorOf(classroom));
  await page.getByRole('button', { name: 'Ask the class' }).click();
  await expect(hers.getByRole('heading', { name: 'Your class votes' })).toBeVisible();
  const vote = await hers.locator('[name=vote]').inputValue();
  const send = (form: Record<string, string>) =>
    device.request.post(`${baseURL}/api/class/vote`, { form, headers: { 'sec-fetch-site': 'same-origin' } });
  expect(await (await send({ vote })).text()).toContain('Choose a place for the statement');
  expect(await (await send({ vote: 'other', kind: 'set-aside' })).text()).toContain('This vote is over');
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'End the vote', exact: true }).click();
  await expect(hers.getByRole('heading', { name: 'The vote is over' })).toBeVisible();
  expect(await (await send({ vote, kind: 'set-aside' })).text()).toContain('This vote is over');
  await expect(page.getByText('0 answers in')).toBeVisible();
  await device.close();
});

for (const [width, colorScheme] of [
  [390, 'dark'],
  [1280, 'light'],
] as const) {
  test(`projector and vote are accessible at ${width} px, ${colorScheme}`, { tag: sweep }, async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const classroom = await answered('Axe');
    await page.goto(`${projectorOf(classroom)}?shown=key`);
    expect(await violationsOn(page)).toEqual([]);
    await page.goto(`${projectorOf(classroom)}?shown=split`);
    await page.getByRole('button', { name: 'Vote again' }).click();
    await expect(page.getByText('The class votes again')).toBeVisible();

    const [zoe] = classroom.students;
    if (zoe === undefined) throw new Error('There is no student.');
    const device = await deviceOf(browser, baseURL, zoe);
    const hers = await device.newPage();
    await hers.emulateMedia({ colorScheme });
    await hers.setViewportSize({ width, height: 900 });
    await hers.goto(`${baseURL}/class/vote`);
    expect(await violationsOn(hers)).toEqual([]);
    for (const one of [page, hers])
      expect(await one.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    await device.close();
  });
}
