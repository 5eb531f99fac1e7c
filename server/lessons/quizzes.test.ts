import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryFor } from '@/domain/check';
import { keywordGuess } from '@/domain/gameability';
import { quizSizes, seedEnd } from '@/domain/quiz-address';
import { selectStatement } from '@/lessons/documents/statements';
import { misconceptions } from '@/lessons/misconceptions';
import { answerKey } from './answer-key';
import { selectPools } from './quiz-pools';
import { selectQuiz } from './quizzes';

const pools = [...selectPools().values()];
const names = fc
  .record({
    pool: fc.constantFrom(...pools),
    count: fc.constantFrom(...quizSizes),
    seed: fc.integer({ min: 0, max: seedEnd - 1 }),
  })
  .map(({ pool, count, seed }) => ({
    pool,
    count,
    name: `${pool.name}.${count}.${seed.toString(36).padStart(4, '0')}`,
  }));

test('every quiz that can be asked for draws from both documents, each statement once', () => {
  fc.assert(
    fc.property(names, ({ pool, count, name }) => {
      const { statements } = selectQuiz(name);
      expect(statements).toHaveLength(Math.min(count, pool.size));
      expect(new Set(statements).size).toBe(statements.length);
      expect(new Set(statements.map((id) => selectStatement(id).document)).size).toBe(2);
    }),
  );
});

test('no quiz that can be asked for has two halves of one sentence next to each other', () => {
  const sentences = new Map(
    pools.flatMap(({ parts }) =>
      parts.flatMap(({ statements }) => statements.map(({ id, sentence }) => [id, sentence] as const)),
    ),
  );
  expect(new Set(sentences.values()).size).toBeLessThan(sentences.size);
  fc.assert(
    fc.property(names, ({ name }) => {
      const order = selectQuiz(name).statements.map((id) => sentences.get(id));
      for (const [index, sentence] of order.entries()) expect(order[index + 1]).not.toBe(sentence);
    }),
  );
});

test('a quiz mostly from one document has a statement of the other in every five', () => {
  for (const size of quizSizes) {
    const documents = selectQuiz(`article.${size}.0001`).statements.map((id) => selectStatement(id).document);
    const others = documents.filter((document) => document === 'spokesperson-statement').length;
    expect(others).toBeGreaterThanOrEqual(size / 5);
    expect(others).toBeLessThan(size / 2);
  }
});

test('half of a quiz by kind is of that kind, as far as the documents hold it', () => {
  const kindsIn = (name: string) => selectQuiz(name).statements.map((id) => entryFor(answerKey, id).kind);
  expect(kindsIn('denials-or-not.10.abcd').filter((kind) => kind === 'official-denial')).toHaveLength(5);
  expect(kindsIn('estimates.10.abcd').filter((kind) => kind === 'independent-estimate')).toHaveLength(1);
});

test('only the seminar deck is not scored', () => {
  expect(pools.filter(({ isScored }) => !isScored).map(({ name }) => name)).toEqual(['seminar']);
});

test.each([
  'no-such-pool.10.abcd',
  'first.10',
  'first.10.abcd.end.words',
  'first.21.abcd',
  'first.010.abcd',
  'first.10.ABCD',
  'constructor.10.abcd',
  'review',
  'review.abcd',
  'review.abcd.no-such-1',
  'review.no-such-1',
  'review.abcd.halves-are-alike-0.halves-are-alike-0',
  'these',
  'these.abcd.nobody-said-this',
  'these.abcd.happy-life.happy-life',
  'these.abcd.constructor',
  '',
])('there is no quiz “%s”', (name) => {
  expect(() => selectQuiz(name)).toThrow(/There is no quiz/);
});

test('a review brings another statement of each misconception that has more than one', () => {
  for (const [id, { statements }] of Object.entries(misconceptions)) {
    for (const [turn, statement] of statements.entries()) {
      const [next] = selectQuiz(`review.abcd.${id}-${turn}`).statements;
      expect(statements).toContain(next);
      expect(next).not.toBe(statement);
    }
  }
});

test('who looks for a number, then for a “no”, and reads nothing else, does not get far in any pool', () => {
  const lines = pools.map(({ name, parts }) => {
    const scored = parts
      .flatMap(({ statements }) => statements)
      .filter(({ id }) => entryFor(answerKey, id).alsoAccepts === undefined);
    const matches = scored.filter(({ id, kind }) => keywordGuess(selectStatement(id).quote) === kind);
    return { name, scored: scored.length, share: scored.length === 0 ? 0 : matches.length / scored.length };
  });
  process.stdout.write(
    `${lines.map(({ name, scored, share }) => `quiz/${name}: ${scored} scored, by keyword ${Math.round(share * 100)} %`).join('\n')}\n`,
  );
  expect(lines.filter(({ share }) => share >= 0.7).map(({ name }) => name)).toEqual([]);
});
