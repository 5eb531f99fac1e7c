import { expect, test } from 'vitest';
import { cutAtSlots } from './cut-at-slots';

const quote = 'The committee cited estimates that up to 1 million may be held.';

test('cuts a sentence at its slots in the order of the sentence, and loses no character', () => {
  const runs = cutAtSlots(quote, {
    may: { printed: 'may be held' },
    verb: { printed: 'cited estimates that' },
  });
  expect(runs).toEqual([
    { text: 'The committee ', slot: null },
    { text: 'cited estimates that', slot: 'verb' },
    { text: ' up to 1 million ', slot: null },
    { text: 'may be held', slot: 'may' },
    { text: '.', slot: null },
  ]);
  expect(runs.map(({ text }) => text).join('')).toBe(quote);
});

test.each([
  ['a slot that is not in the sentence', { a: { printed: 'counted' } }],
  ['slots that overlap', { a: { printed: 'cited estimates' }, b: { printed: 'estimates that' } }],
])('refuses %s', (_case, slots) => {
  expect(() => cutAtSlots(quote, slots)).toThrow('does not stand by itself');
});
