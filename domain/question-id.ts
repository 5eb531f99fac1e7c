import type { Test } from './exercise';

/** The question for the words that decide, beside the one for the kind. */
export function wordsOf(statement: string): string {
  return `${statement}.words`;
}

/** How sure a student is of the kind. */
export function surenessOf(statement: string): string {
  return `${statement}.sure`;
}

/** Whether a quiz is ended: its key may be shown. */
export const endOfQuiz = 'end';

export function orderOf(statement: string): string {
  return `${statement}.order`;
}

export function gapsOf(statement: string): string {
  return `${statement}.gaps`;
}

/** How a student rates the own text by one criterion of the rubric. */
export function ratingOf(criterion: string): string {
  return `rate.${criterion}`;
}

export function isRating(question: string): boolean {
  return question.startsWith('rate.');
}

/** Whether a question is an extra, that an exercise is done without: how a text is rated, how sure somebody is, the end of a quiz. */
export function isExtra(question: string): boolean {
  return isRating(question) || question.endsWith('.sure') || question === endOfQuiz;
}

/** One test of one row. */
export function cellOf(row: string, test: Test): string {
  return `${row}.${test}`;
}
