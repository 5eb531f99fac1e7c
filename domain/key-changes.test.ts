import { expect, test } from 'vitest';
import type { EntryInForce } from './answer-key';
import type { Accepted, ClassKey } from './class-key';
import { keyOfCourse } from './class-key';
import type { SentStatement } from './key-changes';
import { areSame, keyChangesIn, mayHaveChanged, sentStatementsIn } from './key-changes';

const entry: EntryInForce = {
  kind: 'independent-estimate',
  speaker: 'A committee',
  cues: ['cited'],
  chain: [{ who: 'The page', named: true }],
  feedback: {
    'attributed-claim': 'a',
    'official-denial': 'b',
    'independent-estimate': 'c',
    'set-aside': 'd',
  },
  otherReading: '',
  misconception: '',
};
const key = { cited: entry, other: entry };
const denial: Accepted = { kind: 'official-denial', alsoAccepts: null };
const estimate: Accepted = { kind: 'independent-estimate', alsoAccepts: null };
const snapshots: ClassKey['snapshots'] = new Map([
  ['v1', { cited: denial, other: estimate }],
  ['v2', { cited: estimate, other: estimate }],
]);

function sent(student: string, keyVersion: string, statement = 'cited'): SentStatement {
  return { student, exercise: 'a/b', statement, sent: { at: '2026-11-20T08:00:00.000Z', keyVersion } };
}

const recheck = {
  ...{ id: 'c1', statement: 'cited', accepts: estimate, sparesSent: true },
  ...{ madeAt: '2026-11-20T09:00:00.000Z', withdrawnAt: null },
};
const changes = (all: readonly SentStatement[], more: Partial<ClassKey> = {}) =>
  keyChangesIn(all, key, { ...keyOfCourse, snapshots, ...more });

test('only answers that were checked with another key than today’s are listed, by statement', () => {
  const old = sent('s1', 'v1');
  const all = [old, sent('s2', 'v2'), sent('s3', 'today'), sent('s1', 'v1', 'other')];
  expect(changes(all)).toEqual([{ statement: 'cited', formerly: [denial], now: estimate, answers: [old] }]);
});

test('a version that was never kept is taken for the key of today', () => {
  expect(changes([sent('s1', 'v0')])).toEqual([]);
});

test('what the class re-checked is listed no more, until that is taken back or the key changes again', () => {
  const all = [sent('s1', 'v1')];
  expect(changes(all, { rechecks: [recheck] })).toEqual([]);
  const back = { ...recheck, withdrawnAt: '2026-11-20T10:00:00.000Z' };
  expect(changes(all, { rechecks: [back] })).toHaveLength(1);
  const claim: Accepted = { kind: 'attributed-claim', alsoAccepts: null };
  expect(changes(all, { rechecks: [{ ...recheck, accepts: claim }] })).toMatchObject([{ formerly: [claim] }]);
});

test('a ruling of the class hides no change', () => {
  const ruling = {
    id: 'r1',
    statement: 'cited',
    decision: 'change-key',
    kind: 'set-aside',
    reason: 'Why.',
    sparesSent: false,
    madeAt: '2026-11-20T09:00:00.000Z',
    withdrawnAt: null,
  } as const;
  expect(changes([sent('s1', 'v1')], { rulings: [ruling] })).toHaveLength(1);
});

test('two kinds that are accepted alike are the same in either order', () => {
  expect(
    areSame(
      { kind: 'set-aside', alsoAccepts: 'official-denial' },
      { kind: 'official-denial', alsoAccepts: 'set-aside' },
    ),
  ).toBe(true);
  expect(areSame(denial, { ...denial, alsoAccepts: 'set-aside' })).toBe(false);
});

test('the quick look says yes where there can be a change, and no where there cannot', () => {
  expect(mayHaveChanged(key, { snapshots, rechecks: [] })).toBe(true);
  const same = new Map([['v2', { cited: estimate, gone: denial }]]);
  expect(mayHaveChanged(key, { snapshots: same, rechecks: [] })).toBe(false);
  expect(mayHaveChanged(key, { snapshots: same, rechecks: [{ ...recheck, accepts: denial }] })).toBe(true);
});

test('an answer counts with the version that it was first sent with', () => {
  const attempt = (keyVersion: string, receivedAt: string) => ({
    ...{ id: keyVersion, student: 's1', assignment: null, exercise: 'a/b', round: 1, moves: null },
    ...{ answers: { cited: ['set-aside'] }, lessonVersion: 'l', ruleVersion: '1', madeAt: receivedAt },
    ...{ keyVersion, receivedAt },
  });
  const exercise = {
    type: 'sort',
    title: 'T',
    brief: 'B',
    statements: ['cited', 'other'],
    tray: true,
  } as const;
  const all = [attempt('v1', '2026-11-20T08:00:00.000Z'), attempt('v2', '2026-11-20T09:00:00.000Z')];
  expect(sentStatementsIn({ address: 'a/b', exercise }, all)).toEqual([sent('s1', 'v1')]);
  expect(sentStatementsIn({ address: 'a/b', exercise }, [])).toEqual([]);
});
