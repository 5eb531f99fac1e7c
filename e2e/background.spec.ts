import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { isForStudents } from '@/domain/lesson-tag';
import { marks } from '@/domain/mark';
import { lessons } from '@/lessons/index';
import { sweep } from './sweep';
import { test } from './test';

const source = readFileSync('lessons/background.mdx', 'utf8');

/** The facts of the page as their author wrote them. */
const facts = [...source.matchAll(/<Fact ([^>]*)>([\s\S]*?)<\/Fact>/g)].map(([, head = '', text = '']) => ({
  mark: marks.find((mark) => head.includes(`mark="${mark}"`)) ?? 'U',
  teacher: head.includes('teacher="yes"') ? ('yes' as const) : undefined,
  sources: /source="([^"]*)"/.exec(head)?.[1]?.split(' ') ?? [],
  text: plain(text),
}));

/** A text without tags and emphasis, as a page shows it. Words get the quotation marks that the page puts around them. */
function plain(text: string): string {
  return text
    .replace(/<Words[^>]*>/g, '“')
    .replaceAll('</Words>', '”')
    .replace(/<[^>]*>|[*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

test('students see every fact that is verified, and no other', async ({ page }) => {
  await page.goto('/background');
  const shown = (await page.locator('.fact').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  const seen = facts.filter(isForStudents);
  const kept = facts.filter((fact) => !isForStudents(fact));
  expect(seen.length).toBeGreaterThan(100);
  expect(kept.length).toBeGreaterThan(10);
  expect(shown).toHaveLength(seen.length);
  for (const [index, { text }] of seen.entries()) expect(shown[index]).toContain(text);

  const whole = (await page.content()).replace(/\s+/g, ' ');
  const alsoSeen = seen.map(({ text }) => text).join('\n');
  for (const { text } of kept.filter((one) => !alsoSeen.includes(one.text)))
    expect(whole).not.toContain(text);
  await expect(page.getByText(/Our inference|Not verified/)).toHaveCount(0);
});

test('every address is a link that tells the other site nothing', async ({ page }) => {
  await page.goto('/background');
  const links = page.locator('.fact-sources a');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses).toEqual(facts.filter(isForStudents).flatMap(({ sources }) => sources));
  const relations = await links.evaluateAll((all) => all.map((link) => link.getAttribute('rel') ?? ''));
  expect(relations.every((rel) => rel.split(' ').includes('noreferrer'))).toBe(true);
});

test('the contents of the background page and the letters of the glossary lead to what they name', async ({
  page,
}) => {
  for (const [address, name] of [
    ['/background', 'Parts of this page'],
    ['/glossary', 'Letters'],
  ] as const) {
    await page.goto(address);
    const links = page.getByRole('navigation', { name }).getByRole('link');
    expect(await links.count()).toBeGreaterThan(10);
    for (const hash of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')))
      await expect(page.locator(`h2[id="${hash.slice(1)}"]`)).toHaveCount(1);
  }
});

test('every word that a lesson explains opens by keyboard and by tap, and Escape closes it', {
  tag: sweep,
}, async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({
    hasTouch: true,
    reducedMotion: 'reduce',
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  let opened = 0;
  for (const { slug } of lessons) {
    await page.goto(`/lessons/${slug}`);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.text details'))
        details.open = true;
    });
    for (const word of await page.locator('.part-text .term').all()) {
      const meaning = page.locator('.term-meaning:popover-open');
      await word.focus();
      await page.keyboard.press('Enter');
      await expect(meaning).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
      await expect(meaning).toHaveCount(0);
      await word.tap();
      await expect(meaning).toHaveCount(1);
      await page.keyboard.press('Escape');
      opened += 1;
    }
  }
  expect(opened).toBeGreaterThan(10);
  await context.close();
});
