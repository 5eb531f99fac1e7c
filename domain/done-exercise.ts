import { itemsOf, triesFor } from './answers';
import type { AskedExercise, AskedGroup, AskedQuestion } from './asked-exercise';
import type { Line } from './line';
import { joined, quoted } from './line';
import { isExtra } from './question-id';
import type { ExerciseWork } from './saved-work';
import type { Told } from './told';
import { toldBy } from './told';

/** A question with what was answered to it, and what the last check said. */
export interface DoneQuestion {
  readonly question: AskedQuestion;
  /** The first try; null where nothing was checked. */
  readonly first: string | null;
  /** The last try, where it is not the first. */
  readonly last: string | null;
  /** What is chosen now, where it was not checked. */
  readonly open: string | null;
  readonly told: Told | null;
}

/** Questions about one thing that were answered. */
export interface DoneGroup {
  readonly group: AskedGroup;
  readonly questions: readonly DoneQuestion[];
}

/** How far an exercise is, with every answer. */
export interface DoneExercise {
  readonly exercise: AskedExercise;
  /** Questions that have a choice, and those of which one was checked; of all that need to be answered. */
  readonly answered: number;
  readonly checked: number;
  readonly all: number;
  /** The result of the last check, and what it leaves out; null where there is none, or the key has changed since. */
  readonly result: string | null;
  readonly notScored: string;
  readonly groups: readonly DoneGroup[];
}

/** Whether a question needs an answer. In a quiz the words that decide are an extra too. */
function isToDo({ type }: AskedExercise, question: string): boolean {
  return !isExtra(question) && !(type === 'quiz' && question.includes('.'));
}

/** Puts what was done in an exercise beside what it asks. */
export function doneIn(exercise: AskedExercise, work: ExerciseWork): DoneExercise {
  const questions = exercise.groups.flatMap((group) => group.questions);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const nameOf = (id: string, value: string) => byId.get(id)?.values[value] ?? value;
  const told = work.checked === null ? new Map<string, Told>() : toldBy(work.checked, nameOf);
  const groups = exercise.groups.map((group) => ({
    group,
    questions: group.questions
      .map((question) => doneQuestion(question, work, told.get(question.id) ?? null))
      .filter(isAnswered),
  }));
  const due = groups
    .flatMap((group) => group.questions)
    .filter(({ question }) => isToDo(exercise, question.id));
  return {
    exercise,
    answered: due.length,
    checked: due.filter(({ first }) => first !== null).length,
    all: exercise.size ?? questions.filter(({ id }) => isToDo(exercise, id)).length,
    result: work.checked?.result ?? null,
    notScored: work.checked?.notScored ?? '',
    groups: groups.filter((group) => group.questions.length > 0),
  };
}

function doneQuestion(question: AskedQuestion, work: ExerciseWork, told: Told | null): DoneQuestion {
  const tries = triesFor(work.answers, question.id);
  const choice = Object.hasOwn(work.choices, question.id) ? work.choices[question.id] : undefined;
  const [first] = tries;
  const last = tries.at(-1);
  return {
    question,
    first: first ?? null,
    last: last === undefined || tries.length < 2 ? null : last,
    open: choice === undefined || choice === last ? null : choice,
    // Feedback that knows no answer is older than the answer.
    told: first === undefined || told?.verdict === 'not-answered' ? null : told,
  };
}

function isAnswered({ first, open }: DoneQuestion): boolean {
  return first !== null || open !== null;
}

/** An answer as a line to be read: names instead of ids. */
export function answerInWords({ form, values, isQuoted }: AskedQuestion, answer: string): Line {
  const name = (value: string): Line => {
    const own = Object.hasOwn(values, value) ? (values[value] ?? value) : value;
    return isQuoted ? quoted(own) : [own];
  };
  if (form === 'text') return [answer];
  if (form === 'one') return name(answer);
  const items = itemsOf(answer).map(name);
  return items.length === 0 ? ['none'] : joined(items, form === 'order' ? ', then ' : ', ');
}

/** How far it is, in words: “4 of 5 answered, 3 checked”. */
export function progressInWords({ answered, checked, all }: DoneExercise): string {
  if (answered === 0) return 'Not started';
  const head = `${answered} of ${all} answered`;
  return checked === answered
    ? `${head} and checked`
    : `${head}, ${checked === 0 ? 'none' : checked} checked`;
}
