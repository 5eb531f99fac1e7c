import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What every rule of axe finds on a page, or on a part of it: one line for each rule that is broken. The pages have no
 * frames, and only those need the slower way of axe, with a page of its own.
 */
export async function violationsOn(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}
