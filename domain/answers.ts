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

/** Adds a choice to the tries. The same choice twice in a row is one try. */
export function addTry(tries: Tries, choice: string): string[] {
  return tries.at(-1) === choice ? [...tries] : [...tries, choice];
}

/** The answers after one more try for the questions that have a choice. */
export function withChoices(answers: Answers, choices: Choices): Answers {
  const merged = new Map<string, Tries>(Object.entries(answers));
  for (const [id, choice] of Object.entries(choices)) merged.set(id, addTry(merged.get(id) ?? [], choice));
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

/** Answers as the query of an address, one field for each try: `?happy-life=official-denial&happy-life=attributed-claim`. */
export function answersToQuery(answers: Answers): URLSearchParams {
  return new URLSearchParams(
    Object.entries(answers).flatMap(([id, tries]) => tries.map((choice) => [id, choice])),
  );
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
