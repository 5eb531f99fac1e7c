import { expect, test } from 'vitest';
import { arguedFor, changesInWords, effectOf, ruledInWords, waitingInWords } from './ruling-words';

test.each([
  ['key-stands', 0, 0, 'No answer changes. Your reply says why.'],
  ['accept-both', 6, 0, 'Six more answers match. Both kinds match from now on.'],
  ['accept-both', 0, 0, 'No more answers match. Both kinds match from now on.'],
  ['change-key', 1, 14, 'One more answer matches. 14 become not yet. Only in this class.'],
  ['change-key', 6, 0, 'Six more answers match. None becomes not yet. Only in this class.'],
] as const)('%s with %i and %i', (decision, gains, loses, words) => {
  expect(effectOf(decision, { gains, loses })).toBe(words);
});

test.each([
  [0, 0, 'No answer changes.'],
  [2, 0, 'Two more answers match.'],
  [0, 1, 'No more answers match. One becomes not yet.'],
])('what %i and %i are in words', (gains, loses, words) => {
  expect(changesInWords({ gains, loses })).toBe(words);
});

test('a ruling, and what is argued for, in words', () => {
  expect(ruledInWords({ decision: 'change-key', kind: 'set-aside' })).toBe('The key says “Set aside” now.');
  expect(arguedFor([{ kind: 'set-aside' }, { kind: 'official-denial' }, { kind: 'set-aside' }])).toBe(
    '2 for Set aside, 1 for Official denial',
  );
  expect(waitingInWords({ all: 1, waiting: 1 })).toBe('1 argument, 1 waits');
  expect(waitingInWords({ all: 3, waiting: 2 })).toBe('3 arguments, 2 wait');
  expect(waitingInWords({ all: 0, waiting: 0 })).toBe('No arguments');
  expect(waitingInWords({ all: 3, waiting: 0 })).toBe('3 arguments, none waits');
});
