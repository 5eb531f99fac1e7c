import type { Answers } from './answers';
import { triesFor } from './answers';

/**
 * Attempts at one exercise, in their order, as one: for each question the first try of the first attempt that has it,
 * and the last try of the last one, where that is another.
 */
export function addedUp(attempts: readonly { readonly answers: Answers }[]): Answers {
  const questions = [...new Set(attempts.flatMap(({ answers }) => Object.keys(answers)))];
  const entries = questions.flatMap((question) => {
    const all = attempts.flatMap(({ answers }) => triesFor(answers, question));
    const [first] = all;
    const last = all.at(-1);
    if (first === undefined || last === undefined) return [];
    // Every attempt repeats the tries before it, so that two that are alike are one.
    const isOne = all.every((one) => one === first);
    return [[question, isOne ? [first] : [first, last]] as const];
  });
  return Object.fromEntries(entries);
}
