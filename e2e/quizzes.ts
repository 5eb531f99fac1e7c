import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { cuesInPhrases, phrasesOf } from '@/domain/phrases';
import { selectStatement } from '@/lessons/documents/statements';
import { selectQuiz } from '@/server/lessons/quizzes';
import { entryOf, missesOf } from './key';

/** The statements of a quiz, in the order in which it asks them. */
export function deckOf(name: string): readonly string[] {
  return selectQuiz(name).statements;
}

export function quoteOf(id: string): string {
  return selectStatement(id).quote;
}

/** A kind that the key does not accept for a statement. */
export function missOf(id: string): string {
  const [miss = ''] = missesOf(id);
  return miss;
}

/** The numbers of the phrases of a statement that hold words of its cues, and of those that hold none. */
export function phrasesBy(id: string): {
  readonly cues: readonly number[];
  readonly others: readonly number[];
} {
  const touched = cuesInPhrases(phrasesOf(quoteOf(id)), entryOf(id).cues);
  const numbers = touched.map((_, index) => index + 1);
  return {
    cues: numbers.filter((number) => touched[number - 1]?.length !== 0),
    others: numbers.filter((number) => touched[number - 1]?.length === 0),
  };
}

/** Waits until a page shows a statement of a quiz. */
export async function isAt(page: Page, number: number, all: number): Promise<void> {
  await expect(heading(page, number, all)).toBeVisible();
}

export function heading(page: Page, number: number, all: number): Locator {
  return page.getByRole('heading', { level: 2, name: new RegExp(`^Statement ${number} of ${all}\\b`) });
}

export function kindRadio(page: Page, id: string, kind: string): Locator {
  return page.locator(`input[name="answer:${id}"][value="${kind}"]`);
}

export function sureRadio(page: Page, id: string, level: string): Locator {
  return page.locator(`input[name="answer:${id}.sure"][value="${level}"]`);
}

export function phrase(page: Page, id: string, number: number): Locator {
  return page.locator(`input[name="item:${id}.words"][value="${number}"]`);
}

/** Opens a page of a quiz, and waits for its script. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

export async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check', exact: true }).click();
}
