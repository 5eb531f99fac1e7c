import type { Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';

interface Options {
  /** How a wide screen shows a sort; what a reader chose and a device keeps. */
  readonly view: 'board' | 'list';
}

interface Watch {
  /** Addresses of which the tests expect an error status. */
  readonly mayFail: (address: RegExp) => void;
}

/** A test that fails on any error in the page, and on any request to another host. */
export const test = base.extend<Options & { watch: Watch }>({
  view: ['board', { option: true }],
  context: async ({ context, view }, use) => {
    if (view === 'list') {
      await context.addInitScript(() => localStorage.setItem('who-says-so:view', 'list'));
    }
    await use(context);
  },
  watch: [
    async ({ page, baseURL }, use) => {
      const errors: string[] = [];
      const expected: RegExp[] = [];
      page.on('console', (message) => {
        if (message.type() !== 'error') return;
        const { url } = message.location();
        if (!expected.some((address) => address.test(url))) errors.push(`${message.text()} (${url})`);
      });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(String(baseURL)) && !request.url().startsWith('data:')) {
          errors.push(`a request to ${request.url()}`);
        }
      });
      await use({ mayFail: (address) => expected.push(address) });
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until the page is loaded and its script is in charge of every exercise, also of those that are far from the screen. */
export async function inCharge(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  const waiting = page.locator('[data-exercise="waiting"]');
  // Again and again, as what listens may not be there yet.
  await expect(async () => {
    await waiting.evaluateAll((all) => {
      for (const one of all) one.dispatchEvent(new FocusEvent('focusin'));
    });
    await expect(waiting).toHaveCount(0, { timeout: 1000 });
  }).toPass({ timeout: 30_000 });
}
