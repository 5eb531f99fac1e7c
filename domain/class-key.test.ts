import { describe, expect, test } from 'vitest';
import type { EntryInForce } from './answer-key';
import type { KindTally } from './check';
import { check, verdictOf } from './check';
import type { ClassKey, Recheck } from './class-key';
import { entryInForce, keyOfCourse, kindsThatMatch } from './class-key';
import { feedbackOn } from './feedback';
import type { Kind } from './kind';
import { kinds } from './kind';
import type { Ruling } from './ruling';
import { toldOfKind } from './told-of-kind';

const entry: EntryInForce = {
  kind: 'independent-estimate',
  speaker: 'A committee',
  cues: ['cited estimates'],
  chain: [{ who: 'The page', named: true }],
  feedback: {
    'attributed-claim': 'Why not a claim.',
    'official-denial': 'Why not a denial.',
    'independent-estimate': 'Why an estimate.',
    'set-aside': 'Why not set aside.',
  },
  otherReading: '',
  misconception: '',
};
const before = { at: '2026-11-20T08:00:00.000Z', keyVersion: 'v2' };
const after = { at: '2026-11-20T10:00:00.000Z', keyVersion: 'v2' };

function ruling(more: Partial<Ruling> = {}): Ruling {
  return {
    id: 'r1',
    statement: 'cited',
    decision: 'change-key',
    kind: 'attributed-claim',
    reason: 'Nobody counted.',
    sparesSent: true,
    madeAt: '2026-11-20T09:00:00.000Z',
    withdrawnAt: null,
    ...more,
  };
}

function recheck(more: Partial<Recheck> = {}): Recheck {
  return {
    id: 'c1',
    statement: 'cited',
    accepts: { kind: 'independent-estimate', alsoAccepts: null },
    sparesSent: false,
    madeAt: '2026-11-20T09:00:00.000Z',
    withdrawnAt: null,
    ...more,
  };
}

function inForce(more: Partial<ClassKey>, sent: typeof before | null = before): EntryInForce {
  return entryInForce('cited', entry, { ...keyOfCourse, ...more }, sent);
}

function verdicts(of: EntryInForce) {
  return Object.fromEntries(kinds.map((kind): [Kind, string] => [kind, verdictOf(of, kind)]));
}

const notYet = {
  'attributed-claim': 'not-yet',
  'official-denial': 'not-yet',
  'independent-estimate': 'not-yet',
  'set-aside': 'not-yet',
};

test('without a decision the key of the course applies, unchanged', () => {
  expect(inForce({})).toEqual(entry);
});

describe('a ruling', () => {
  test('“key stands” changes no verdict', () => {
    expect(verdicts(inForce({ rulings: [ruling({ decision: 'key-stands' })] }))).toEqual(verdicts(entry));
  });

  test.each([before, after, null])(
    '“accept both” makes both kinds match, whenever the answer was sent',
    (sent) => {
      expect(verdicts(inForce({ rulings: [ruling({ decision: 'accept-both' })] }, sent))).toEqual({
        ...notYet,
        'attributed-claim': 'matches',
        'independent-estimate': 'matches',
      });
    },
  );

  test('“accept both” adds a third kind where two readings held', () => {
    const both = { ...entry, alsoAccepts: 'official-denial' as const };
    const ruled = entryInForce(
      'cited',
      both,
      { ...keyOfCourse, rulings: [ruling({ decision: 'accept-both' })] },
      null,
    );
    expect(kindsThatMatch(ruled)).toEqual(['independent-estimate', 'official-denial', 'attributed-claim']);
  });

  test('“change the key” spares what was sent before, and nothing that comes after', () => {
    const rulings = [ruling()];
    const changed = { ...notYet, 'attributed-claim': 'matches' };
    expect(verdicts(inForce({ rulings }))).toEqual({ ...changed, 'independent-estimate': 'matches' });
    expect(verdicts(inForce({ rulings }, after))).toEqual(changed);
    expect(verdicts(inForce({ rulings }, null))).toEqual(changed);
  });

  test('“change the key” applied to all spares nothing', () => {
    const rulings = [ruling({ sparesSent: false })];
    expect(verdicts(inForce({ rulings }))).toEqual({ ...notYet, 'attributed-claim': 'matches' });
  });

  test('that is withdrawn leaves everything as it was', () => {
    const withdrawn = ruling({ withdrawnAt: '2026-11-20T11:00:00.000Z' });
    expect(inForce({ rulings: [withdrawn] })).toEqual(entry);
  });

  test('of another statement changes nothing here', () => {
    expect(inForce({ rulings: [ruling({ statement: 'other' })] })).toEqual(entry);
  });

  test('goes on from the one before it, and without it that one holds', () => {
    const first = ruling({ decision: 'accept-both' });
    const second = ruling({
      id: 'r2',
      kind: 'set-aside',
      sparesSent: false,
      madeAt: '2026-11-20T09:30:00.000Z',
    });
    expect(verdicts(inForce({ rulings: [first, second] }))).toEqual({ ...notYet, 'set-aside': 'matches' });
    const without = { ...second, withdrawnAt: '2026-11-20T11:00:00.000Z' };
    expect(inForce({ rulings: [first, without] })).toEqual(inForce({ rulings: [first] }));
  });
});

