import type { Answers, Tries } from './answers';

/**
 * The answers of one student to one exercise, sent in several attempts, in the order in which they came: for each
 * question the first try of the first attempt that has it, and the last try of the last one.
 */
export function addedUp(attempts: readonly { readonly answers: Answers }[]): Answers {
  const found = new Map<string, { readonly first: string; readonly last: string }>();
  for (const { answers } of attempts) {
    for (const [question, tries] of Object.entries(answers)) {
      const [first, last] = [tries[0], tries.at(-1)];
      if (first === undefined || last === undefined) continue;
      found.set(question, { first: found.get(question)?.first ?? first, last });
    }
  }
  const both = ({ first, last }: { first: string; last: string }): Tries =>
    first === last ? [first] : [first, last];
  return Object.fromEntries([...found].map(([question, one]) => [question, both(one)]));
}

/** The first answers alone. */
export function firstAnswers(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([question, tries]) => [question, tries.slice(0, 1)]),
  );
}
