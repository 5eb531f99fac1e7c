import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { exercises } from '@/lessons/02-claim-or-denial/exercises';
import { violationsOn } from './axe';
import { anotherTeacher } from './class-people';
import { deviceOf, giveAnswers, newClassroom } from './classroom';
import { fromHere } from './from-here';
import { playRuling } from './ruling-walk';
import { sweep } from './sweep';
import { firstTeacherState } from './teacher';
import { test } from './test';

test.use({ storageState: firstTeacherState });

const exercise = 'claim-or-denial/twelve';
const statement = 'holding-fast';
const reason = 'An author signs the article, so there is somebody whom I can hold to it.';
const reply = 'We read it as the author’s own words, which somebody signs.';

/** A class in which Ada matches the key, and Ben does not at his second try. */
async function arguing() {
  const room = await newClassroom('Class 9A', { type: 'exercises', exercises: [exercise] }, ['Ada', 'Ben']);
  const [ada, ben] = room.students;
  if (ada === undefined || ben === undefined) throw new Error('Nobody is in the class.');
  await giveAnswers(room, [
    { student: ada.id, exercise, answers: { [statement]: ['set-aside'] } },
    { student: ben.id, exercise, answers: { [statement]: ['independent-estimate', 'attributed-claim'] } },
  ]);
  return { ...room, ada, ben, page: `/teach/classes/${room.id}/arguments/${statement}` };
}

test('a student argues, the teacher rules after a preview, and withdraws: everything is as before', {
  tag: sweep,
}, async ({ page, browser, baseURL }) => {
  test.setTimeout(120_000);
  await playRuling(page, { browser, forStudents: String(baseURL) });
});

test('without a script a student argues and a teacher rules, and nothing typed is lost', async ({
  browser,
  baseURL,
  page: signedIn,
}) => {
  const { ben, page } = await arguing();
  const student = await deviceOf(browser, baseURL, ben, { javaScriptEnabled: false });
  const his = await student.newPage();
  await his.goto(`${baseURL}/lessons/claim-or-denial/twelve?${statement}=set-aside`);
  await his.locator('details.ok summary').first().click();
  await his.getByRole('link', { name: 'Argue the key' }).first().click();
  await his.getByLabel('Attributed claim').check();
  await his.getByLabel('The words that carry it').fill('appears to be');
  await his.getByLabel('Your reason').fill(reason);
  await his.getByRole('button', { name: 'Send to your teacher' }).click();
  await expect(his.getByText('Your argument is with your teacher.')).toBeVisible();

  const state = await signedIn.context().storageState();
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: state });
  const teacher = await plain.newPage();
  await teacher.goto(`${baseURL}${page}`);
  await teacher.locator('input[value="change-key"]').check();
  await teacher.locator('input[name="spares"][value="no"]').check();
  await expect(
    teacher.getByText('One more answer matches. One becomes not yet. Only in this class.'),
  ).toBeVisible();
  await teacher.getByLabel('Reply, shown to the class').fill(reply);
  await teacher.getByRole('button', { name: 'Look at the effect' }).click();
  await expect(teacher.getByText('Match then: 1')).toBeVisible();
  await expect(teacher.getByText('Not yet then: 1')).toBeVisible();
  await teacher.getByRole('button', { name: 'Give this ruling' }).click();
  await expect(teacher.getByText('Ruling given: Change the key.')).toBeVisible();
  await his.goto(`${baseURL}/class/key`);
  await expect(his.locator('.class-key')).toContainText('Before: Not yet → now: Matches the key');
  await plain.close();
  await student.close();
});

test('a ruling that was looked at before another one is not given, and its preview is shown anew', async ({
  page,
  context,
}) => {
  const room = await arguing();
  const ruling = (decision: string) =>
    `${room.page}?decision=${decision}&kind=attributed-claim&spares=yes&reason=${encodeURIComponent(reply)}`;
  const other = await context.newPage();
  await other.goto(ruling('change-key'));
  await page.goto(ruling('accept-both'));
  await page.getByRole('button', { name: 'Give this ruling' }).click();
  await expect(page.getByText('Ruling given: Accept both.')).toBeVisible();
  await other.getByRole('button', { name: 'Give this ruling' }).click();
  await expect(other.getByText('Another ruling on this statement was given in the meantime.')).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Before it takes effect' })).toBeVisible();
  await expect(other.locator('#ruling')).toContainText(reply);
  await other.getByRole('button', { name: 'Give this ruling' }).click();
  await expect(other.getByText('Ruling given: Change the key.')).toBeVisible();
  await other.close();
});

