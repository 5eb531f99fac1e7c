import type { Kind } from './kind';

/** The kinds that a student chose for one statement, in the order of the tries. The first is kept apart from the last, which is the answer. */
export type Tries = readonly Kind[];

/** What a student gave, by statement id. */
export type Answers = Readonly<Record<string, Tries>>;

/** Choices that were made and not checked yet, by statement id. */
export type Choices = Readonly<Record<string, Kind>>;

/** The tries for a statement; none where it was not answered. */
export function triesFor(answers: Answers, id: string): Tries {
  return Object.hasOwn(answers, id) ? (answers[id] ?? []) : [];
}

/** Adds a choice to the tries. The same choice twice in a row is one try. */
export function addTry<Choice extends string>(tries: readonly Choice[], choice: Choice): Choice[] {
  return tries.at(-1) === choice ? [...tries] : [...tries, choice];
}

/** The answers after one more try for the statements that have a choice. */
export function withChoices(answers: Answers, choices: Choices): Answers {
  const merged = new Map<string, Tries>(Object.entries(answers));
  for (const [id, kind] of Object.entries(choices)) merged.set(id, addTry(merged.get(id) ?? [], kind));
  return Object.fromEntries(merged);
}

/** Answers of two places put together: for each statement the longer list of tries, the first list where they are as long. */
export function mergeAnswers(one: Answers, other: Answers): Answers {
  const merged = new Map<string, Tries>(Object.entries(one));
  for (const [id, tries] of Object.entries(other)) {
    if (tries.length > (merged.get(id)?.length ?? 0)) merged.set(id, tries);
  }
  return Object.fromEntries(merged);
}

/** Answers as the query of an address: `?happy-life=official-denial.attributed-claim`. Statements without a try are left out. */
export function answersToQuery(answers: Answers): URLSearchParams {
  const answered = Object.entries(answers).filter(([, tries]) => tries.length > 0);
  return new URLSearchParams(answered.map(([id, tries]) => [id, tries.join('.')]));
}
