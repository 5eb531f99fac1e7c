import { expect, test } from 'vitest';
import { rowOutcome } from './row-outcome';

test.each([
  ['nothing answered', [undefined, null, undefined], 'open'],
  ['two of three', ['yes', 'yes', null], 'open'],
  ['a no before the rest is answered', [undefined, 'no', undefined], 'no'],
  ['one no', ['yes', 'yes', 'no'], 'no'],
  ['three times yes', ['yes', 'yes', 'yes'], 'all-three'],
] as const)('with %s, the row is told apart', (_case, answers, outcome) => {
  expect(rowOutcome(answers)).toBe(outcome);
});