describe('what counts', () => {
  const other: EntryInForce = { ...entry, kind: 'official-denial' };
  const both = [ruling({ decision: 'accept-both', madeAt: '2026-11-20T09:00:00.000Z' })];
  const matchesOf = (of: EntryInForce, kind: Kind) => {
    const { byKind } = check(
      ['cited', 'other'],
      { cited: of, other },
      { cited: [kind], other: ['official-denial'] },
    );
    const sum = (count: (row: KindTally) => number) => byKind.reduce((total, row) => total + count(row), 0);
    return [sum((row) => row.matches), sum((row) => row.statements)];
  };

  test('nobody’s count falls when a class accepts a second kind', () => {
    expect(matchesOf(inForce({}), 'independent-estimate')).toEqual([2, 2]);
    expect(matchesOf(inForce({ rulings: both }), 'independent-estimate')).toEqual([2, 2]);
    expect(matchesOf(inForce({ rulings: both }), 'attributed-claim')).toEqual([2, 2]);
    expect(matchesOf(inForce({ rulings: both }), 'set-aside')).toEqual([1, 2]);
  });

  test('where two readings hold for the course, nothing is counted', () => {
    expect(matchesOf({ ...entry, alsoAccepts: 'set-aside' }, 'set-aside')).toEqual([1, 1]);
  });
});

describe('“accept both” accepts both', () => {
  const both = ruling({ decision: 'accept-both', beside: 'independent-estimate' });

  test('also after the course has made the one that was argued for its key', () => {
    const mended: EntryInForce = { ...entry, kind: 'attributed-claim' };
    const ruled = entryInForce('cited', mended, { ...keyOfCourse, rulings: [both] }, null);
    expect(kindsThatMatch(ruled)).toEqual(['attributed-claim', 'independent-estimate']);
  });

  test('also where the ruling that it went on from is withdrawn', () => {
    const changed = ruling({ withdrawnAt: '2026-11-20T11:00:00.000Z' });
    const back = ruling({ ...both, id: 'r2', kind: 'independent-estimate', beside: 'attributed-claim' });
    const ruled = inForce({ rulings: [changed, back] });
    expect(ruled.kind).toBe('independent-estimate');
    expect(kindsThatMatch(ruled)).toEqual(['independent-estimate', 'attributed-claim']);
  });

  test('and a second time accepts a third, each with its own reason, and nothing drops out of a result', () => {
    const third = ruling({ ...both, id: 'r2', kind: 'set-aside', reason: 'Nobody is named.' });
    const ruled = inForce({ rulings: [both, third] });
    expect(verdicts(ruled)).toEqual({
      ...notYet,
      'attributed-claim': 'matches',
      'independent-estimate': 'matches',
      'set-aside': 'matches',
    });
    const said = (kind: Kind) => feedbackOn('cited', ruled, [kind]);
    expect(said('attributed-claim').why).toBe('Your teacher accepts this too. Nobody counted.');
    expect(said('set-aside').why).toBe('Your teacher accepts this too. Nobody is named.');
    expect(said('independent-estimate').shown?.remarks).toEqual([
      'Your teacher also accepts “Attributed claim” here. Nobody counted.',
      'Your teacher also accepts “Set aside” here. Nobody is named.',
    ]);
  });
});

