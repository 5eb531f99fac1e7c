import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { invite, newAccount, signUpThrough } from './accounts';
import { expectAccessible } from './axe';
import { anotherTeacher } from './class-people';
import { database, giveAnswers, newClassroom } from './classroom';
import { fromHere } from './from-here';
import { entryOf } from './key';
import { sweep } from './sweep';
import { firstTeacherState } from './teacher';
import { test } from './test';

const exercise = 'claim-or-denial/two-halves';
const statement = 'legal-rights-protected';

/** Every link to a file on a page, saved and read. */
async function filesOn(page: Page): Promise<Map<string, Record<string, string>[]>> {
  const links = page.locator('.files a[href*="/api/"][href*=".csv"]');
  const found = new Map<string, Record<string, string>[]>();
  for (const link of await links.all()) {
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const name = (await link.textContent()) ?? '';
    expect(file.suggestedFilename()).toMatch(new RegExp(`^who-says-so-.+-${name}$`));
    const fields = parse(readFileSync(await file.path(), 'utf8'), { bom: true, columns: true });
    found.set(name, z.array(z.record(z.string(), z.string())).parse(fields));
  }
  return found;
}

test.describe('of a sample class', () => {
  test('every file is saved from the page, and the dictionary has each of its columns', async ({
    page,
    browser,
  }) => {
    await signUpThrough(page, await invite(browser), newAccount('Ms Export'));
    await page.request.post('/api/teach/sample-class', { headers: fromHere, form: {} });
    await page.goto('/teach');
    await page.getByRole('link', { name: /Sample class/ }).click();
    await page.getByRole('navigation', { name: 'Class' }).getByRole('link', { name: 'Export' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Export');
    const files = await filesOn(page);
    expect([...files.keys()]).toHaveLength(15);
    expect(files.get('students.csv')).toHaveLength(28);
    expect(files.get('students.csv')?.every(({ nickname }) => nickname === '')).toBe(true);
    expect(files.get('attempts.csv')?.length).toBeGreaterThan(500);
    const dictionary = await page.request.get(`${apiOf(page)}/export/dictionary.json`);
    const notes = z.array(z.object({ file: z.string(), column: z.string() })).parse(await dictionary.json());
    for (const [file, [row]] of files)
      for (const column of Object.keys(row ?? {}))
        if (!file.startsWith('grades-')) expect(notes).toContainEqual({ file, column });

    await page.getByLabel('With nicknames and written texts').check();
    await page.getByRole('button', { name: 'Use this' }).first().click();
    await expect(page).toHaveURL(/names=yes/);
    const named = await filesOn(page);
    expect(named.get('students.csv')?.some(({ nickname }) => nickname === '')).toBe(false);
    const [moodle] = named.get('grades-moodle.csv') ?? [];
    expect(Object.keys(moodle ?? {}).slice(0, 3)).toEqual(['Nickname', 'Email address', 'ID number']);
    await page.request.post('/api/teach/sample-class/remove', { headers: fromHere, form: {} });
  });

  test('a report on the key holds the reasons that were ticked, and no others', async ({ page, browser }) => {
    await signUpThrough(page, await invite(browser), newAccount('Ms Report'));
    const made = await page.request.post('/api/teach/sample-class', {
      headers: fromHere,
      form: {},
      maxRedirects: 0,
    });
    await page.goto(`${made.headers()['location']}/export`);
    await page.getByRole('link', { name: 'Report on the key' }).click();
    const reason = page.locator('.tick').filter({ has: page.locator('[name="reason"]') });
    await expect(reason).toHaveCount(5);
    const texts = await reason.locator('> span').allTextContents();
    await reason.first().click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as JSON' }).click(),
    ]);
    const report = readFileSync(await file.path(), 'utf8');
    const isIn = (text: string) =>
      report.includes(JSON.stringify(text.split(' a student')[0]?.trim()).slice(1, -1));
    expect(texts.map(isIn)).toEqual([true, false, false, false, false]);
    await page.request.post('/api/teach/sample-class/remove', { headers: fromHere, form: {} });
  });
});

/** Where the forms of the class of a page go. */
function apiOf(page: Page): string {
  return `/api${/\/teach\/classes\/[\w-]{36}/.exec(page.url())?.[0]}`;
}

