import { expect, test } from 'vitest';
import {
  answersWithout,
  choicesFor,
  hrefOfEnd,
  hrefOfStep,
  isAnswered,
  isKindLeftOut,
  stepInPath,
} from './quiz-steps';

const address = 'quiz/denials.10.k3f9';
const answers = { 'happy-life': ['official-denial', 'attributed-claim'], 'happy-life.sure': ['sure'] };

test('the page of a step carries the answers, and that of the end ends the quiz', () => {
  expect(hrefOfStep(address, 0, {})).toBe('/quiz/denials.10.k3f9/1');
  expect(hrefOfStep(address, 4, answers)).toBe(
    '/quiz/denials.10.k3f9/5?happy-life=official-denial&happy-life=attributed-claim&happy-life.sure=sure',
  );
  expect(hrefOfEnd(address, 10, {})).toBe('/quiz/denials.10.k3f9/11?end=yes');
});

test.each([
  ['/quiz/denials.10.k3f9/1', 0],
  ['/quiz/denials.10.k3f9/10', 9],
  ['/quiz/denials.10.k3f9/11', 10],
  ['/quiz/denials.10.k3f9/12', null],
  ['/quiz/denials.10.k3f9/0', null],
  ['/quiz/denials.10.k3f9', null],
])('the path %s names the step %s', (path, step) => {
  expect(stepInPath(path, 10)).toBe(step);
});

test('a choice that was not checked is an answer only where nothing is checked before the end', () => {
  const chosen = { choices: { 'happy-life': 'set-aside' }, answers: {} };
  expect(isAnswered('happy-life', chosen, 'after-each')).toBe(false);
  expect(isAnswered('happy-life', chosen, 'at-the-end')).toBe(true);
  expect(isAnswered('happy-life', { ...chosen, answers: { end: ['yes'] } }, 'at-the-end')).toBe(false);
  expect(isAnswered('happy-life', { choices: {}, answers }, 'after-each')).toBe(true);
});

test('a check sends what belongs to its statement: words, kind, how sure', () => {
  const choices = {
    'rule-of-law': 'set-aside',
    'happy-life.sure': 'sure',
    'happy-life': 'set-aside',
    'happy-life.words': '1,2',
  };
  expect(choicesFor('happy-life', choices)).toEqual({
    'happy-life.words': '1,2',
    'happy-life': 'set-aside',
    'happy-life.sure': 'sure',
  });
  expect(answersWithout('happy-life', { ...answers, 'rule-of-law': ['set-aside'] })).toEqual({
    'rule-of-law': ['set-aside'],
  });
});

test('how sure without a kind is a kind that was left out', () => {
  expect(isKindLeftOut('happy-life', { 'happy-life.sure': ['sure'] })).toBe(true);
  expect(isKindLeftOut('happy-life', answers)).toBe(false);
  expect(isKindLeftOut('rule-of-law', answers)).toBe(false);
});
