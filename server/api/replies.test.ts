import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { Answers } from '@/domain/answers';
import { answerOf } from '@/domain/answers';
import type { CheckedExercise } from '@/domain/checked-exercise';
import { AppError } from '@/domain/errors';
import type { Question } from '@/domain/question';
import { questionsOf } from '@/domain/question';
import { lessons } from '@/lessons/index';
import { checkExercise } from '../check-exercise';
import { selectExercise } from '../lessons/exercises';
import { selectPools } from '../lessons/quiz-pools';
import { problemResponse } from '../problem';
import { problemDocument } from './problem-document';
import { replies } from './replies';

/** A type written out, without `readonly`, which a schema does not have. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Name in keyof T]: Plain<T[Name]> }
    : T;

type Described = Plain<{ [Type in keyof typeof replies]: z.infer<(typeof replies)[Type]> }>;
type Written = Plain<{ [Type in CheckedExercise['type']]: Extract<CheckedExercise, { type: Type }> }>;

test('what a schema describes is what a check returns, field by field, in both directions', () => {
  expectTypeOf<Described>().toEqualTypeOf<Written>();
  expectTypeOf<Omit<Described['sort'], 'result'>>().not.toEqualTypeOf<Written['sort']>();
});

const addresses = [
  ...lessons.flatMap(({ slug, exercises }) => Object.keys(exercises).map((id) => `${slug}/${id}`)),
  ...['', '.words', '.end', '.words.end'].flatMap((manner) =>
    [...selectPools().keys()].map((pool) => `quiz/${pool}.5.k3f9${manner}`),
  ),
];

/** Some answers that a question takes. */
function someAnswers({ form, values }: Question): string[] {
  if (form === 'one') return [...values];
  if (form === 'order') return [answerOf(values), answerOf([...values].reverse())];
  if (form === 'set') return [answerOf(values.slice(0, 1)), answerOf([]), answerOf(values)];
  return ['I put it there because the words say so.', 'Another reader could say “something else”.'];
}

/** Every question answered once, by each of its answers in turn; then by all of them as tries, which shows the key. */
function manyAnswers(questions: readonly Question[]): Answers[] {
  const answersTo = questions.map((question) => [question.id, someAnswers(question)] as const);
  const most = Math.max(...answersTo.map(([, answers]) => answers.length));
  const turns = Array.from({ length: most }, (_, turn) =>
    Object.fromEntries(answersTo.map(([id, answers]) => [id, [answers[turn % answers.length] ?? '']])),
  );
  const [first, ...others] = answersTo;
  if (first === undefined) throw new Error('an exercise that asks nothing');
  return [...turns, Object.fromEntries(answersTo), Object.fromEntries([first]), Object.fromEntries(others)];
}

describe('a real reply is what its schema says, with nothing beside it', () => {
  test.each(addresses)('%s', (address) => {
    const { exercise } = selectExercise(address);
    const shown: string[] = [];
    for (const answers of manyAnswers(questionsOf(exercise))) {
      if (Object.keys(answers).length === 0) continue;
      const reply: unknown = JSON.parse(JSON.stringify(checkExercise({ exercise: address, answers })));
      expect(replies[exercise.type].parse(reply)).toEqual(reply);
      shown.push(JSON.stringify(reply));
    }
    expect(new Set(shown).size).toBeGreaterThan(1);
  });
});

test('every kind of exercise is among them', () => {
  const types = new Set(addresses.map((address) => selectExercise(address).exercise.type));
  expect([...types].sort()).toEqual(Object.keys(replies).sort());
});

test('a problem document is what its schema says', async () => {
  const problem: unknown = await problemResponse(new AppError('not-found', 'There is none.')).json();
  expect(problemDocument.parse(problem)).toEqual(problem);
});
