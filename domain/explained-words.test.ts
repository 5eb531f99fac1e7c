import { expect, test } from 'vitest';
import { wordsIn } from './explained-words';

const paragraphs = ['A shop, not a shopping street.', 'The shop sells tea. Tea is hot (or cold).'];

test('a word is found where it stands first, as a whole word and as it is printed', () => {
  const found = wordsIn(paragraphs, { shop: 'store', Tea: 'tea', street: 'road' });
  expect([...found]).toEqual([
    [
      1,
      [
        { id: 'store', start: 2, end: 6 },
        { id: 'road', start: 23, end: 29 },
      ],
    ],
    [2, [{ id: 'tea', start: 20, end: 23 }]],
  ]);
});

test('of two words that overlap the longer is explained, and a word that stands nowhere is left out', () => {
  const found = wordsIn(paragraphs, {
    shopping: 'buy',
    'shopping street': 'mall',
    nothing: 'none',
    '(or cold)': 'cold',
  });
  expect([...found.values()].flat().map(({ id }) => id)).toEqual(['mall', 'cold']);
});
