import { expect, test } from 'vitest';
import { addedUp, firstAnswers } from './added-up';

test('attempts add up: the first try of the first that has a question, the last try of the last', () => {
  const answers = addedUp([
    { answers: { a: ['x'], b: [] } },
    { answers: { a: ['y', 'z'], b: ['x', 'y'] } },
    { answers: { c: ['x', 'y', 'x'] } },
  ]);
  expect(answers).toEqual({ a: ['x', 'z'], b: ['x', 'y'], c: ['x'] });
  expect(firstAnswers(answers)).toEqual({ a: ['x'], b: ['x'], c: ['x'] });
});

test('nothing sent is nothing', () => {
  expect(addedUp([])).toEqual({});
});
