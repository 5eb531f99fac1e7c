import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { makeFullClass } from '@/server/db/testing/full-class';
import { addressOf } from './access/row';
import { rows } from './access/rows';
import { database, deviceOf } from './classroom';
import { firstTeacherState } from './teacher';
import { test } from './test';

test.use({ storageState: firstTeacherState });

/** What would run, if it were anything but text. */
const running = [
  '<img src=x onerror="window.hit=1">',
  '</script><script>window.hit=1</script>',
  '\'"><svg onload=window.hit=1>',
];

/** The same, short enough for a nickname, and said nowhere else. */
const late = '<img src=y onerror=hit>';

/** What would be filled in, end a script or turn letters round as well. */
const markup = [
  ...running,
  '{{7*7}}#{7*7}',
  '<!--',
  '</textarea></title></style>',
  'javascript:window.hit=1',
  '\u202egnp.exe\u2066',
].join(' ');

const planted = 'img[onerror], img[src="x"], svg[onload], [href^="javascript:"]';

/** Notes in every page to come whether something there was run, and what the policy kept from running. */
async function watched(context: BrowserContext): Promise<string[]> {
  const refused: string[] = [];
  await context.addInitScript(() => {
    const note = () => {
      document.documentElement.dataset['hit'] = 'yes';
    };
    Object.defineProperty(window, 'hit', { get: note, set: note });
  });
  context.on('console', (message) => {
    if (/content.security.policy/i.test(message.text())) refused.push(message.text());
  });
  context.on('dialog', (dialog) => {
    refused.push(dialog.message());
    dialog.dismiss().catch(() => undefined);
  });
  return refused;
}

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
  await expect(page.locator('html'), address).not.toHaveAttribute('data-hit');
  expect(await page.locator(planted).count(), address).toBe(0);
}

/** Looks at pages in several tabs, as each waits for most of its time. Gives those on which the markup is to be read. */
async function lookAtAll(context: BrowserContext, addresses: readonly string[]): Promise<string[]> {
  const left = [...addresses];
  const shown: string[] = [];
  const inTab = async () => {
    const tab = await context.newPage();
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      await look(tab, address);
      if ((await tab.getByText('window.hit').count()) > 0) shown.push(address);
    }
    await tab.close();
  };
  await Promise.all([inTab(), inTab(), inTab()]);
  return shown;
}

/** Pages of the class, by the rows of e2e/access: a new page is looked at without a word here. */
function pagesOf(made: Awaited<ReturnType<typeof plantedClass>>, under: string): string[] {
  const room = { ...made, colleagueId: '', colleagueEmail: '', otherEmail: '' };
  const whole = { ...room, password: '', session: '', invitation: 'none', askerId: '' };
  return rows
    .filter(({ method, route, who }) => method === 'GET' && route.startsWith(under) && who.nobody !== 401)
    .map((row) => addressOf(row, whole));
}

test('what these tests look for is found where markup is taken as markup', async ({ browser }) => {
  const context = await browser.newContext();
  await watched(context);
  for (const text of [...running, late]) {
    const page = await context.newPage();
    await page.goto('about:blank');
    await page.setContent(`<p>${text}</p>`);
    await expect(page.locator('html'), text).toHaveAttribute('data-hit', 'yes');
    if (!text.includes('script')) expect(await page.locator(planted).count(), text).toBe(1);
  }
  await context.close();
});

test('what somebody typed is text on every page for teachers', async ({ context }) => {
  const made = await plantedClass();
  const refused = await watched(context);
  const pages = pagesOf(made, '/teach/classes/[class]');
  expect(pages.length).toBeGreaterThan(15);
  const shown = await lookAtAll(context, ['/teach', ...pages]);
  expect(refused).toEqual([]);
  // It is there to be seen, as text.
  expect(shown.length).toBeGreaterThan(12);
});

test('what somebody typed is text on every page for students', async ({ browser, baseURL }) => {
  const made = await plantedClass();
  const of = (id: string, token: string) =>
    deviceOf(browser, baseURL, { id, nickname: made.nickname, token });
  const first = await of(made.student, made.token);
  const refused = await watched(first);
  const shown = await lookAtAll(first, [...pagesOf(made, '/class'), `/join/${made.code}`]);
  // It is there to be seen, as text.
  for (const address of ['/class', `/class/reviews/${made.readAttempt}`]) expect(shown).toContain(address);
  await first.close();
  // The second one has an answer that waits. All other pages are the same.
  const second = await of(made.secondStudent, made.secondToken);
  const refusedThen = await watched(second);
  await lookAtAll(second, ['/class', '/class/key']);
  await second.close();
  expect([...refused, ...refusedThen]).toEqual([]);
});

test('what comes later over the events is text too', async ({ page, context }) => {
  const made = await plantedClass();
  const refused = await watched(context);
  const { db, teacher } = await database();
  const { updateNickname } = await import('@/server/db/queries/roster');
  const live = `/teach/classes/${made.class}/assignments/${made.assignment}`;
  await look(page, live);
  await updateNickname(db, teacher, made.secondStudent, late);
  await expect(page.getByText(late).first()).toBeVisible();
  await expectNothingRan(page, live);
  expect(refused).toEqual([]);
});
