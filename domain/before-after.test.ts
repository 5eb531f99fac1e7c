import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beforeAfterOf, newToStudent, pairsOverTime, transferOf } from './before-after';
import { answerOf } from './testing/answer';

const day = (number: number) => `2026-11-${number}T09:00:00.000Z`;
const miss = 'set-aside';
const match = 'attributed-claim';

test('a pair is the earliest first answer of a student to a statement against the latest', () => {
  const answers = [
    answerOf({ first: miss, last: match, firstAt: day(10) }),
    answerOf({ first: miss, firstAt: day(12) }),
    answerOf({ first: match, firstAt: day(14) }),
    answerOf({ statement: 's2', first: match, firstAt: day(10) }),
    answerOf({ student: 'bo', first: match, firstAt: day(10) }),
  ];
  expect(pairsOverTime(answers, answers)).toEqual([
    { student: 'ada', statement: 's1', before: false, after: true },
  ]);
});

test('what came after does not count as before, nor a statement with two readings', () => {
  const early = answerOf({ first: miss, firstAt: day(10) });
  const late = answerOf({ first: match, firstAt: day(20) });
  expect(pairsOverTime([late], [early])).toEqual([]);
  const open = { alsoAccepts: 'official-denial' } as const;
  const before = answerOf({ first: miss, firstAt: day(10), ...open });
  const after = answerOf({ first: match, firstAt: day(20), ...open });
  expect(pairsOverTime([before], [after])).toEqual([]);
  expect(pairsOverTime([before], [late])).toEqual([]);
  expect(pairsOverTime([early], [after])).toEqual([]);
  expect(pairsOverTime([early], [late])).toHaveLength(1);
});

test('the table counts each pair once', () => {
  const pair = fc.record({
    student: fc.constantFrom('a', 'b', 'c'),
    statement: fc.constantFrom('s1', 's2'),
    before: fc.boolean(),
    after: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const { both, gained, lost, neither, ...table } = beforeAfterOf(pairs);
      expect(both + gained + lost + neither).toBe(pairs.length);
      expect(table.students).toBe(new Set(pairs.map(({ student }) => student)).size);
      expect(gained - lost).toBe(
        pairs.filter(({ after }) => after).length - pairs.filter(({ before }) => before).length,
      );
    }),
  );
});

test('the table of a known comparison: 150 pairs, as A. Agresti counts approval of a prime minister at two times', () => {
  // Categorical Data Analysis, table 10.1: 794 and 570 the same both times, 150 and 86 changed.
  const of = (count: number, before: boolean, after: boolean) =>
    Array.from({ length: count }, (_, index) => ({ student: String(index), statement: 's', before, after }));
  const table = beforeAfterOf([
    ...of(794, true, true),
    ...of(150, true, false),
    ...of(86, false, true),
    ...of(570, false, false),
  ]);
  expect(table).toMatchObject({ pairs: 1600, both: 794, lost: 150, gained: 86, neither: 570 });
});

test('new texts are compared for students who answered five of both', () => {
  const own = (student: string, from: number, matches: number) =>
    [0, 1, 2, 3, 4].map((index) =>
      answerOf({ student, statement: `s${from + index}`, first: index < matches ? match : miss }),
    );
  const before = [...own('a', 0, 2), ...own('b', 0, 3), ...own('c', 0, 5)];
  const after = [...own('a', 10, 4), ...own('b', 10, 3), ...own('c', 10, 1).slice(1), ...own('a', 0, 5)];
  expect(transferOf(before, newToStudent(after, before))).toEqual({
    students: 2,
    before: { answers: 10, matches: 5 },
    after: { answers: 10, matches: 7 },
    ...{ higher: 1, same: 1, lower: 0 },
  });
});
