import { expect, test } from 'vitest';
import type { KeyedAnswer } from './confusion';
import { confusionOf } from './confusion';
import type { Kind } from './kind';
import { kinds } from './kind';
import { mixUpInWords, mixUpsOf } from './mix-up';
import { leadInWords } from './quiz-lead';

function answers(key: Kind, answer: Kind, count: number): KeyedAnswer[] {
  return Array.from({ length: count }, () => ({ key, answer }));
}

const lead = (...given: KeyedAnswer[][]) => leadInWords(confusionOf(given.flat()));

test('the lead names the kind that mostly matches, and the most telling mix-up with its rule', () => {
  expect(
    lead(
      answers('official-denial', 'official-denial', 5),
      answers('official-denial', 'attributed-claim', 1),
      answers('attributed-claim', 'attributed-claim', 2),
      answers('attributed-claim', 'independent-estimate', 2),
    ),
  ).toBe(
    'Most denials that you answered match the key at the first try. Two claims went under estimates: an estimate needs an approximate figure, and a source that is not a party.',
  );
});

test('of mix-ups that are as frequent, the one that takes more of its kind is told', () => {
  const mixed = [
    ...answers('official-denial', 'official-denial', 3),
    ...answers('official-denial', 'attributed-claim', 1),
    ...answers('set-aside', 'attributed-claim', 1),
  ];
  expect(lead(mixed)).toBe(
    'One statement to set aside went under claims: a claim needs somebody inside the text who says it.',
  );
  expect(mixUpsOf(confusionOf(mixed)).map(({ kind, count, of }) => [kind, count, of])).toEqual([
    ['set-aside', 1, 1],
    ['official-denial', 1, 4],
  ]);
});

test('a kind with fewer than five statements is not said to match mostly', () => {
  expect(
    lead(answers('official-denial', 'official-denial', 4), answers('attributed-claim', 'set-aside', 1)),
  ).toBe(
    'One claim was set aside: where somebody inside the text is named for the words, they can be held to them.',
  );
});

test('whoever sets everything aside is not told that what is to set aside matches', () => {
  expect(lead(answers('set-aside', 'set-aside', 5), answers('attributed-claim', 'set-aside', 6))).toBe(
    'Six claims were set aside: where somebody inside the text is named for the words, they can be held to them.',
  );
});

test('where all match it leads on to the question that no kind answers, and nothing is said where nothing is scored', () => {
  expect(lead(answers('official-denial', 'official-denial', 3))).toBe(
    'Every first answer matches the key. Next, ask of each: who could check it?',
  );
  expect(lead()).toBe('');
});

test('every mix-up has a rule, in one sentence', () => {
  const all = kinds.flatMap((kind) =>
    kinds.filter((one) => one !== kind).map((called) => mixUpInWords({ kind, called, count: 2, of: 3 })),
  );
  expect(all).toHaveLength(12);
  for (const sentence of all) expect(sentence).toMatch(/^Two [a-z ]+: [^.]+\.$/);
});
