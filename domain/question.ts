import type { Answers } from './answers';
import { itemsOf } from './answers';
import { AppError } from './errors';
import type { AnyExercise } from './exercise';
import { placesOf, tests } from './exercise';
import { cellOf, endOfQuiz, gapsOf, isRating, orderOf, ratingOf, surenessOf, wordsOf } from './question-id';
import type { QuizExercise } from './quiz';
import { rubric } from './rubric';
import { surenessLevels } from './sureness';

/**
 * One thing that an exercise asks, and the form of its answer, which is always a string:
 * `one` of the values; a `set` of them, with commas between, `none` where it is empty; all of them in an `order`, with commas; or `text`.
 */
export interface Question {
  readonly id: string;
  readonly form: 'one' | 'set' | 'order' | 'text';
  readonly values: readonly string[];
}

/** More characters than any written answer needs. */
export const longestText = 2000;

/** What an exercise asks, in the order in which it asks. */
export function questionsOf(exercise: AnyExercise): readonly Question[] {
  switch (exercise.type) {
    case 'sort':
      return exercise.statements.map((id) => ({ id, form: 'one', values: placesOf(exercise) }));
    case 'quiz':
      return [
        ...exercise.statements.flatMap((id) => quizQuestions(id, exercise)),
        { id: endOfQuiz, form: 'one', values: ['yes'] },
      ];
    case 'cue':
      return Object.entries(exercise.phrases).flatMap(([id, phrases]): Question[] => [
        { id: wordsOf(id), form: 'set', values: (phrases ?? []).map((_, index) => String(index + 1)) },
        { id, form: 'one', values: placesOf(exercise) },
      ]);
    case 'chain':
      return Object.entries(exercise.chains).flatMap(([id, links]): Question[] => [
        { id: orderOf(id), form: 'order', values: Object.keys(links ?? {}) },
        { id: gapsOf(id), form: 'set', values: Object.keys(links ?? {}) },
      ]);
    case 'tests':
      return Object.keys(exercise.rows).flatMap((row) =>
        tests.map((test): Question => ({ id: cellOf(row, test), form: 'one', values: ['yes', 'no'] })),
      );
    case 'order':
      return [
        { id: 'order', form: 'order', values: Object.keys(exercise.events) },
        { id: 'question', form: 'one', values: Object.keys(exercise.question.choices) },
      ];
    case 'rewrite':
      return Object.entries(exercise.slots).map(([id, { choices }]) => ({
        id,
        form: 'one',
        values: Object.keys(choices),
      }));
    case 'justify':
      return [
        { id: 'kind', form: 'one', values: placesOf(exercise) },
        { id: 'text', form: 'text', values: [] },
        ...rubric.map(
          ({ id }): Question => ({ id: ratingOf(id), form: 'one', values: ['4', '3', '2', '1'] }),
        ),
      ];
  }
}

function quizQuestions(id: string, exercise: QuizExercise): Question[] {
  const phrases = exercise.phrases?.[id] ?? [];
  const words: Question = {
    id: wordsOf(id),
    form: 'set',
    values: phrases.map((_, index) => String(index + 1)),
  };
  const rating: Question = { id: surenessOf(id), form: 'one', values: surenessLevels };
  return [
    ...(exercise.phrases === null ? [] : [words]),
    { id, form: 'one', values: placesOf(exercise) },
    ...(exercise.unrated ? [] : [rating]),
  ];
}

/** The questions that have to be answered for an exercise to be done. Rating the own text is an extra, and so is all but the kinds of a quiz. */
export function idsToDo(exercise: AnyExercise): readonly string[] {
  if (exercise.type === 'quiz') return exercise.statements;
  return questionsOf(exercise)
    .map(({ id }) => id)
    .filter((id) => !isRating(id));
}

/** How many questions have to be answered for an exercise to be done. */
export function questionsToDo(exercise: AnyExercise): number {
  return idsToDo(exercise).length;
}

/** Refuses answers that the exercise cannot hold. Throws `invalid-input` with a sentence that names the question. */
export function assertAnswersFit(exercise: AnyExercise, answers: Answers): void {
  const questions = new Map(questionsOf(exercise).map((question) => [question.id, question]));
  for (const [id, tries] of Object.entries(answers)) {
    const question = questions.get(id);
    if (question === undefined)
      throw new AppError('invalid-input', `This exercise does not ask “${id.slice(0, 100)}”.`);
    const stray = tries.find((answer) => !fits(question, answer));
    if (stray !== undefined)
      throw new AppError('invalid-input', `“${id}” cannot be answered by “${stray.slice(0, 100)}”.`);
  }
}

/** The answers to what an exercise asks. A vote also keeps how sure somebody is where the exercise does not ask it, and an exercise can have asked more before it changed. */
export function answersAsked(exercise: AnyExercise, answers: Answers): Answers {
  const asked = new Set(questionsOf(exercise).map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
}

/** Whether a question can be answered so. */
export function fits({ form, values }: Question, answer: string): boolean {
  if (form === 'text') return answer.length <= longestText;
  if (form === 'one') return values.includes(answer);
  const items = itemsOf(answer);
  const isSubset = new Set(items).size === items.length && items.every((item) => values.includes(item));
  return isSubset && (form === 'set' || items.length === values.length);
}
