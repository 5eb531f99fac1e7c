import { describe, expect, test } from 'vitest';
import { alphaInWords } from './agreement-words';
import { classGivenInWords, classLeanInWords, classLeanOf } from './class-lean';
import { agreementOfClass, answerReportOf } from './class-report';
import type { Detection } from './detection';
import type { ItemReport } from './item-report';
import { itemReportsOf } from './item-report';
import { lookFirst } from './look-first';
import { discriminationFigure, keyInWords, lookInWords, signed } from './look-first-words';
import { missedIdeasOf } from './missed-ideas';
import type { ReportRow } from './report-view';
import { sortedRows } from './report-view';
import { answerOf } from './testing/answer';

const [plain] = itemReportsOf([answerOf({ first: 'attributed-claim' })]);

function item(more: Partial<ItemReport>): ItemReport {
  if (plain === undefined) throw new Error('There is one.');
  return { ...plain, answered: 20, firstAccepted: 10, ...more };
}

const hint = { rival: 'official-denial', half: 12, forRival: 10, forKey: 1, strength: 1 } as const;
const keyed = item({ statement: 'k', hint, isKeyToCheck: true, rated: 10, sureMisses: ['a', 'b', 'c'] });
const negative = item({ statement: 'n', discrimination: -0.213, compared: 34, isKeyToCheck: true });
const sure = item({ statement: 's', rated: 12, sureMisses: ['a', 'b', 'c'] });
const away = item({ statement: 'w', awayFromKey: 4, toKey: 1 });
const idea = {
  id: 'ra',
  rule: 'A rule.',
  statements: ['s'],
  answers: 12,
  misses: 6,
  students: 6,
  comesBackFor: [],
};
const leaning: Detection = {
  ...{ kind: 'official-denial', own: 50, others: 100, hits: 45, falseAlarms: 40 },
  ...{ discrimination: 1.5, bias: -0.5 },
};

test('keys come first, the clearest hint before a negative discrimination, then what misleads', () => {
  const look = lookFirst({ items: [away, sure, negative, keyed], ideas: [idea], detection: [leaning] });
  expect(look.map((one) => ('item' in one ? `${one.about} ${one.item.statement}` : one.about))).toEqual([
    'key k',
    'key n',
    'sure-misses s',
    'idea',
    'lean',
  ]);
});

test('what a teacher has ruled on is not named for its key again', () => {
  const look = lookFirst({ items: [keyed], ideas: [], detection: [] }, new Set(['k']));
  expect(look.map(({ about }) => about)).toEqual(['sure-misses']);
});

test('nothing is named where nothing stands out', () => {
  const few = item({ rated: 20, sureMisses: ['a', 'b', 'c'] });
  const rare = { ...idea, misses: 2 };
  const even = { ...leaning, hits: 45, falseAlarms: 8 };
  expect(lookFirst({ items: [few], ideas: [rare, { ...idea, answers: 9 }], detection: [even] })).toEqual([]);
});

test('each thing says what it rests on, and that the fault may lie with the key', () => {
  expect(keyInWords(keyed, 'attributed-claim')).toBe(
    'Of the 12 students who match most elsewhere, 10 chose “Official denial” first; the key says “Attributed claim”. The fault may lie with the key.',
  );
  expect(keyInWords(negative, null)).toBe(
    'Of 34 students, those who match more elsewhere match less here (r = −0.21). The fault may lie with the key.',
  );
  expect(lookInWords({ about: 'away', item: away }, null)).toBe(
    '4 students moved away from the key after feedback, 1 moved to it.',
  );
  expect(lookInWords({ about: 'idea', idea }, null)).toBe(
    '6 of 12 first answers to 1 statement missed what this rule is about.',
  );
});

test('discrimination is a figure, or the reason why there is none', () => {
  expect(discriminationFigure(negative)).toBe('−0.21');
  expect(discriminationFigure(item({ compared: 26 }))).toContain(
    'it takes 30 students who answered enough else, and here are 26',
  );
  expect(discriminationFigure(item({ compared: 31 }))).toBe('Not made: all answers went the same way.');
  expect(discriminationFigure(item({ isScored: false }))).toBe('Not made: two readings hold.');
  expect(signed(-0.001)).toBe('0.00');
});

