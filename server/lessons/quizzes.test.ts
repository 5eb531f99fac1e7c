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
  'review.abcd.zz-1',
  'review.zz-1',
  'review.abcd.po-0.po-0',
  'these',
  'these.abcd.nobody-said-this',
  'these.abcd.happy-life.happy-life',
  'these.abcd.constructor',
  '',
])('there is no quiz “%s”', (name) => {
  expect(() => selectQuiz(name)).toThrow(/There is no quiz/);
});

test('a review brings another statement of each misconception that has more than one with one answer', () => {
  for (const { code, statements } of Object.values(misconceptions)) {
    const scored = statements.filter((id) => entryFor(answerKey, id).alsoAccepts === undefined);
    if (scored.length === 0) expect(() => selectQuiz(`review.abcd.${code}-0`)).toThrow(/There is no quiz/);
    for (const [turn, statement] of scored.entries()) {
      const [next] = selectQuiz(`review.abcd.${code}-${turn}`).statements;
      expect(scored).toContain(next);
      if (scored.length > 1) expect(next).not.toBe(statement);
    }
  }
});

test('a review leaves out what the course has no more', () => {
  expect(selectQuiz('review.abcd.zz-1.ki-0').statements).toHaveLength(1);
});

test('no code of a misconception stands twice, or says anything of its idea', () => {
  const codes = Object.entries(misconceptions).map(([id, { code }]) => ({ id, code }));
  expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
  for (const { id, code } of codes) expect(id.split('-')).not.toContain(code);
});

test('statements that an address names are asked in an order of its seed, halves of a sentence apart', () => {
  const ids = ['legal-rights-protected', 'no-restriction-of-freedom', 'happy-life', 'rule-of-law'];
  const orders = ['0000', '0001', '0002', '0003'].map(
    (seed) => selectQuiz(`these.${seed}.${ids.join('.')}`).statements,
  );
  for (const order of orders) {
    expect([...order].sort()).toEqual([...ids].sort());
    const [one, other] = [
      order.indexOf('legal-rights-protected'),
      order.indexOf('no-restriction-of-freedom'),
    ];
    expect(Math.abs(one - other)).toBeGreaterThan(1);
  }
  expect(new Set(orders.map((order) => order.join())).size).toBeGreaterThan(1);
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
