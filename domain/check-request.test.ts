import { expect, test } from 'vitest';
import { addTry, answersToQuery, withChoices } from './answers';
import { answersFromQuery, assertAnswersFit, parseCheckForm, parseCheckRequest } from './check-request';
import { sort } from './exercise';

const exercise = sort({ title: 'T', brief: 'B', statements: ['happy-life', 'rule-of-law'] });

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a list', []],
  ['a number', 7],
  ['no exercise', { answers: {} }],
  ['no answers', { exercise: 'a/b' }],
  ['a kind that is none', { exercise: 'a/b', answers: { x: ['true'] } }],
  ['a kind that is not in a list', { exercise: 'a/b', answers: { x: 'official-denial' } }],
  ['an unknown field', { exercise: 'a/b', answers: {}, score: 10 }],
  ['more tries than anyone needs', { exercise: 'a/b', answers: { x: Array(21).fill('set-aside') } }],
])('refuses %s with a sentence that says what to send', (_case, value) => {
  expect(() => parseCheckRequest(value)).toThrow(
    /^This check cannot be read, because of .*Send \{ "exercise"/,
  );
});

test.each(['constructor', 'toString', 'hasOwnProperty', 'no-such-statement'])(
  'refuses the statement “%s”',
  (id) => {
    const answers = Object.fromEntries([[id, ['official-denial' as const]]]);
    expect(() => assertAnswersFit(exercise, answers)).toThrow(`This exercise has no statement “${id}”.`);
  },
);

test('refuses the tray where the exercise does not offer it', () => {
  expect(() => assertAnswersFit(exercise, { 'happy-life': ['set-aside'] })).toThrow(
    'does not offer “set-aside”',
  );
});

test('reads a form: the choice is one more try after the earlier ones', () => {
  const form = new URLSearchParams({
    exercise: 'a/b',
    'tried:happy-life': 'official-denial',
    'kind:happy-life': 'attributed-claim',
    'kind:rule-of-law': 'attributed-claim',
  });
  expect(parseCheckForm(form)).toEqual({
    exercise: 'a/b',
    answers: { 'happy-life': ['official-denial', 'attributed-claim'], 'rule-of-law': ['attributed-claim'] },
  });
});

test('the same choice twice in a row is one try', () => {
  expect(addTry(['set-aside'], 'set-aside')).toEqual(['set-aside']);
  expect(addTry(['set-aside', 'official-denial'], 'set-aside')).toEqual([
    'set-aside',
    'official-denial',
    'set-aside',
  ]);
});

test('answers survive the way into an address and back', () => {
  const answers = withChoices(
    { 'happy-life': ['official-denial'] },
    { 'happy-life': 'attributed-claim', 'rule-of-law': 'set-aside' },
  );
  const query = Object.fromEntries(answersToQuery(answers));
  expect(answersFromQuery('a/b', query)).toEqual(answers);
});

test('an address with answers that are none is refused', () => {
  expect(() => answersFromQuery('a/b', { 'happy-life': 'yes' })).toThrow('This check cannot be read');
  expect(() => answersFromQuery('a/b', { 'happy-life': ['official-denial', 'set-aside'] })).toThrow(
    'cannot be read',
  );
});
