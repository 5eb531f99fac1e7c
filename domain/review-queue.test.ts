import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Verdict } from './check';
import type { Review } from './review';
import type { Reviewed } from './review-queue';
import { hardnessOf, inQueue, isWaiting, nextAfter, standingOf } from './review-queue';
import { surenessLevels } from './sureness';
import type { WrittenAnswer, WrittenText } from './written-answer';

const text = (attempt: string, at = '2026-11-21T10:00:00.000Z'): WrittenText => ({
  attempt,
  text: attempt,
  at,
});

function written(
  more: Partial<WrittenAnswer> & { readonly texts?: readonly WrittenText[] } = {},
): WrittenAnswer {
  const texts = more.texts ?? [text('first')];
  return {
    ...{ student: 'ada', exercise: 'two-good-answers/one', statement: 'rule-of-law', kind: null },
    ...{ verdict: 'matches', sureness: null, ratings: {} },
    ...more,
    texts,
    newest: texts.at(-1) ?? text('none'),
  };
}

const review = (attempt: string, decision: Review['decision']): Review => ({
  ...{ id: `of-${attempt}`, attempt, decision, levels: {}, comment: '' },
  madeAt: '2026-11-21T11:00:00.000Z',
});

const item = (answer: WrittenAnswer, ...reviews: Review[]): Reviewed => ({ answer, reviews });

test('an answer waits until it is read, and again when a newer text came, whatever was decided of the former', () => {
  const two = written({ texts: [text('first'), text('second')] });
  expect(standingOf(item(written()))).toBe('new');
  expect(standingOf(item(written(), review('first', 'read')))).toBe('read');
  expect(standingOf(item(written(), review('first', 'return')))).toBe('returned');
  expect(standingOf(item(two, review('first', 'return')))).toBe('again');
  expect(standingOf(item(two, review('first', 'return'), review('second', 'read')))).toBe('read');
  expect(standingOf(item(two, review('first', 'read')))).toBe('again');
  expect([item(written()), item(two, review('first', 'return'))].every(isWaiting)).toBe(true);
  expect(isWaiting(item(two, review('second', 'return')))).toBe(false);
});

test('a confident miss comes before one in doubt, that before what is not placed, and that before what matches', () => {
  const order = [
    written({ verdict: 'not-yet', sureness: 'sure' }),
    written({ verdict: 'not-yet', sureness: 'fairly-sure' }),
    written({ verdict: 'not-yet', sureness: 'guessing' }),
    written({ verdict: 'not-answered' }),
    written({ verdict: 'two-readings' }),
    written({ verdict: 'matches' }),
  ];
  const sorted = inQueue(order.toReversed().map((answer) => item(answer)));
  expect(sorted.map(({ answer }) => answer)).toEqual(order);
});

test('where nobody said how sure, the rating of the own text tells', () => {
  const rated = (level: number) => ({
    kind: level,
    evidence: level,
    chain: level,
    limits: level,
    wording: level,
  });
  const sure = hardnessOf(written({ verdict: 'not-yet', ratings: rated(4) }));
  const unsure = hardnessOf(written({ verdict: 'not-yet', ratings: rated(2) }));
  expect(sure).toBeGreaterThan(unsure);
  expect(hardnessOf(written({ ratings: rated(1) }))).toBeGreaterThan(
    hardnessOf(written({ ratings: rated(3) })),
  );
});

const answers = fc.record({
  verdict: fc.constantFrom<Verdict>('matches', 'two-readings', 'not-answered', 'not-yet'),
  sureness: fc.option(fc.constantFrom(...surenessLevels)),
  ratings: fc.record(
    { kind: fc.integer({ min: 1, max: 4 }), wording: fc.integer({ min: 1, max: 4 }) },
    { requiredKeys: [] },
  ),
});

test('a miss is always harder than what is none, and nothing is harder than a sure miss', () => {
  fc.assert(
    fc.property(answers, answers, (one, other) => {
      const [miss, rest] = [hardnessOf(written({ ...one, verdict: 'not-yet' })), hardnessOf(written(other))];
      if (other.verdict !== 'not-yet') expect(miss).toBeGreaterThan(rest);
      expect(rest).toBeGreaterThanOrEqual(0);
      expect(rest).toBeLessThanOrEqual(hardnessOf(written({ verdict: 'not-yet', sureness: 'sure' })));
    }),
  );
});

test('of those as hard, the one that waits longest comes first', () => {
  const [early, late] = ['2026-11-21T09:00:00.000Z', '2026-11-21T10:00:00.000Z'].map((at) =>
    item(written({ texts: [text('one', at)] })),
  );
  expect(inQueue([late, early].flatMap((one) => one ?? []))).toEqual([early, late]);
});

test('the next one is the next that waits, then what was skipped; nothing when all is read', () => {
  const [a, read, c] = [
    item(written({ student: 'a' })),
    item(written({ student: 'b' }), review('first', 'read')),
    item(written({ student: 'c' })),
  ] as const;
  const queue = [a, read, c];
  expect(nextAfter(queue, a)).toBe(c);
  expect(nextAfter(queue, c)).toBe(a);
  expect(nextAfter([read, a], a)).toBeNull();
});
