/** What a student gave for one question, in the order of the tries. The first is kept apart from the last, which is the answer. */
export type Tries = readonly string[];

/** What a student gave, by question id. */
export type Answers = Readonly<Record<string, Tries>>;

/** What is chosen and not checked yet, by question id. */
export type Choices = Readonly<Record<string, string>>;

/** The tries for a question; none where it was not answered. */
export function triesFor(answers: Answers, id: string): Tries {
  return Object.hasOwn(answers, id) ? (answers[id] ?? []) : [];
}

/** The answer to a question: the last try. */
export function answerFor(answers: Answers, id: string): string | undefined {
  return triesFor(answers, id).at(-1);
}

/** More tries than a choice needs; a bound, so that a request cannot grow without one. */
export const mostTries = 20;

/** Adds a choice to the tries. The same choice twice in a row is one try. Beyond the most there can be, the first stays and the second goes. */
export function addTry(tries: Tries, choice: string): string[] {
  if (tries.at(-1) === choice) return [...tries];
  return [...tries.slice(0, 1), ...tries.slice(1).slice(2 - mostTries), choice];
}

/** The answers after one more try for the questions that have a choice. An empty text is none. */
export function withChoices(answers: Answers, choices: Choices): Answers {
  const merged = new Map<string, Tries>(Object.entries(answers));
  for (const [id, choice] of Object.entries(choices))
    if (choice !== '') merged.set(id, addTry(merged.get(id) ?? [], choice));
  return Object.fromEntries(merged);
}

/** Answers of two places put together: for each question the longer list of tries, the first list where they are as long. */
export function mergeAnswers(one: Answers, other: Answers): Answers {
  const merged = new Map<string, Tries>(Object.entries(one));
  for (const [id, tries] of Object.entries(other)) {
    if (tries.length > (merged.get(id)?.length ?? 0)) merged.set(id, tries);
  }
  return Object.fromEntries(merged);
}

/**
 * Answers as the query of an address, one field for each try: `?happy-life=official-denial&happy-life=attributed-claim`.
 * Of written answers only the first and the last go in: an address has a limit, and a text that does not fit would be lost.
 */
export function answersToQuery(answers: Answers): URLSearchParams {
  return new URLSearchParams(
    Object.entries(answers).flatMap(([id, tries]) => shortened(tries).map((choice) => [id, choice])),
  );
}

function shortened(tries: Tries): Tries {
  // A choice, a set and an order have no space in them.
  const isWritten = tries.some((one) => /\s/.test(one));
  return isWritten && tries.length > 2 ? [...tries.slice(0, 1), ...tries.slice(-1)] : tries;
}

/** The empty set as an answer. */
const none = 'none';

/** The items that an answer holds which is a set or an order. */
export function itemsOf(answer: string | undefined): string[] {
  return answer === undefined || answer === none ? [] : answer.split(',');
}

/** The answer that holds these items: with commas between, `none` where there are none. */
export function answerOf(items: readonly string[]): string {
  return items.length === 0 ? none : items.join(',');
}
