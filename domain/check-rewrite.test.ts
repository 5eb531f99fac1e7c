import { expect, test } from 'vitest';
import type { Answers } from './answers';
import { checkRewrite } from './check-rewrite';
import { rewrite } from './exercise';
import type { RewriteKey } from './exercise-key';

const exercise = rewrite({
  title: 'T',
  brief: 'B',
  statement: 'relay',
  slots: {
    verb: { printed: 'cited', changed: 'counted', choices: { maker: 'M', relay: 'R', top: 'T' } },
    hedge: { printed: 'up to', changed: 'exactly', choices: { exact: 'E', more: 'O', sure: 'S' } },
  },
});

const own: RewriteKey = {
  type: 'rewrite',
  slots: {
    verb: { key: 'maker', feedback: { maker: 'KEY VERB', relay: 'MISS RELAY', top: 'MISS TOP' } },
    hedge: { key: 'exact', feedback: { exact: 'KEY HEDGE', more: 'MISS MORE', sure: 'MISS SURE' } },
  },
};

const check = (answers: Answers) => checkRewrite(exercise, own, answers);

test.each([
  ['nothing answered', {}, '0 of 2 match the key, 2 not answered'],
  ['one of two answered', { verb: ['maker'] }, '1 of 2 match the key, 1 not answered'],
  ['one matches and one does not', { verb: ['maker'], hedge: ['more'] }, '1 of 2 match the key, 1 not yet'],
  ['all match', { verb: ['maker'], hedge: ['exact'] }, '2 of 2 match the key'],
  [
    'the last try counts',
    { verb: ['relay', 'maker'], hedge: ['exact', 'sure'] },
    '1 of 2 match the key, 1 not yet',
  ],
] as const)('with %s, the result says so', (_case, answers, result) => {
  expect(check(answers)).toMatchObject({ result, notScored: '' });
});

test('slots come in the order of the exercise, answered or not', () => {
  expect(check({ hedge: ['more'] }).slots).toEqual([
    { id: 'verb', verdict: 'not-answered', answer: null, why: null, shown: null },
    { id: 'hedge', verdict: 'not-yet', answer: 'more', why: 'MISS MORE', shown: null },
  ]);
});

test.each([
  ['nothing', {}, []],
  ['a miss', { verb: ['relay'] }, ['MISS RELAY']],
  ['a miss twice', { verb: ['relay', 'top'] }, ['MISS TOP', 'KEY VERB']],
  ['a match', { verb: ['maker'] }, ['KEY VERB']],
  ['a match after a miss', { verb: ['top', 'maker'] }, ['KEY VERB']],
] as const)('after %s, no more of the key is told than was reached', (_case, answers, told) => {
  const text = JSON.stringify(check(answers));
  const sentences = Object.values(own.slots).flatMap(({ feedback }) => Object.values(feedback));
  expect(sentences.filter((sentence) => text.includes(sentence)).sort()).toEqual([...told].sort());
});

test('after the second try the choice of the key is shown with its reason', () => {
  expect(check({ verb: ['relay', 'top'] }).slots[0]).toEqual({
    id: 'verb',
    verdict: 'not-yet',
    answer: 'top',
    why: 'MISS TOP',
    shown: { choice: 'maker', why: 'KEY VERB' },
  });
});

test('a slot without a key is a mistake of ours', () => {
  expect(() => checkRewrite(exercise, { type: 'rewrite', slots: {} }, {})).toThrow('no slot “verb”');
});
