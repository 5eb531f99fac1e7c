import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The rules of axe that look at colors: the only ones that can come to something else in another theme. */
const colorRules = ['color-contrast', 'link-in-text-block'];

interface Part {
  /** A selector; the whole page without one. */
  readonly part?: string;
  /** All of them without a list. */
  readonly rules?: readonly string[];
}

/**
 * What axe finds on a page: one line for each rule that is broken. The pages have no frames, and only those need the slower
 * way of axe, with a page of its own.
 */
export async function violationsOn(page: Page, { part, rules }: Part = {}): Promise<string[]> {
  let axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (part !== undefined) axe = axe.include(part);
  const only = rules === undefined ? {} : { runOnly: { type: 'rule' as const, values: [...rules] } };
  const { violations } = await axe.options({ resultTypes: ['violations'], ...only }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}

interface Judging {
  /** Opens the page: again at each width, as a script can lay it out otherwise there. */
  readonly open?: () => Promise<unknown>;
  /** In CSS pixels. */
  readonly widths?: readonly number[];
}

/** Judges a page with everything unfolded, at each width, in both themes: no rule is broken, and it never scrolls sideways. */
export async function expectAccessible(
  page: Page,
  { open = async () => {}, widths = [1280, 390] }: Judging = {},
): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await open();
    await unfold(page);
    const where = `${page.url()}, ${width} px`;
    expect(await violationsOn(page), `${where}, light`).toEqual([]);
    expect(await sideways(page), where).toBeLessThanOrEqual(0);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violationsOn(page, { rules: colorRules }), `${where}, dark`).toEqual([]);
  }
}

/** Opens everything that is folded, so that it is judged too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not(.path, .menu)'))
      details.open = true;
  });
}

/** By how many pixels a page is wider than its screen. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
