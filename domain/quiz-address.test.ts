import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuizPlan } from './quiz-address';
import { nextSeed, planIn, quizName, seedEnd } from './quiz-address';

const names = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8}){0,3}$/);
const lists = fc.uniqueArray(names, { minLength: 1, maxLength: 20 });
const seeds = fc.integer({ min: 0, max: seedEnd - 1 });

const plans: fc.Arbitrary<QuizPlan> = fc.record({
  choice: fc.oneof(
    fc.record({
      type: fc.constant('drawn' as const),
      pool: names.filter((name) => name !== 'review' && name !== 'these'),
      count: fc.integer({ min: 1, max: 20 }),
    }),
    lists.chain((ids) =>
      fc.record({
        type: fc.constant('review' as const),
        of: fc.constant(ids.map((misconception, turn) => ({ misconception, turn }))),
      }),
    ),
    fc.record({ type: fc.constant('these' as const), statements: lists }),
  ),
  seed: seeds,
  words: fc.boolean(),
  unrated: fc.boolean(),
  feedback: fc.constantFrom('after-each', 'at-the-end'),
});

test('a plan comes back from its name whole', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      fc.pre(
        !/\.(words|unrated|end)(\.|$)/.test(
          quizName({ ...plan, words: false, unrated: false, feedback: 'after-each' }),
        ),
      );
      expect(planIn(quizName(plan))).toEqual(plan);
    }),
  );
});

test('any text is a plan or none, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9.-]{0,60}$/)), (text) => {
      const plan = planIn(text);
      if (plan !== null) expect(planIn(quizName(plan))).toEqual(plan);
    }),
  );
});

test('the next seed is another seed', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(nextSeed(seed)).toBeLessThan(seedEnd);
      expect(planIn(`mixed.5.${nextSeed(seed).toString(36).padStart(4, '0')}`)?.seed).toBe(nextSeed(seed));
    }),
  );
});

test.each([
  ['denials.10.k3f9', 'after-each', false, false],
  ['denials.10.k3f9.end', 'at-the-end', false, false],
  ['denials.10.k3f9.words', 'after-each', true, false],
  ['denials.10.k3f9.words.end', 'at-the-end', true, false],
  ['denials.10.k3f9.unrated', 'after-each', false, true],
  ['denials.10.k3f9.unrated.end', 'at-the-end', false, true],
  ['denials.10.k3f9.words.unrated.end', 'at-the-end', true, true],
] as const)('%s: the key %s, words asked: %s, how sure not asked: %s', (name, feedback, words, unrated) => {
  expect(planIn(name)).toMatchObject({
    feedback,
    words,
    unrated,
    choice: { type: 'drawn', pool: 'denials', count: 10 },
  });
});
