import { expect, test } from 'vitest';
import type { KeyedAnswer } from './confusion';
import { confusionInWords, confusionOf, tooFewInWords } from './confusion';
import { detectionOf } from './detection';
import type { Kind } from './kind';

function answers(key: Kind, answer: Kind, count: number): KeyedAnswer[] {
  return Array.from({ length: count }, () => ({ key, answer }));
}

const four = [
  ...answers('official-denial', 'official-denial', 3),
  ...answers('official-denial', 'attributed-claim', 1),
];

test('what denials were called is said in words, the same kind first', () => {
  expect(confusionOf(four).map(confusionInWords)).toEqual(['Of 4 denials you called 3 denials and 1 claim.']);
});

test.each([
  [answers('set-aside', 'attributed-claim', 1), 'You called one statement to set aside a claim.'],
  [answers('attributed-claim', 'independent-estimate', 1), 'You called one claim an estimate.'],
  [answers('independent-estimate', 'set-aside', 1), 'You set one estimate aside.'],
  [answers('attributed-claim', 'attributed-claim', 2), 'Of 2 claims you called both claims.'],
  [answers('official-denial', 'official-denial', 6), 'Of 6 denials you called all 6 denials.'],
  [answers('set-aside', 'set-aside', 1), 'You set one aside.'],
  [answers('set-aside', 'set-aside', 3), 'Of 3 statements to set aside you set all 3 aside.'],
  [answers('official-denial', 'attributed-claim', 2), 'Of 2 denials you called 2 claims.'],
  [
    [...answers('attributed-claim', 'attributed-claim', 3), ...answers('attributed-claim', 'set-aside', 1)],
    'Of 4 claims you called 3 claims and set 1 aside.',
  ],
  [
    [
      ...answers('set-aside', 'set-aside', 3),
      ...answers('set-aside', 'attributed-claim', 1),
      ...answers('set-aside', 'official-denial', 1),
    ],
    'Of 5 statements to set aside you set 3 aside and called 1 claim and 1 denial.',
  ],
])('one, two and several, the same kind and others: each is a sentence to be read aloud', (given, words) => {
  expect(confusionOf(given).map(confusionInWords)).toEqual([words]);
});

test.each([
  [answers('official-denial', 'official-denial', 4), 'Four denials are too few to tell.'],
  [answers('set-aside', 'official-denial', 1), 'One statement to set aside is too few to tell.'],
  [
    answers('independent-estimate', 'set-aside', 1),
    'The two documents hold only one, which is too few to tell.',
  ],
  [answers('attributed-claim', 'attributed-claim', 5), ''],
])('below five statements of a kind it says that this is too few to tell', (given, words) => {
  expect(confusionOf(given).map(tooFewInWords)).toEqual([words]);
});

test('discrimination and bias need five statements on either side', () => {
  expect(detectionOf(four)).toEqual([]);
});

test('whoever calls everything a denial has no discrimination, and a bias', () => {
  const all = [
    ...answers('official-denial', 'official-denial', 5),
    ...answers('attributed-claim', 'official-denial', 5),
  ];
  const denial = detectionOf(all).find(({ kind }) => kind === 'official-denial');
  expect(denial?.discrimination).toBeCloseTo(0);
  expect(denial?.bias).toBeLessThan(-1);
});

test('d′ and c are those of the formula: 4 of 5 hits, 1 of 5 false alarms', () => {
  const denial = detectionOf([
    ...answers('official-denial', 'official-denial', 4),
    ...answers('official-denial', 'attributed-claim', 1),
    ...answers('attributed-claim', 'official-denial', 1),
    ...answers('attributed-claim', 'attributed-claim', 4),
  ]).find(({ kind }) => kind === 'official-denial');
  // z(4.5 / 6) = 0.6745, z(1.5 / 6) = -0.6745
  expect(denial?.discrimination).toBeCloseTo(1.349, 2);
  expect(denial?.bias).toBeCloseTo(0, 2);
});
