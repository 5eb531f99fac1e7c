import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstAndLast } from './first-and-last';
import { itemFiguresOf } from './item-figures';
import { inNeedOrder, itemReportsOf } from './item-report';
import { kinds } from './kind';
import { withRest } from './rest-share';
import { answerOf } from './testing/answer';

const at = (minute: number) => `2026-11-20T09:${String(minute).padStart(2, '0')}:00.000Z`;

test('a statement that was asked in two exercises counts once: the first answer ever, and the last', () => {
  const later = answerOf({ first: 'set-aside', last: 'attributed-claim', firstAt: at(30), lastAt: at(31) });
  const earlier = answerOf({ first: 'official-denial', sureness: 'sure', firstAt: at(1), lastAt: at(2) });
  expect(firstAndLast([{ ...later, exercise: 'quiz/x', sureness: 'guessing' }, earlier])).toEqual([
    expect.objectContaining({
      ...{ first: 'official-denial', firstVerdict: 'not-yet', sureness: 'sure', firstAt: at(1) },
      ...{ last: 'attributed-claim', lastVerdict: 'matches', lastAt: at(31), exercise: 'quiz/x' },
    }),
  ]);
});

test('figures of a statement count students: what they gave, where they moved, who was sure and missed', () => {
  const [figures] = itemFiguresOf([
    answerOf({ student: 'a', first: 'attributed-claim', sureness: 'sure' }),
    answerOf({ student: 'b', first: 'official-denial', last: 'attributed-claim', sureness: 'sure' }),
    answerOf({ student: 'c', first: 'attributed-claim', last: 'set-aside', sureness: 'guessing' }),
    answerOf({ student: 'd', first: 'official-denial', last: 'set-aside' }),
  ]);
  expect(figures).toMatchObject({
    ...{ answered: 4, firstAccepted: 2, lastAccepted: 2, toKey: 1, awayFromKey: 1 },
    ...{ rated: 3, sureMisses: ['b'], isScored: true },
    first: { 'attributed-claim': 2, 'official-denial': 2, 'independent-estimate': 0, 'set-aside': 0 },
    last: { 'attributed-claim': 2, 'official-denial': 0, 'independent-estimate': 0, 'set-aside': 2 },
  });
});

test('either of two readings is accepted, and the statement is not scored', () => {
  const [figures] = itemFiguresOf([
    answerOf({ first: 'official-denial', alsoAccepts: 'official-denial' }),
    answerOf({ student: 'b', first: 'set-aside', alsoAccepts: 'official-denial' }),
  ]);
  expect(figures).toMatchObject({ answered: 2, firstAccepted: 1, isScored: false });
});

const answers = fc
  .array(
    fc.record({
      student: fc.integer({ min: 0, max: 12 }).map(String),
      statement: fc.integer({ min: 0, max: 7 }).map(String),
      first: fc.constantFrom(...kinds),
      last: fc.constantFrom(...kinds),
    }),
    { maxLength: 90 },
  )
  .map((all) => firstAndLast(all.map(answerOf)));

test('whatever was answered: shares add up, and who moved is the difference between first and last', () => {
  fc.assert(
    fc.property(answers, (all) => {
      for (const item of itemReportsOf(all)) {
        const sum = (counts: Readonly<Record<string, number>>) =>
          Object.values(counts).reduce((total, count) => total + count, 0);
        expect([sum(item.first), sum(item.last)]).toEqual([item.answered, item.answered]);
        expect(item.lastAccepted - item.firstAccepted).toBe(item.toKey - item.awayFromKey);
        expect(item.discrimination).toBeNull();
      }
    }),
  );
});

test('the rest of a student leaves the statement itself out', () => {
  const own = ['a', 'b', 'c', 'd', 'e'].map((statement) =>
    answerOf({ statement, first: statement < 'c' ? 'attributed-claim' : 'set-aside' }),
  );
  expect(withRest(own).map(({ rest }) => rest)).toEqual([1 / 4, 1 / 4, 2 / 4, 2 / 4, 2 / 4]);
  expect(withRest(own.slice(1))).toEqual([]);
});

/** So many students answer six statements: the better match five and call `s6` a denial; the others the other way round. */
function classWith(students: number, better: number) {
  return Array.from({ length: students }, (_, index) => {
    const student = String(index);
    const isBetter = index < better;
    const others = ['s1', 's2', 's3', 's4', 's5'].map((statement, place) =>
      answerOf({
        student,
        statement,
        first: isBetter || place === index % 5 ? 'attributed-claim' : 'set-aside',
      }),
    );
    return [
      ...others,
      answerOf({ student, statement: 's6', first: isBetter ? 'official-denial' : 'attributed-claim' }),
    ];
  }).flat();
}

describe('the key needs a look', () => {
  const flagged = (students: number, better: number) =>
    itemReportsOf(classWith(students, better)).filter(({ isKeyToCheck }) => isKeyToCheck);

  test.each([
    [12, 8],
    [29, 20],
  ])(
    'for a class of %i, by the hint alone: those who match elsewhere chose one other kind',
    (students, better) => {
      const [only, ...others] = flagged(students, better);
      expect(others).toEqual([]);
      expect(only).toMatchObject({
        statement: 's6',
        discrimination: null,
        hint: { rival: 'official-denial', forKey: 0 },
      });
      expect(only?.hint).toMatchObject({ half: better, forRival: better });
    },
  );

  test('from 30 students on by a negative discrimination too, and it is named first', () => {
    const items = itemReportsOf(classWith(30, 20));
    const [first] = inNeedOrder(items);
    expect(first?.statement).toBe('s6');
    expect(first?.discrimination).toBeLessThan(0);
    expect(items.filter(({ discrimination }) => (discrimination ?? 0) < 0)).toHaveLength(1);
  });

  test('not where fewer than eight answered, nor where the others chose that kind as a usual mix-up', () => {
    expect(flagged(7, 5)).toEqual([]);
    const mixUp = classWith(20, 10).map((one) =>
      one.statement === 's6'
        ? answerOf({
            student: one.student,
            statement: 's6',
            first: one.firstVerdict === 'matches' ? 'official-denial' : 'attributed-claim',
          })
        : one,
    );
    expect(itemReportsOf(mixUp).filter(({ isKeyToCheck }) => isKeyToCheck)).toEqual([]);
  });
});
