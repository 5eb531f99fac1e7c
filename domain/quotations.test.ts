import { expect, test } from 'vitest';
import { cutAtQuotations, quotationsIn } from './quotations';

const paragraph =
  'Surveillance, privacy and intelligence gathering are not issues. Foreigners won’t be subject to law enforcement measures unless they violate Chinese law.';

test.each([
  ['curly marks', '“are not issues”'],
  ['straight marks', '"are not issues"'],
  ['low marks', '„are not issues“'],
  ['single marks', '‘are not issues’'],
  ['straight single marks', "'won't be subject to'"],
  ['an apostrophe of another form', "“Foreigners won't”"],
  ['a capital letter and a period of the sentence around', '“Are not issues.”'],
  ['words around a marked cut', '“are not issues […] violate Chinese law”'],
  ['words before three dots', '“be subject to law …”'],
])('finds a quotation with %s', (_case, text) => {
  expect(quotationsIn(`Because ${text} is printed`, paragraph)).toMatchObject([{ isFound: true }]);
});

test.each([
  ['words that are not printed', '“is no issue”'],
  ['a piece of a word', '“not issue”'],
  ['words in another order', '“violate Chinese law […] are not issues”'],
  ['the empty frame', '“…”'],
])('does not find %s', (_case, text) => {
  expect(quotationsIn(text, paragraph)).toMatchObject([{ isFound: false, mustBeFound: true }]);
});

test('single marks may stand around words that are nobody’s', () => {
  expect(quotationsIn('It reads like ‘no problem’.', paragraph)).toMatchObject([
    { words: 'no problem', isFound: false, mustBeFound: false },
  ]);
});

test.each(['The foreigners’ friends don’t say', 'An open “mark', 'Nothing'])('no quotation: %s', (text) => {
  expect(quotationsIn(text, paragraph)).toEqual([]);
});

test('cuts a text at what it quotes, not where the same words stand without marks, and loses no character', () => {
  const text = 'I say unless because “unless” is there, “is no issue” is not.\nAnd "privacy".';
  const runs = cutAtQuotations(text, paragraph);
  expect(runs.filter(({ isQuoted }) => isQuoted).map((run) => run.text)).toEqual(['unless', 'privacy']);
  expect(runs[0]?.text).toBe('I say unless because “');
  expect(runs.map((run) => run.text).join('')).toBe(text);
});
