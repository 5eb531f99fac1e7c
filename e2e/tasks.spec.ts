import { expect } from '@playwright/test';
import { test } from './test';

test('a task says how long it takes in words that fit the number', async ({ page }) => {
  await page.goto('/lessons/whose-words');
  const lengths = await page.locator('.task .how').allInnerTexts();
  expect(lengths.some((length) => length.endsWith('· 1 minute'))).toBe(true);
  for (const length of lengths) expect(length).toMatch(/· (1 minute|([2-9]|\d\d) minutes)$/);
});
