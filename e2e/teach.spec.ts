import { expect } from '@playwright/test';
import { statementsIn } from '@/domain/exercise';
import { lessons } from '@/lessons/index';
import { expectAccessible, sideways } from './axe';
import { allEntries, entryOf } from './key';
import { sweep } from './sweep';
import { firstTeacherState } from './teacher';
import { test } from './test';

test.use({ storageState: firstTeacherState });

const shared = ['/teach/lessons', '/teach/background', '/teach/notice-to-families'];
const sheetsOf = (slug: string) => [`/teach/lessons/${slug}/worksheet`, `/teach/lessons/${slug}/key`];
const pages = [...shared, ...lessons.flatMap(({ slug }) => [`/teach/lessons/${slug}`, ...sheetsOf(slug)])];
const secrets = allEntries()
  .flatMap((entry) => [...Object.values(entry.feedback), entry.misconception, entry.otherReading])
  .filter(({ length }) => length > 24);

for (const { slug, exercises } of lessons) {
  const ids = [...new Set(Object.values(exercises).flatMap((exercise) => statementsIn(exercise)))];
  const tag = slug === 'claim-or-denial' ? [] : sweep;

  test(`${slug}: the page for teachers and the printed key hold the key of every statement`, { tag }, async ({
    page,
  }) => {
    await page.goto(`/teach/lessons/${slug}`);
    await expect(page.getByRole('heading', { level: 2, name: /^Plan, \d+ minutes$/ })).toBeVisible();
    for (const part of [
      'Before you start: care',
      'Discussion prompts',
      'The quiet alternative',
      'What students often think',
    ])
      await expect(page.getByRole('heading', { level: 2, name: part, exact: true })).toBeVisible();
    const whole = (await page.locator('#key').textContent()) ?? '';
    for (const id of ids) {
      const { feedback, misconception, otherReading, note } = entryOf(id);
      for (const text of [...Object.values(feedback), misconception, otherReading, note ?? ''])
        expect(whole, id).toContain(text);
    }
    await page.getByRole('link', { name: 'Key', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Key, lesson');
    const text = (await page.locator('.a4').textContent()) ?? '';
    for (const { title } of Object.values(exercises)) expect(text).toContain(title);
  });

  test(`${slug}: the worksheet asks every exercise and tells nothing of the key`, { tag }, async ({
    page,
    request,
  }) => {
    const address = `/teach/lessons/${slug}/worksheet`;
    await page.goto(address);
    const text = (await page.locator('.a4').textContent()) ?? '';
    for (const { title } of Object.values(exercises)) expect(text).toContain(title);
    const all = text + (await (await request.get(address)).text());
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
    await expect(page.locator('.a4 input')).toHaveCount(0);
  });

  test(`${slug}: both print on A4 and Letter, without bar, foot and buttons, no statement cut`, {
    tag,
  }, async ({ page }) => {
    for (const address of sheetsOf(slug)) {
      await page.goto(address);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      for (const part of ['.bar', '.foot', '.print-bar']) await expect(page.locator(part)).toBeHidden();
      const cut = page.locator('.a4 :is(tbody tr, .keep, .para)');
      const breaks = await cut.evaluateAll((all) => [
        ...new Set(all.map((one) => getComputedStyle(one).breakInside)),
      ]);
      expect(breaks).toEqual(['avoid']);
      for (const format of ['A4', 'Letter']) {
        const pdf = (await page.pdf({ format })).toString('latin1');
        const count = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        expect(count, `${address} on ${format}`).toBeGreaterThan(0);
        expect(count, `${address} on ${format}`).toBeLessThanOrEqual(10);
      }
      await page.emulateMedia({ media: 'screen' });
    }
  });
}

test('no script of a page for teachers holds a sentence of the key, and no search engine is to list it', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (/javascript/.test(response.headers()['content-type'] ?? ''))
      scripts.push(await response.text().catch(() => ''));
  });
  for (const address of ['/teach', '/teach/lessons/two-good-answers', ...sheetsOf('two-good-answers')]) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  }
  expect(scripts.length).toBeGreaterThan(3);
  expect(secrets.filter((secret) => scripts.some((script) => script.includes(secret)))).toEqual([]);
});

for (const address of pages.filter((one) => !/\/lessons\/(?!claim|chains|two-good)/.test(one))) {
  test(`${address} has no violation at any size, in any theme, and never scrolls sideways`, {
    tag: sweep,
  }, async ({ page }) => {
    await expectAccessible(page, { open: () => page.goto(address) });
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(address);
    expect(await sideways(page), '320 px').toBeLessThanOrEqual(0);
  });
}