describe('a lean', () => {
  test('of a class is a tenth more or fewer than the key has, beside the criterion', () => {
    expect(classLeanOf(leaning)).toBe('towards');
    expect(classLeanInWords(leaning)).toContain('The answers lean towards denials.');
    expect(classLeanOf({ ...leaning, falseAlarms: 8 })).toBe('neither');
    // A rare kind is outnumbered by a tenth of the other answers.
    const rare = { ...leaning, own: 21, hits: 12, others: 578, falseAlarms: 61, bias: 0.54 };
    expect(classLeanInWords(rare)).toContain('more answers are to other kinds');
    expect(classLeanInWords({ ...leaning, hits: 45, falseAlarms: 5 })).toBe('There is no clear lean.');
    expect(classGivenInWords(leaning)).toBe(
      '85 of the first answers say “denial”; by the key it would be 50.',
    );
  });
});

test('rules are ordered by the share that missed them, with those for whom they come back', () => {
  const ideaOf = (statement: string) => ({
    id: statement.slice(0, 1),
    rule: `Rule ${statement.slice(0, 1)}`,
    turn: 0,
  });
  const missed = missedIdeasOf(
    [
      answerOf({ student: 'a', statement: 'x1', first: 'set-aside' }),
      answerOf({ student: 'a', statement: 'x2', first: 'set-aside' }),
      answerOf({ student: 'b', statement: 'x1', first: 'attributed-claim' }),
      answerOf({ student: 'a', statement: 'y1', first: 'attributed-claim' }),
      answerOf({ student: 'b', statement: 'y1', first: 'set-aside' }),
      answerOf({ student: 'b', statement: 'z1', first: 'attributed-claim' }),
    ],
    ideaOf,
  );
  expect(missed).toEqual([
    {
      id: 'x',
      rule: 'Rule x',
      statements: ['x1', 'x2'],
      answers: 3,
      misses: 2,
      students: 1,
      comesBackFor: ['a'],
    },
    { id: 'y', rule: 'Rule y', statements: ['y1'], answers: 2, misses: 1, students: 1, comesBackFor: [] },
  ]);
});

test('an answer that a ruling spared is no mix-up', () => {
  const spared = answerOf({ first: 'official-denial', firstVerdict: 'matches' });
  const [row] = answerReportOf([spared], () => null).confusion;
  expect([row?.kind, row?.called['official-denial']]).toEqual(['official-denial', 1]);
});

test('agreement is the same in whatever order the answers come', () => {
  const answers = ['s1', 's2', 's3', 's4', 's5', 's6'].flatMap((statement, place) =>
    ['a', 'b', 'c'].map((student, index) =>
      answerOf({ statement, student, first: (place + index) % 3 === 0 ? 'set-aside' : 'attributed-claim' }),
    ),
  );
  const draw = () => {
    let drawn = 0;
    return (end: number) => (drawn++ * 7) % end;
  };
  expect(agreementOfClass(answers.toReversed(), draw())).toEqual(agreementOfClass(answers, draw()));
});

test('alpha is said as agreement of students with each other', () => {
  expect([1, 0.5, 0.2, 0, -0.3].map(alphaInWords)).toEqual([
    'The students mostly chose the same kinds as each other.',
    'The students agree with each other in part.',
    'The students agree with each other a little more than by chance.',
    'The students agree with each other about as much as by chance.',
    'The students agree with each other less than by chance: groups of them read the statements differently.',
  ]);
  expect(alphaInWords(null)).toContain('nothing to tell yet');
});

test('rows come in the order that is asked for', () => {
  const row = (one: ItemReport): ReportRow => ({
    item: one,
    statement: {
      ...{
        id: one.statement,
        quote: '',
        place: '',
        key: 'attributed-claim',
        alsoAccepts: null,
        alsoMatches: [],
        isRuled: false,
      },
    },
  });
  const rows = [item({ statement: 'low', firstAccepted: 2 }), sure, keyed].map(row);
  const order = (sort: Parameters<typeof sortedRows>[1]) =>
    sortedRows(rows, sort).map(({ statement }) => statement.id);
  expect(order('look')).toEqual(['k', 'low', 's']);
  expect(order('course')).toEqual(['low', 's', 'k']);
  expect(order('key')).toEqual(['low', 's', 'k']);
  expect(order('sure')).toEqual(['s', 'k', 'low']);
});
