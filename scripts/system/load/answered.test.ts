import { expect, test } from 'vitest';
import { openAfter, unansweredOf } from './answered.mjs';

test('what has no answer in time is counted, and what failed is over', async () => {
  const never = new Promise(() => {});
  expect(await openAfter([Promise.resolve(), Promise.reject(new Error('amiss')), never, never], 20)).toBe(2);
  expect(await openAfter([Promise.resolve()], 60_000)).toBe(0);
  expect(await openAfter([], 60_000)).toBe(0);
});

test('each request that was planned needs an answer of its kind', () => {
  const plan = ['open', 'sort', 'quiz', 'home', 'reason'].map((what) => ({ what }));
  const took = {
    'lesson page': [1],
    'page of the class': [1],
    check: [1, 1],
    'check, while others open the lesson': [1],
  };
  expect(unansweredOf(plan, took)).toEqual([]);
  expect(unansweredOf(plan, { ...took, check: [1] })).toEqual([
    'check: 2 of 3 that were planned have an answer.',
  ]);
  expect(unansweredOf(plan, {})).toHaveLength(3);
});
