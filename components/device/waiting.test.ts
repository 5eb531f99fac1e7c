import { expect, test } from 'vitest';
import type { Answers } from '@/domain/answers';
import type { Waiting } from './waiting';
import { answersToSend } from './waiting';

function waiting(answers: Answers): Waiting {
  return {
    id: 'id',
    address: 'quiz/first.5.0000',
    answers,
    keyVersion: 'k',
    madeAt: '2026-11-21T16:39:00.000Z',
  };
}

test('what waits goes along with the next check', () => {
  const first = waiting({ 'happy-life': ['set-aside'], 'happy-life.sure': ['sure'] });
  expect(answersToSend({}, [first], { 'rule-of-law': 'official-denial' })).toEqual({
    'happy-life': ['set-aside'],
    'happy-life.sure': ['sure'],
    'rule-of-law': ['official-denial'],
  });
});

test('three that wait one after the other are all kept', () => {
  const one = answersToSend({}, [], { one: 'a' });
  const two = answersToSend({}, [waiting(one)], { two: 'b' });
  expect(answersToSend({}, [waiting(two)], { three: 'c' })).toEqual({ one: ['a'], two: ['b'], three: ['c'] });
});

test('another answer before any feedback is no second try', () => {
  expect(answersToSend({}, [waiting({ one: ['a'], two: ['b'] })], { one: 'c' })).toEqual({
    one: ['c'],
    two: ['b'],
  });
});

test('a try after feedback follows the tries that were checked, once', () => {
  const checked = { one: ['a'] };
  const waits = waiting({ one: ['a', 'b'] });
  expect(answersToSend(checked, [waits], { one: 'c' })).toEqual({ one: ['a', 'c'] });
  expect(answersToSend(checked, [waits], { two: 'd' })).toEqual({ one: ['a', 'b'], two: ['d'] });
});

test('tries that were checked elsewhere in the meantime stay', () => {
  expect(answersToSend({ one: ['a', 'b'] }, [waiting({ one: ['a'] })], { two: 'd' })).toEqual({
    one: ['a', 'b'],
    two: ['d'],
  });
});

test('the end of a quiz that waits is not lost to a check after it', () => {
  expect(answersToSend({}, [waiting({ end: ['yes'] })], { one: 'a' })).toEqual({ end: ['yes'], one: ['a'] });
});

test('a text that was emptied keeps no try that waits', () => {
  expect(answersToSend({}, [waiting({ text: ['Before'] })], { text: '', kind: 'set-aside' })).toEqual({
    kind: ['set-aside'],
  });
});
