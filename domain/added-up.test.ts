import { expect, test } from 'vitest';
import { addedUp } from './added-up';

test('the first try of the first attempt and the last of the last one count', () => {
  expect(
    addedUp([
      { answers: { one: ['a'] } },
      { answers: { one: ['a', 'b'], two: ['c'] } },
      { answers: { one: ['a', 'b', 'd'] } },
    ]),
  ).toEqual({ one: ['a', 'd'], two: ['c'] });
});

test('the same answer sent again is one try, and a way there and back is two', () => {
  expect(addedUp([{ answers: { one: ['a'] } }, { answers: { one: ['a'] } }])).toEqual({ one: ['a'] });
  expect(addedUp([{ answers: { one: ['a', 'b', 'a'] } }])).toEqual({ one: ['a', 'a'] });
});

test('an empty list of tries is no answer', () => {
  expect(addedUp([{ answers: { one: [] } }])).toEqual({});
  expect(addedUp([])).toEqual({});
});
