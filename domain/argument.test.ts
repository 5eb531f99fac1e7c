import { describe, expect, test } from 'vitest';
import type { ArgumentText } from './argument';
import { problemOfArgument, tidyArgument } from './argument';

const quote = 'So, surveillance, privacy and intelligence gathering are not issues.';
const about = { quote, accepted: ['official-denial'] } as const;
const good: ArgumentText = {
  kind: 'attributed-claim',
  words: 'are not issues',
  reason: 'Nobody in this text says the opposite, so it denies nothing.',
};

test('an argument with words of the statement and a reason can be sent', () => {
  expect(problemOfArgument(good, about)).toBeNull();
});

describe('an argument is sent back with what to do', () => {
  test.each([
    [
      'for a kind that is accepted already',
      { kind: 'official-denial' },
      /accepts “Official denial” here already/,
    ],
    ['without words', { words: '' }, /Give the words/],
    ['with words that do not stand there', { words: 'is no issue' }, /Copy them word for word/],
    ['with a piece of a word', { words: 'sue' }, /Copy them word for word/],
    ['with too short a reason', { reason: 'x'.repeat(39) }, /has 39 characters. Write at least 40/],
    ['with one character', { reason: 'x' }, /has 1 character\./],
    ['with too long a reason', { reason: 'x'.repeat(601) }, /has 601 characters. Keep it to 600/],
  ] as const)('%s', (_case, more, message) => {
    expect(problemOfArgument({ ...good, ...more }, about)).toMatch(message);
  });

  test.each([40, 600])('and not with %i characters', (length) => {
    expect(problemOfArgument({ ...good, reason: 'x'.repeat(length) }, about)).toBeNull();
  });
});

test('marks and spaces around the words are taken off, and line breaks are those of this system', () => {
  expect(tidyArgument({ ...good, words: ' “are  not issues” ', reason: ' One.\r\nTwo. ' })).toEqual({
    kind: 'attributed-claim',
    words: 'are not issues',
    reason: 'One.\nTwo.',
  });
});