test('the live view and the projector of an open page get the new key', async ({ page, context }) => {
  const room = await arguing();
  const live = `/teach/classes/${room.id}/assignments/${room.assignment}`;
  await page.goto(live);
  await page.waitForLoadState('networkidle');
  const row = page.getByRole('row', { name: /^Ben/ });
  await expect(row).toContainText('1 not yet');
  const projector = await context.newPage();
  await projector.goto(`${live}/projector/${exercises.twelve.statements.indexOf(statement) + 1}?shown=key`);
  await projector.waitForLoadState('networkidle');
  await expect(projector.locator('.proj-bars .setaside .keytag')).toBeVisible();
  const other = await context.newPage();
  await other.goto(
    `${room.page}?decision=change-key&kind=attributed-claim&spares=yes&reason=${encodeURIComponent(reply)}`,
  );
  await other.getByRole('button', { name: 'Give this ruling' }).click();
  await expect(row).toContainText('1 match');
  await expect(projector.locator('.proj-bars .claim .keytag')).toBeVisible();
  await expect(projector.locator('.proj-bars .setaside .keytag')).toHaveCount(0);
  await projector.close();
});

test('keys choose a ruling and go on, and can be turned off', async ({ page }) => {
  const room = await arguing();
  await page.goto(room.page);
  await expect(page.getByRole('button', { name: 'Keys off' })).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.locator('input[value="change-key"]')).toBeChecked();
  await page.getByLabel('Reply, shown to the class').fill(reply);
  await page.getByLabel('Reply, shown to the class').press('1');
  await expect(page.locator('input[value="change-key"]')).toBeChecked();
  await page.getByRole('button', { name: 'Keys off' }).click();
  await page.keyboard.press('1');
  await expect(page.locator('input[value="change-key"]')).toBeChecked();
  await page.getByRole('button', { name: 'Keys on' }).click();
  await page.keyboard.down('Control');
  await page.keyboard.down('Enter');
  await expect(page.getByRole('heading', { name: 'Before it takes effect' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keys off' })).toBeVisible();
  // Held down, the key gives nothing.
  await page.keyboard.down('Enter');
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { name: 'Before it takes effect' })).toBeVisible();
  await page.keyboard.up('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ruling given: Change the key.')).toBeVisible();
  await page.keyboard.up('Control');
});

test('a stranger finds none of it', async ({ browser, watch }) => {
  const room = await arguing();
  const [stranger] = await anotherTeacher(browser);
  watch.mayFail(/arguments/);
  for (const address of [`/teach/classes/${room.id}/arguments`, room.page]) {
    const response = await stranger.goto(address);
    expect(response?.status()).toBe(404);
  }
  const seen = { seenRulings: '', seenArguments: '0:' };
  const form = { decision: 'accept-both', kind: 'attributed-claim', reason: reply, ...seen };
  await stranger.request.post(`/api${room.page}/rule`, { headers: fromHere, form, maxRedirects: 0 });
  const { database } = await import('./classroom');
  const { selectDecisions } = await import('@/server/db/queries/class-decisions');
  const { db, teacher } = await database();
  expect((await selectDecisions(db, teacher, room.id)).rulings).toEqual([]);
  await stranger.context().close();
});

for (const [width, colorScheme] of [
  [1280, 'dark'],
  [390, 'light'],
] as const)
  test(`the pages of arguments have no violation at ${width} px, ${colorScheme}, and never scroll sideways`, {
    tag: sweep,
  }, async ({ page, browser, baseURL }) => {
    const room = await arguing();
    const student = await deviceOf(browser, baseURL, room.ben);
    const his = await student.newPage();
    const see = async (seen: Page, address: string) => {
      await seen.setViewportSize({ width, height: 844 });
      await seen.emulateMedia({ colorScheme });
      await seen.goto(`${baseURL}${address}`);
      await seen.waitForLoadState('networkidle');
      await judge(seen);
    };
    await see(his, `/class/argue?statement=${statement}`);
    await his.getByLabel('Attributed claim').check();
    await his.getByLabel('The words that carry it').fill('appears to be');
    await his.getByLabel('Your reason').fill(reason);
    await his.getByRole('button', { name: 'Send to your teacher' }).click();
    await expect(his.getByText('Your argument is with your teacher.')).toBeVisible();
    await see(page, `/teach/classes/${room.id}/arguments`);
    await see(page, room.page);
    await see(
      page,
      `${room.page}?decision=change-key&kind=attributed-claim&spares=no&reason=${encodeURIComponent(reply)}`,
    );
    await page.getByRole('button', { name: 'Give this ruling' }).click();
    await expect(page.getByText('Ruling given')).toBeVisible();
    await judge(page);
    for (const address of ['/class', '/class/key', `/class/argue?statement=${statement}`])
      await see(his, address);
    await student.close();
  });

async function judge(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not(.path, .menu)'))
      details.open = true;
  });
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}
