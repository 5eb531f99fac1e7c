import { expect, test } from 'vitest';
import { addTry, answersToQuery, withChoices } from './answers';
import { answersFromQuery, parseCheckForm, parseCheckRequest } from './check-request';

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a list', []],
  ['a number', 7],
  ['no exercise', { answers: {} }],
  ['no answers', { exercise: 'a/b' }],
  ['an empty answer', { exercise: 'a/b', answers: { x: [''] } }],
  ['an answer that is not in a list', { exercise: 'a/b', answers: { x: 'official-denial' } }],
  ['an unknown field', { exercise: 'a/b', answers: {}, score: 10 }],
  ['more tries than anyone needs', { exercise: 'a/b', answers: { x: Array(21).fill('set-aside') } }],
])('refuses %s with a sentence that says what to send', (_case, value) => {
  expect(() => parseCheckRequest(value)).toThrow(
    /^This check cannot be read, because of .*Send \{ "exercise"/,
  );
});

test('takes the id of an attempt, and nothing else in its place', () => {
  const attempt = '6f1d4a52-0c53-4f0e-9b53-2f3f6d1f7c11';
  expect(parseCheckRequest({ exercise: 'a/b', answers: {}, attempt })).toMatchObject({ attempt });
  expect(() => parseCheckRequest({ exercise: 'a/b', answers: {}, attempt: 'again' })).toThrow('“attempt”');
});

test('reads a form: the choice is one more try after the earlier ones', () => {
  const form = new URLSearchParams({
    exercise: 'a/b',
    'tried:happy-life': 'official-denial',
    'answer:happy-life': 'attributed-claim',
    'answer:rule-of-law': 'attributed-claim',
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
  const address = answersToQuery(answers);
  const query = Object.fromEntries([...address.keys()].map((name) => [name, address.getAll(name)]));
  expect(answersFromQuery('a/b', query)).toEqual(answers);
});

test('an address with an empty answer is refused', () => {
  expect(() => answersFromQuery('a/b', { 'happy-life': '' })).toThrow('This check cannot be read');
  expect(() => answersFromQuery('a/b', { 'happy-life': ['official-denial', ''] })).toThrow('cannot be read');
});