describe('after an update of the course', () => {
  const snapshots = new Map([['v1', { cited: { kind: 'official-denial', alsoAccepts: null } as const }]]);
  const old = { ...before, keyVersion: 'v1' };

  test('an answer stays with the key that it was checked with', () => {
    expect(verdicts(inForce({ snapshots }, old))).toEqual({ ...notYet, 'official-denial': 'matches' });
    expect(verdicts(inForce({ snapshots }, null))).toEqual(verdicts(entry));
  });

  test('a re-check applies the key of the course, and spares what matched where that is chosen', () => {
    expect(verdicts(inForce({ snapshots, rechecks: [recheck()] }, old))).toEqual(verdicts(entry));
    expect(verdicts(inForce({ snapshots, rechecks: [recheck({ sparesSent: true })] }, old))).toEqual({
      ...verdicts(entry),
      'official-denial': 'matches',
    });
  });

  test('a re-check that is taken back leaves everything as it was', () => {
    const rechecks = [recheck({ withdrawnAt: '2026-11-20T11:00:00.000Z' })];
    expect(inForce({ snapshots, rechecks }, old)).toEqual(inForce({ snapshots }, old));
  });

  test('a ruling of the class stays above a re-check', () => {
    const rulings = [ruling({ sparesSent: false })];
    const rechecks = [recheck({ madeAt: '2026-11-20T12:00:00.000Z' })];
    expect(verdicts(inForce({ snapshots, rulings, rechecks }, old))).toEqual({
      ...notYet,
      'attributed-claim': 'matches',
    });
  });
});

describe('the feedback', () => {
  const why = (of: EntryInForce, kind: Kind) => feedbackOn('cited', of, [kind]).why;

  test('on the kind that was argued for is the reason of the teacher', () => {
    expect(why(inForce({ rulings: [ruling({ decision: 'accept-both' })] }), 'attributed-claim')).toBe(
      'Your teacher accepts this too. Nobody counted.',
    );
    expect(why(inForce({ rulings: [ruling()] }), 'attributed-claim')).toBe(
      'In your class the key says so here. Nobody counted.',
    );
  });

  test('on the kind that the key had before says what changed, and that the answer is spared', () => {
    expect(why(inForce({ rulings: [ruling()] }), 'independent-estimate')).toBe(
      'In your class the key says “Attributed claim” here. Your answer was sent before that, and it still matches.',
    );
  });

  test('on a first try tells neither the kind that a class has, nor the reason', () => {
    const told = feedbackOn('cited', inForce({ rulings: [ruling()] }, null), ['independent-estimate']);
    expect(told).toMatchObject({ why: 'This does not match the key of your class yet.', shown: null });
    const second = feedbackOn('cited', inForce({ rulings: [ruling()] }, null), [
      'set-aside',
      'independent-estimate',
    ]);
    expect(second.why).toBe('In your class the key says “Attributed claim” here.');
  });

  test('of an answer that is spared tells what the key says now, and marks no words as those that decide', () => {
    const told = feedbackOn('cited', inForce({ rulings: [ruling()] }), ['independent-estimate']);
    expect(told).toMatchObject({ verdict: 'matches', shown: { kind: 'attributed-claim', cues: [] } });
    const { says, about } = toldOfKind(told);
    expect(says.flat()).toContain(
      'The key says Attributed claim. In your class the key says so here. Nobody counted.',
    );
    expect(JSON.stringify(about)).not.toContain('Words that decide');
  });

  test('on any other kind stays that of the key', () => {
    expect(why(inForce({ rulings: [ruling()] }), 'set-aside')).toBe('Why not set aside.');
  });
});
