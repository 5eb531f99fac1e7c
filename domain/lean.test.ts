import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeyedAnswer } from './confusion';
import type { Detection } from './detection';
import { detectionOf } from './detection';
import type { Kind } from './kind';
import { kinds } from './kind';
import { discriminationInWords, givenInWords, leanInWords, leanOf } from './lean';

function detectionFor(
  kind: Kind,
  counts: readonly [hits: number, own: number, false: number, others: number],
) {
  const [hits, own, falseAlarms, others] = counts;
  const other: Kind = kind === 'attributed-claim' ? 'official-denial' : 'attributed-claim';
  const list = (key: Kind, answer: Kind, count: number): KeyedAnswer[] =>
    Array.from({ length: count }, () => ({ key, answer }));
  const answers = [
    ...list(kind, kind, hits),
    ...list(kind, other, own - hits),
    ...list(other, kind, falseAlarms),
    ...list(other, other, others - falseAlarms),
  ];
  const detection = detectionOf(answers).find((one) => one.kind === kind);
  if (detection === undefined) throw new Error('There are too few answers to measure.');
  return detection;
}

test.each([
  // Everything is called a denial.
  ['official-denial', [5, 5, 5, 5], 'towards', 'Denials are hardly told from the other kinds yet.'],
  // Whoever trusts nothing sets everything aside.
  [
    'set-aside',
    [5, 5, 14, 15],
    'towards',
    'Statements to set aside are hardly told from the other kinds yet.',
  ],
  ['official-denial', [2, 8, 0, 12], 'away', 'Denials are told from the other kinds in part.'],
  ['attributed-claim', [7, 7, 0, 13], 'neither', 'Claims are mostly told from the other kinds.'],
  // The measure is high where others are hardly ever given the kind; two of five are still not most.
  ['official-denial', [2, 5, 0, 15], 'away', 'Denials are told from the other kinds in part.'],
  // One answer more than the key has is no lean, whatever the criterion says.
  ['official-denial', [5, 5, 1, 5], 'neither', 'Denials are mostly told from the other kinds.'],
  // As many as the key has, though the criterion is above 0.
  ['official-denial', [4, 5, 1, 15], 'neither', 'Denials are mostly told from the other kinds.'],
] as const)('%s with %o leans %s: %s', (kind, counts, lean, told) => {
  const detection = detectionFor(kind, counts);
  expect([leanOf(detection), discriminationInWords(detection)]).toEqual([lean, told]);
});

test('a lean is said with the rule that answers it, about the words and not about the reader', () => {
  expect(leanInWords(detectionFor('set-aside', [5, 5, 14, 15]))).toBe(
    'The answers lean towards statements to set aside. Set aside only what nobody inside the text is named for: a doubt is not enough.',
  );
  expect(leanInWords(detectionFor('official-denial', [2, 8, 0, 12]))).toBe(
    'The answers lean away from denials. Where an official source says that something alleged is not so, it is a denial.',
  );
  expect(leanInWords(detectionFor('attributed-claim', [7, 7, 0, 13]))).toBe('There is no clear lean.');
});

test('what was given stands beside what the key has', () => {
  expect(givenInWords(detectionFor('official-denial', [5, 5, 2, 15]))).toBe(
    'You called 7 statements denials; of those that you answered, the key has 5.',
  );
  expect(givenInWords(detectionFor('set-aside', [1, 5, 0, 15]))).toBe(
    'You set 1 statement aside; of those that you answered, the key sets 5 aside.',
  );
  expect(givenInWords(detectionFor('independent-estimate', [1, 5, 0, 5]))).toBe(
    'You called 1 statement an estimate; of those that you answered, the key has 5.',
  );
});

const counts = fc
  .tuple(fc.integer({ min: 5, max: 20 }), fc.integer({ min: 5, max: 20 }))
  .chain(([own, others]) =>
    fc
      .tuple(fc.integer({ min: 0, max: own }), fc.integer({ min: 0, max: others }))
      .map(([hits, falseAlarms]): [number, number, number, number] => [hits, own, falseAlarms, others]),
  );

test('answers never lean towards a kind that they give no more often than the key, nor away from one that they give as often', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), counts, (kind, given) => {
      const detection: Detection = detectionFor(kind, given);
      const more = detection.hits + detection.falseAlarms - detection.own;
      const lean = leanOf(detection);
      expect(lean === 'towards' ? more > 1 : lean === 'away' ? more < -1 : true).toBe(true);
    }),
  );
});
