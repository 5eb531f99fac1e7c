import { expect, test } from 'vitest';
import { firstAndLastInWords, notScoredInWords, outcomeInWords } from './result';

test.each([
  [{ scored: 8, matches: 5, notYet: 3, notAnswered: 0, notScored: 1 }, '5 of 8 match the key, 3 not yet'],
  [
    { scored: 8, matches: 5, notYet: 1, notAnswered: 2, notScored: 0 },
    '5 of 8 match the key, 1 not yet, 2 not answered',
  ],
  [{ scored: 0, matches: 0, notYet: 0, notAnswered: 0, notScored: 3 }, 'Nothing here is scored'],
])('%o reads “%s”', (outcome, words) => {
  expect(outcomeInWords(outcome)).toBe(words);
});

test('statements with two readings are named apart', () => {
  const outcome = { scored: 8, matches: 8, notYet: 0, notAnswered: 0 };
  expect(notScoredInWords({ ...outcome, notScored: 0 })).toBe('');
  expect(notScoredInWords({ ...outcome, notScored: 1 })).toBe('One more has two readings and is not scored.');
  expect(notScoredInWords({ ...outcome, notScored: 2 })).toBe('2 more have two readings and are not scored.');
  expect(notScoredInWords({ ...outcome, scored: 0, notScored: 8 })).toBe('All 8 have two readings.');
});

test('first and last answers are told apart where they differ', () => {
  const row = { kind: 'attributed-claim', statements: 4, notYet: 1, notAnswered: 0 } as const;
  expect(firstAndLastInWords([{ ...row, matches: 3, firstMatches: 1 }])).toBe(
    'At the first try 1 matched, at the last 3.',
  );
  expect(firstAndLastInWords([{ ...row, matches: 3, firstMatches: 3 }])).toBe('');
});
