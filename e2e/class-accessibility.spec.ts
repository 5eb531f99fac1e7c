import { expect } from '@playwright/test';
import { unfold, violationsOn } from './axe';
import { check, join, lesson, openClass, sort } from './classroom';
import { sweep } from './sweep';
import { test } from './test';

test.use({ view: 'list' });

for (const [width, colorScheme] of [
  [1280, 'dark'],
  [390, 'light'],
] as const)
  test(`the pages of a student have no violation at ${width} px, ${colorScheme}, and never scroll sideways`, {
    tag: sweep,
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    const made = await openClass();
    await made.assign({ feedback: 'after-closing', dueAt: '2099-12-01T15:00:00.000Z' });
    const judge = async () => {
      await page.waitForLoadState('networkidle');
      await unfold(page);
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    };
    await page.goto('/join/BBBBBB');
    await judge();
    await join(page, made.code, 'Blue Heron');
    await judge();
    await page.goto(lesson);
    await page.waitForLoadState('networkidle');
    await check(page, 'set-aside');
    await expect(sort(page).getByText('Sent to your class.')).toBeVisible();
    await made.change({ pausedAt: new Date().toISOString() });
    for (const address of ['/class', `/join/${made.code}`, `${lesson}/twelve?holding-fast=set-aside`]) {
      await page.goto(address);
      await judge();
    }
  });
