import { expect } from '@playwright/test';
import { playSchoolDay } from './school-day';
import { sweep } from './sweep';
import { firstTeacherState } from './teacher';
import { test } from './test';

test.use({ storageState: firstTeacherState });
test.setTimeout(180_000);

for (const [device, viewport] of [
  ['a desk', { width: 1280, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const)
  test(`a teacher at ${device} and five students, from opening the class to the projector`, {
    tag: sweep,
  }, async ({ page, browser, baseURL }) => {
    await page.setViewportSize(viewport);
    const { clicks } = await playSchoolDay(page, { browser, forStudents: String(baseURL) });
    // With the link in the terminal and the form of the account: ten at most.
    expect(clicks).toBeGreaterThan(3);
    expect(clicks + 2).toBeLessThanOrEqual(10);
  });
