import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { makeFullClass } from '@/server/db/testing/full-class';
import { addressOf } from './access/row';
import { rows } from './access/rows';
import { database, deviceOf } from './classroom';
import { firstTeacherState } from './teacher';
import { test } from './test';

test.use({ storageState: firstTeacherState });

/** What would run, be filled in, end a script or turn letters round, if it were anything but text. */
const markup = [
  '<img src=x onerror="window.hit=1">',
  '</script><script>window.hit=1</script>',
  '\'"><svg onload=window.hit=1>',
  '{{7*7}}#{7*7}',
  '<!--',
  '</textarea></title></style>',
  'javascript:window.hit=1',
  '\u202egnp.exe\u2066',
].join(' ');

async function plantedClass() {
  const { db, teacher } = await database();
  return makeFullClass(db, teacher, (field) => `${field} ${markup}`);
}

/** Opens a page and lets it do what it does. */
async function look(page: Page, address: string): Promise<void> {
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(200);
  await page.waitForLoadState('networkidle');
  await expectNothingRan(page, address);
}

async function expectNothingRan(page: Page, address: string): Promise<void> {
  expect(await page.evaluate(() => 'hit' in window), address).toBe(false);
  const planted = 'img[onerror], img[src="x"], svg[onload], [href^="javascript:"]';
  expect(await page.locator(planted).count(), address).toBe(0);
}

/** Pages of the class, by the rows of e2e/access: a new page is looked at without a word here. */
function pagesOf(made: Awaited<ReturnType<typeof plantedClass>>, under: string): string[] {
  const room = { ...made, colleagueId: '', colleagueEmail: '', otherEmail: '' };
  const whole = { ...room, password: '', session: '', invitation: 'none', askerId: '' };
  return rows
    .filter(({ method, route, who }) => method === 'GET' && route.startsWith(under) && who.nobody !== 401)
    .map((row) => addressOf(row, whole));
}

test('what somebody typed is text on every page for teachers', async ({ page }) => {
  const made = await plantedClass();
  page.on('dialog', () => expect('a dialog').toBe('none'));
  const pages = pagesOf(made, '/teach/classes/[class]');
  expect(pages.length).toBeGreaterThan(15);
  const shown: string[] = [];
  for (const address of ['/teach', ...pages]) {
    await look(page, address);
    if ((await page.getByText('window.hit').count()) > 0) shown.push(address);
  }
  // It is there to be seen, as text.
  expect(shown.length).toBeGreaterThan(12);
});

test('what somebody typed is text on every page for students', async ({ page, browser, baseURL }) => {
  const made = await plantedClass();
  await page.goto('/');
  for (const [token, id] of [
    [made.token, made.student],
    [made.secondToken, made.secondStudent],
  ] as const) {
    const context = await deviceOf(browser, baseURL, { id, nickname: made.nickname, token });
    const device = await context.newPage();
    // A review is shown to the one whom it is about, and an argument to the one who was told the key.
    const pages = pagesOf(made, '/class').filter((one) => token === made.token || !/reviews|argue/.test(one));
    for (const address of pages) await look(device, address);
    await look(device, `/join/${made.code}`);
    await context.close();
  }
});

test('what comes later over the events is text too', async ({ page }) => {
  const made = await plantedClass();
  const { db, teacher } = await database();
  const { updateNickname } = await import('@/server/db/queries/roster');
  const live = `/teach/classes/${made.class}/assignments/${made.assignment}`;
  await look(page, live);
  const late = '<img src=x onerror=hit()>';
  await updateNickname(db, teacher, made.secondStudent, late.slice(0, 24));
  await expect(page.getByText(late.slice(0, 24)).first()).toBeVisible();
  await expectNothingRan(page, live);
});
