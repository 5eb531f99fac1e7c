import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryInForce } from './answer-key';
import type { Attempt } from './attempt';
import type { ClassKey, Recheck } from './class-key';
import { entryInForce } from './class-key';
import { sort } from './exercise';
import { previewOf } from './key-preview';
import { kinds } from './kind';
import type { Ruling } from './ruling';
import { decisions } from './ruling';
import { statementAnswersIn } from './statement-answer';

const exercise = sort({ title: 'T', brief: 'B', tray: true, statements: ['cited'] });
const found = { address: 'a-lesson/a-sort', exercise };

const kind = fc.constantFrom(...kinds);
const entry = fc.record({ kind, other: fc.option(kind) }).map(
  (made): EntryInForce => ({
    kind: made.kind,
    ...(made.other === null || made.other === made.kind ? {} : { alsoAccepts: made.other }),
    ...{ speaker: 'S', cues: ['cited'], chain: [{ who: 'Page', named: true }] },
    feedback: { 'attributed-claim': '', 'official-denial': '', 'independent-estimate': '', 'set-aside': '' },
    ...{ otherReading: '', misconception: '' },
  }),
);

/** Minutes of one day, before the ruling that is looked at. */
const minute = fc.integer({ min: 0, max: 1000 });
const timeOf = (minutes: number) => new Date(Date.UTC(2026, 10, 20, 0, minutes)).toISOString();
const rulingAt = timeOf(1200);

const ruled = fc.record({
  decision: fc.constantFrom(...decisions),
  kind,
  sparesSent: fc.boolean(),
});
const ruling = fc.record({ ruled, made: minute, isWithdrawn: fc.boolean() }).map(
  (one): Ruling => ({
    ...{ ...one.ruled, id: 'r', statement: 'cited', reason: '', madeAt: timeOf(one.made) },
    withdrawnAt: one.isWithdrawn ? timeOf(1100) : null,
  }),
);
const recheck = fc.record({ kind, made: minute, sparesSent: fc.boolean() }).map(
  (one): Recheck => ({
    ...{ id: 'c', statement: 'cited', accepts: { kind: one.kind, alsoAccepts: null } },
    ...{ sparesSent: one.sparesSent, madeAt: timeOf(one.made), withdrawnAt: null },
  }),
);
const byTime = <Made extends { readonly madeAt: string }>(all: readonly Made[]) =>
  all.toSorted((one, other) => (one.madeAt < other.madeAt ? -1 : 1));
const classKey = fc
  .record({
    rulings: fc.array(ruling, { maxLength: 5 }),
    rechecks: fc.array(recheck, { maxLength: 2 }),
    former: kind,
  })
  .map(
    ({ rulings, rechecks, former }): ClassKey => ({
      rulings: byTime(rulings),
      rechecks: byTime(rechecks),
      snapshots: new Map([['old', { cited: { kind: former, alsoAccepts: null } }]]),
    }),
  );
const attempts = fc
  .array(fc.record({ student: fc.constantFrom('s1', 's2', 's3'), kind, at: minute, isOld: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) =>
    all
      .toSorted((one, other) => one.at - other.at)
      .map(
        (one, index): Attempt => ({
          ...{ id: `a${index}`, student: one.student, assignment: null, exercise: found.address, round: 1 },
          ...{ answers: { cited: [one.kind] }, moves: null, lessonVersion: '', ruleVersion: '' },
          keyVersion: one.isOld ? 'old' : 'new',
          ...{ madeAt: timeOf(one.at), receivedAt: timeOf(one.at) },
        }),
      ),
  );

function answersBy(key: EntryInForce, of: ClassKey, all: readonly Attempt[]) {
  return ['s1', 's2', 's3'].flatMap((student) => {
    const own = all.filter((one) => one.student === student);
    return statementAnswersIn(found, own, (id, sent) => entryInForce(id, key, of, sent));
  });
}

function withRuling(
  of: ClassKey,
  more: Omit<Ruling, 'id' | 'statement' | 'reason' | 'madeAt' | 'withdrawnAt'>,
) {
  const last: Ruling = {
    ...more,
    ...{ id: 'preview', statement: 'cited', reason: '', madeAt: rulingAt, withdrawnAt: null },
  };
  return { ...of, rulings: [...of.rulings, last] };
}

describe('whatever was answered and ruled before', () => {
  test('with “no one loses” nobody loses', () => {
    fc.assert(
      fc.property(entry, classKey, attempts, ruled, (key, of, all, more) => {
        const after = withRuling(of, { ...more, sparesSent: true });
        expect(previewOf(answersBy(key, of, all), answersBy(key, after, all)).loses).toEqual([]);
      }),
    );
  });

  test('a ruling that is withdrawn leaves every answer as it was', () => {
    fc.assert(
      fc.property(entry, classKey, attempts, ruled, (key, of, all, more) => {
        const given = withRuling(of, more);
        const rulings = given.rulings.map((one) =>
          one.id === 'preview' ? { ...one, withdrawnAt: timeOf(1300) } : one,
        );
        expect(answersBy(key, { ...given, rulings }, all)).toEqual(answersBy(key, of, all));
      }),
    );
  });

  test('applied to all, somebody can lose, and whoever answered otherwise gains nothing', () => {
    const key: EntryInForce = {
      ...{ kind: 'official-denial', speaker: 'S', cues: ['cited'], chain: [{ who: 'Page', named: true }] },
      feedback: {
        'attributed-claim': '',
        'official-denial': '',
        'independent-estimate': '',
        'set-aside': '',
      },
      ...{ otherReading: '', misconception: '' },
    };
    const of: ClassKey = { rulings: [], rechecks: [], snapshots: new Map() };
    const attempt = (student: string, answer: string): Attempt => ({
      ...{ id: student, student, assignment: null, exercise: found.address, round: 1, moves: null },
      ...{ answers: { cited: [answer] }, lessonVersion: '', ruleVersion: '', keyVersion: 'new' },
      ...{ madeAt: timeOf(1), receivedAt: timeOf(1) },
    });
    const all = [
      attempt('s1', 'official-denial'),
      attempt('s2', 'attributed-claim'),
      attempt('s3', 'set-aside'),
    ];
    const after = withRuling(of, { decision: 'change-key', kind: 'attributed-claim', sparesSent: false });
    const { gains, loses, same } = previewOf(answersBy(key, of, all), answersBy(key, after, all));
    expect(gains.map(({ student }) => student)).toEqual(['s2']);
    expect(loses.map(({ student }) => student)).toEqual(['s1']);
    expect(same).toBe(1);
  });
});
