import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Drawable } from './draw-quiz';
import { drawQuiz } from './draw-quiz';
import { kinds } from './kind';

/** A pool of statements in which a sentence has at most two halves. */
const pools = fc
  .array(fc.record({ kind: fc.constantFrom(...kinds), document: fc.constantFrom('a', 'b') }), {
    minLength: 1,
    maxLength: 48,
  })
  .map((rows) =>
    rows.map((row, index): Drawable => ({ ...row, id: `s${index}`, sentence: `${Math.floor(index / 2)}` })),
  );
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const counts = fc.constantFrom(5, 10, 20);

/** A pool of one part. */
function whole(statements: readonly Drawable[]) {
  return [{ statements, share: 1 }];
}

test('the same seed draws the same quiz', () => {
  fc.assert(
    fc.property(pools, counts, seeds, (pool, count, seed) => {
      expect(drawQuiz(whole(pool), count, seed)).toEqual(drawQuiz(whole(pool), count, seed));
    }),
  );
});

test('a quiz holds as many statements as asked, or the whole pool, each once', () => {
  fc.assert(
    fc.property(pools, counts, seeds, (pool, count, seed) => {
      const ids = drawQuiz(whole(pool), count, seed).map(({ id }) => id);
      expect(ids).toHaveLength(Math.min(count, pool.length));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('no kind is drawn twice more often than another that was left in the pool', () => {
  fc.assert(
    fc.property(pools, counts, seeds, (pool, count, seed) => {
      const drawn = drawQuiz(whole(pool), count, seed);
      const of = (kind: string, from: readonly Drawable[]) => from.filter((one) => one.kind === kind).length;
      const most = Math.max(...kinds.map((kind) => of(kind, drawn)));
      // One more or less comes from the statement that brings in the other document.
      for (const kind of kinds)
        if (of(kind, drawn) < of(kind, pool)) expect(of(kind, drawn)).toBeGreaterThanOrEqual(most - 2);
    }),
  );
});

test('a quiz is never of one document where the pool has two', () => {
  fc.assert(
    fc.property(pools, counts, seeds, (pool, count, seed) => {
      const documents = new Set(pool.map(({ document }) => document)).size;
      const drawn = drawQuiz(whole(pool), count, seed);
      if (drawn.length > 1) expect(new Set(drawn.map(({ document }) => document)).size).toBe(documents);
    }),
  );
});

test('two halves of one sentence are never next to each other', () => {
  fc.assert(
    fc.property(pools, counts, seeds, (pool, count, seed) => {
      const drawn = drawQuiz(whole(pool), count, seed);
      if (drawn.length < 4) return;
      for (const [index, { sentence }] of drawn.entries())
        expect(drawn[index + 1]?.sentence).not.toBe(sentence);
    }),
  );
});

test('each part gives its share, and what one lacks the others give', () => {
  fc.assert(
    fc.property(pools, pools, counts, seeds, (one, other, count, seed) => {
      const two = other.map((statement) => ({ ...statement, id: `o${statement.id}`, document: 'a' }));
      const same = one.map((statement) => ({ ...statement, document: 'a' }));
      const drawn = drawQuiz(
        [
          { statements: same, share: 0.8 },
          { statements: two, share: 0.2 },
        ],
        count,
        seed,
      );
      const all = Math.min(count, one.length + two.length);
      const fromOther = drawn.filter(({ id }) => id.startsWith('o')).length;
      expect(drawn).toHaveLength(all);
      expect(fromOther).toBe(Math.max(Math.min(Math.round(all * 0.2), two.length), all - one.length));
    }),
  );
});

test('different seeds draw different quizzes', () => {
  const pool = Array.from(
    { length: 30 },
    (_, index): Drawable => ({
      id: `s${index}`,
      kind: kinds[index % 4] ?? 'set-aside',
      document: index % 3 === 0 ? 'a' : 'b',
      sentence: `${index}`,
    }),
  );
  const quizzes = [1, 2, 3, 4, 5].map((seed) =>
    drawQuiz(whole(pool), 10, seed)
      .map(({ id }) => id)
      .join(),
  );
  expect(new Set(quizzes).size).toBe(5);
});
