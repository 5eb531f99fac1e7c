import type { Answers, Choices } from '@/domain/answers';
import { answerFor, answersToQuery, triesFor } from '@/domain/answers';
import { endOfQuiz, surenessOf, wordsOf } from '@/domain/question-id';
import type { FeedbackTime } from '@/domain/quiz';

/** What was given so far, checked or only chosen. */
export interface Given {
  readonly choices: Choices;
  readonly answers: Answers;
}

/** The page of a step, counted from 0, with the answers so far, so that it opens without a script. */
export function hrefOfStep(address: string, step: number, answers: Answers): string {
  const query = answersToQuery(answers).toString();
  return `/${address}/${step + 1}${query === '' ? '' : `?${query}`}`;
}

/** The page that says how a quiz of so many statements went. To open it is to end the quiz. */
export function hrefOfEnd(address: string, all: number, answers: Answers): string {
  return hrefOfStep(address, all, { ...answers, [endOfQuiz]: ['yes'] });
}

/** The step that a path names, counted from 0; null where it names none. */
export function stepInPath(path: string, all: number): number | null {
  const step = Number(/\/([1-9]\d?)$/.exec(path)?.[1] ?? 0) - 1;
  return step >= 0 && step <= all ? step : null;
}

/** Asks the page of a quiz to go on where the work on this device stopped. */
export const goOnHash = '#go-on';

/** The title of the page of a step: one more than there are statements is the end. */
export function titleOfStep(step: number, all: number): string {
  return step < all ? `Self-check, statement ${step + 1} of ${all}` : 'Self-check, how it went';
}

export function isEnded(answers: Answers): boolean {
  return answerFor(answers, endOfQuiz) === 'yes';
}

/** Whether a statement was answered: checked, or chosen where nothing is checked before the end. */
export function isAnswered(id: string, { choices, answers }: Given, feedback: FeedbackTime): boolean {
  if (triesFor(answers, id).length > 0) return true;
  return feedback === 'at-the-end' && !isEnded(answers) && Object.hasOwn(choices, id);
}

/** Whether words or how sure were given for a statement, and no kind. */
export function isKindLeftOut(id: string, answers: Answers): boolean {
  const beside = [...triesFor(answers, wordsOf(id)), ...triesFor(answers, surenessOf(id))];
  return beside.length > 0 && triesFor(answers, id).length === 0;
}

/** What was chosen for one statement. */
export function choicesFor(id: string, choices: Choices): Choices {
  const own = [wordsOf(id), id, surenessOf(id)].filter((question) => Object.hasOwn(choices, question));
  return Object.fromEntries(own.map((question) => [question, choices[question] ?? '']));
}

/** The answers without those to one statement. */
export function answersWithout(id: string, answers: Answers): Answers {
  const own = [wordsOf(id), id, surenessOf(id)];
  return Object.fromEntries(Object.entries(answers).filter(([question]) => !own.includes(question)));
}
