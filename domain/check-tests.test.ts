import { expect, test } from 'vitest';
import type { AnswerKey, KeyEntry } from './answer-key';
import { named } from './answer-key';
import type { Answers } from './answers';
import { checkTests } from './check-tests';
import { tests, threeTests } from './exercise';
import type { TestKey, TestsKey } from './exercise-key';
import { cellOf } from './question-id';

const base = {
  speaker: 'S',
  cues: ['cue'],
  chain: [named('Page')],
  feedback: {
    'attributed-claim': 'CLAIM',
    'official-denial': 'DENIAL',
    'independent-estimate': 'ESTIMATE',
    'set-aside': 'ASIDE',
  },
  otherReading: 'OTHER',
  misconception: 'MISCONCEPTION',
} as const;
const key: AnswerKey = {
  relayed: { ...base, kind: 'independent-estimate' } satisfies KeyEntry,
  visitors: { ...base, kind: 'attributed-claim' } satisfies KeyEntry,
  author: { ...base, kind: 'set-aside', voice: 'assertion' } satisfies KeyEntry,
};

const exercise = threeTests({
  title: 'T',
  brief: 'B',
  rows: {
    up: { statement: 'relayed', words: 'up to' },
    over: { statement: 'visitors', words: 'over' },
    vague: { statement: 'author', words: 'sizable' },
  },
});

function cell(name: string, answer: TestKey['key']): TestKey {
  return { key: answer, feedback: { yes: `WHY YES ${name}`, no: `WHY NO ${name}` } };
}

const own: TestsKey = {
  type: 'tests',
  rows: {
    up: {
      quantity: cell('up 1', 'yes'),
      approximate: cell('up 2', 'yes'),
      'not-a-party': cell('up 3', 'yes'),
    },
    over: {
      quantity: cell('over 1', 'yes'),
      approximate: cell('over 2', 'yes'),
      'not-a-party': cell('over 3', 'no'),
    },
    vague: {
      quantity: cell('vague 1', 'open'),
      approximate: cell('vague 2', 'yes'),
      'not-a-party': cell('vague 3', 'yes'),
    },
  },
};

function on(given: Readonly<Record<string, string>>) {
  const answers: Answers = Object.fromEntries(
    Object.entries(given).map(([question, answer]) => [question, [answer]]),
  );
  return checkTests(exercise, own, key, answers);
}

function rowOf(id: string, given: readonly string[]) {
  const cells = tests.map((test, index): [string, string] => [cellOf(id, test), given[index] ?? '']);
  return on(Object.fromEntries(cells)).rows.find((row) => row.id === id);
}

test('each answer is told by its own sentence, with the key beside it', () => {
  const [row] = on({ 'up.quantity': 'yes', 'up.approximate': 'no' }).rows;
  expect(row?.cells).toEqual([
    { test: 'quantity', verdict: 'matches', answer: 'yes', key: 'yes', why: 'WHY YES up 1' },
    { test: 'approximate', verdict: 'not-yet', answer: 'no', key: 'yes', why: 'WHY NO up 2' },
    { test: 'not-a-party', verdict: 'not-answered', answer: null, key: null, why: null },
  ]);
});

test('nothing of the key is told for a cell that is not answered', () => {
  const told = JSON.stringify(on({ 'over.quantity': 'yes' }));
  expect(told.match(/WHY [A-Z]+ \w+ \d/g)).toEqual(['WHY YES over 1']);
  expect(told).not.toMatch(/"(kind|key)":"(independent|attributed|set-aside|no|open)/);
  expect(told).not.toMatch(/ESTIMATE|CLAIM|ASIDE|OTHER|MISCONCEPTION/);
});

test.each([
  [
    'the estimate, all three tests answered',
    'up',
    ['yes', 'yes', 'yes'],
    'all-three',
    'independent-estimate',
  ],
  ['the estimate, one answer not yet', 'up', ['yes', 'no', 'yes'], 'all-three', 'independent-estimate'],
  ['a look-alike that a student lets pass', 'over', ['yes', 'yes', 'yes'], 'no', 'attributed-claim'],
  [
    'the author’s own voice, the open cell answered yes',
    'vague',
    ['yes', 'yes', 'yes'],
    'all-three',
    'set-aside',
  ],
  ['the author’s own voice, the open cell answered no', 'vague', ['no', 'yes', 'yes'], 'no', 'set-aside'],
] as const)('%s: the row comes to what the key has', (_case, id, answers, outcome, kind) => {
  expect(rowOf(id, answers)).toMatchObject({ outcome, kind });
});

test('a row that is partly answered has no kind, and stays open unless one test fails', () => {
  const { rows } = on({ 'up.quantity': 'yes', 'over.not-a-party': 'no' });
  expect(rows.map(({ outcome, kind }) => [outcome, kind])).toEqual([
    ['open', null],
    ['no', null],
    ['open', null],
  ]);
});

test('either answer to an open cell holds, and is not scored', () => {
  for (const answer of ['yes', 'no']) {
    const { rows, result, notScored } = on({ 'vague.quantity': answer, 'vague.approximate': 'yes' });
    expect(rows[2]?.cells[0]).toMatchObject({ verdict: 'two-readings', key: 'open' });
    expect(result).toBe('1 of 8 match the key');
    expect(notScored).toBe(
      '7 were not answered. They count neither way. One can be answered either way and is not scored.',
    );
  }
});

test('one cell that was not answered counts neither way', () => {
  const all = Object.fromEntries(
    ['up', 'over', 'vague'].flatMap((row) => tests.map((test) => [cellOf(row, test), 'yes'])),
  );
  const { 'up.approximate': _left, ...rest } = all;
  expect(on(rest)).toMatchObject({
    result: '6 of 8 match the key, 1 not yet',
    notScored:
      'One was not answered. It counts neither way. One can be answered either way and is not scored.',
  });
  expect(on({ ...all, 'over.not-a-party': 'no' }).notScored).toBe(
    'One can be answered either way and is not scored.',
  );
});