test.describe('of a class', () => {
  test.use({ storageState: firstTeacherState });

  /** A class of two who answered before the course changed its key: Ada as it says now, Max as it said. */
  async function updated() {
    const work = { type: 'exercises', exercises: [exercise] } as const;
    const made = await newClassroom(`=Class ${crypto.randomUUID().slice(0, 4)} ä`, work, ['Ada', '@Max']);
    const { keepKeySnapshot } = await import('@/server/db/queries/key-snapshots');
    const keyVersion = `old-${made.id}`;
    const { db } = await database();
    await keepKeySnapshot(db, keyVersion, {
      [statement]: { kind: 'independent-estimate', alsoAccepts: null },
    });
    const [ada, max] = made.students.map(({ id }) => id);
    await giveAnswers(made, [
      { student: ada ?? '', exercise, keyVersion, answers: { [statement]: [entryOf(statement).kind] } },
      { student: max ?? '', exercise, keyVersion, answers: { [statement]: ['independent-estimate'] } },
    ]);
    return { path: `/teach/classes/${made.id}`, ada: `/teach/classes/${made.id}/students/${ada}` };
  }

  test('a change of the course’s key is told, previewed, re-checked and taken back: everything is as before', async ({
    page,
  }) => {
    const { path, ada } = await updated();
    const result = async () => {
      await page.goto(ada);
      return (await page.locator('.sent-work .result').allTextContents()).join(' ');
    };
    const before = await result();
    expect(before).toContain('match the key');
    await page.goto(path);
    await page.getByRole('link', { name: 'See what changed' }).click();
    await expect(page.getByText('2 answers of 2 students')).toBeVisible();
    const spared = page.locator('.ruling', { hasText: 'no one loses' });
    await expect(spared).toContainText(/1 gains a match: Student 0\d\./);
    expect(await page.content()).not.toContain('@Max');
    await page.getByRole('button', { name: 'Show names' }).click();
    await expect(spared).toContainText('1 gains a match: Ada.');
    await expect(spared).toContainText('No one loses a match.');
    await expect(page.locator('.ruling', { hasText: 'apply to all' })).toContainText(
      '1 loses a match: @Max.',
    );
    await page.getByRole('button', { name: /^Re-check/ }).click();
    await expect(page.locator('main').getByRole('status')).toContainText('checked with the key of today');
    await expect(page.getByText('No answer of this class waits')).toBeVisible();
    expect(await result()).not.toBe(before);
    await page.goto(path);
    await expect(page.getByRole('link', { name: 'See what changed' })).toHaveCount(0);

    await page.goto(`${path}/key-changes`);
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect(page.locator('main').getByRole('status')).toContainText('taken back');
    expect(await result()).toBe(before);
  });

  test('nobody saves a file of another’s class, and there is no other file', { tag: sweep }, async ({
    page,
    browser,
    watch,
  }) => {
    watch.mayFail(/teach/);
    const { path } = await updated();
    const [stranger] = await anotherTeacher(browser);
    for (const file of [
      'attempts.csv',
      'everything.json',
      'key-report.json',
      'grades-canvas.csv',
      'dictionary.csv',
    ]) {
      const own = await page.request.get(`/api${path}/export/${file}`);
      expect(own.status(), file).toBe(200);
      expect(own.headers()).toMatchObject({
        'cache-control': 'private, no-store',
        'content-disposition': expect.stringMatching(
          /^attachment; filename="who-says-so-Class-.+"; filename\*=UTF-8''who-says-so-Class-.+-%C3%A4-/,
        ),
      });
      expect((await stranger.request.get(`/api${path}/export/${file}`)).status(), file).toBe(404);
    }
    expect((await page.request.get(`/api${path}/export/nope.csv`)).status()).toBe(404);
    for (const address of ['/export', '/export/key-report', '/key-changes'])
      expect((await stranger.goto(path + address))?.status(), address).toBe(404);
    const recheck = { statement, now: entryOf(statement).kind, spares: 'no' };
    await stranger.request.post(`/api${path}/key-changes`, { headers: fromHere, form: recheck });
    await page.goto(path);
    await expect(page.getByRole('link', { name: 'See what changed' })).toBeVisible();
  });

  test('the pages have no violation at any size, in any theme, and never scroll sideways', {
    tag: sweep,
  }, async ({ page }) => {
    test.slow();
    const { path } = await updated();
    for (const address of [path, `${path}/export`, `${path}/export/key-report`, `${path}/key-changes`])
      await expectAccessible(page, { open: () => page.goto(address) });
  });
});
