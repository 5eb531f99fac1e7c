import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { documents } from '@/lessons/documents/documents';
import { statements } from '@/lessons/documents/statements';
import { test } from './test';

const none = 'rgba(0, 0, 0, 0)';

for (const document of documents) {
  test(`${document.name} is printed to the letter, with its provenance`, async ({ page }) => {
    await page.goto(`/documents/${document.id}`);
    const printed = await page.locator('.doc-body .para > p').allTextContents();
    const text = readFileSync(`lessons/documents/${document.id}/text.txt`, 'utf8');
    expect(printed).toEqual(text.split('\n').filter((line) => line !== ''));

    await page.getByText('Found outside the text').first().click();
    for (const { question, answer } of [...document.onItsFace, ...document.foundOutside]) {
      await expect(
        page.getByRole('row').filter({ hasText: question }).filter({ hasText: answer }).first(),
      ).toBeVisible();
    }
    await expect(page.getByText('Not known').first()).toBeVisible();
  });
}

test('a link to a statement scrolls to it and highlights its words and no others', async ({ page }) => {
  test.slow();
  for (const [id, { document, quote }] of Object.entries(statements)) {
    await page.goto(`/documents/${document}#${id}`);
    const highlighted = await page.locator('.doc-body').evaluate((body, transparent) => {
      const walker = window.document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      let text = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const marked = node.parentElement?.closest('.stm, .tail');
        const isLit = (element: Element | null | undefined): boolean =>
          Boolean(
            element &&
              (getComputedStyle(element).backgroundColor !== transparent ||
                isLit(element.parentElement?.closest('.stm'))),
          );
        if (isLit(marked)) text += node.textContent;
      }
      return text;
    }, none);
    expect(highlighted, id).toBe(quote);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  }
});

test('two statements that share words are each highlighted whole', async ({ page }) => {
  await page.goto('/documents/diplomat-article#retaliate-in-proportion');
  const tail = page.locator('#linked-to-abuses > .tail');
  await expect(tail).toHaveText('Chinese officials');
  await expect(tail).not.toHaveCSS('background-color', none);
  await expect(page.locator('#linked-to-abuses')).toHaveCSS('background-color', none);

  await page.goto('/documents/diplomat-article#linked-to-abuses');
  await expect(page.locator('#linked-to-abuses')).not.toHaveCSS('background-color', none);
  await expect(page.locator('#retaliate-in-proportion')).toHaveCSS('background-color', none);
});
