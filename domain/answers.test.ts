import { expect, test } from 'vitest';
import { addTry, answersToQuery, mostTries, withChoices } from './answers';

test('the same choice twice in a row is one try', () => {
  expect(addTry(['a'], 'a')).toEqual(['a']);
  expect(addTry(['a', 'b'], 'a')).toEqual(['a', 'b', 'a']);
});

test('tries never become more than a request may hold, and the first and the last always stay', () => {
  const texts = Array.from({ length: 30 }, (_, index) => `text ${index}`);
  const tries = texts.reduce<string[]>((before, text) => addTry(before, text), []);
  expect(tries).toHaveLength(mostTries);
  expect(tries[0]).toBe('text 0');
  expect(tries.at(-2)).toBe('text 28');
  expect(tries.at(-1)).toBe('text 29');
});

test('an empty text is no try', () => {
  expect(withChoices({ text: ['Before'] }, { text: '', kind: 'set-aside' })).toEqual({
    text: ['Before'],
    kind: ['set-aside'],
  });
});

test('an address carries every try of a choice, and of a text the first and the last', () => {
  const kinds = ['set-aside', 'official-denial', 'attributed-claim'];
  const query = answersToQuery({ kind: kinds, text: ['One text.', 'Another text.', 'A third text.'] });
  expect(query.getAll('kind')).toEqual(kinds);
  expect(query.getAll('text')).toEqual(['One text.', 'A third text.']);
});
