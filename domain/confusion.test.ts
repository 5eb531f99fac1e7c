import { expect, test } from 'vitest';
import type { KeyedAnswer } from './confusion';
import { confusionInWords, confusionOf, tooFewInWords } from './confusion';
import { biasInWords, detectionOf } from './detection';
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
  [answers('set-aside', 'attributed-claim', 1), 'Of 1 statement to set aside you called 1 claim.'],
  [answers('attributed-claim', 'attributed-claim', 2), 'Of 2 claims you called 2 claims.'],
])('one and several are told apart', (given, words) => {
  expect(confusionOf(given).map(confusionInWords)).toEqual([words]);
});

test('below five statements of a kind it says that this is too few to tell', () => {
  expect(confusionOf(four).map(tooFewInWords)).toEqual([
    '4 are too few to tell how you read official denials.',
  ]);
  expect(confusionOf(answers('independent-estimate', 'independent-estimate', 1)).map(tooFewInWords)).toEqual([
    'The two documents hold only one, so this is too few to tell.',
  ]);
  expect(confusionOf(answers('attributed-claim', 'attributed-claim', 5)).map(tooFewInWords)).toEqual(['']);
});

test('discrimination and bias need five statements on either side', () => {
  expect(detectionOf(four)).toEqual([]);
});

test('whoever calls everything a denial has no discrimination, and a bias that is said', () => {
  const all = [
    ...answers('official-denial', 'official-denial', 5),
    ...answers('attributed-claim', 'official-denial', 5),
  ];
  const denial = detectionOf(all).find(({ kind }) => kind === 'official-denial');
  expect(denial?.discrimination).toBeCloseTo(0);
  expect(denial?.bias).toBeLessThan(-1);
  expect(denial && biasInWords(denial)).toBe(
    'You put 10 under this kind, the key 5. You lean towards denials: look for what speaks against one.',
  );
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
