import { expect, test } from 'vitest';
import type { Ruling } from './ruling';
import { settledBy } from './settled';

function ruling(id: string, madeAt: string, more: Partial<Ruling> = {}): Ruling {
  return {
    ...{ id, statement: 'cited', decision: 'accept-both', kind: 'set-aside', reason: 'R', sparesSent: true },
    ...{ madeAt, withdrawnAt: null },
    ...more,
  };
}

const argued = { statement: 'cited', madeAt: '2026-11-20T09:00:00.000Z' };
const before = ruling('before', '2026-11-20T08:00:00.000Z');
const after = ruling('after', '2026-11-20T10:00:00.000Z');
const later = ruling('later', '2026-11-20T11:00:00.000Z');
const withdrawnAt = '2026-11-20T12:00:00.000Z';

test('a ruling settles what was argued before it, and nothing that comes later', () => {
  expect(settledBy([before], argued)).toEqual({ ruling: null, isReopened: false });
  expect(settledBy([before, after], argued)).toEqual({ ruling: after, isReopened: false });
  expect(settledBy([ruling('o', after.madeAt, { statement: 'other' })], argued).ruling).toBeNull();
});

test('of several the newest that holds counts, and a withdrawn one leaves it to wait again', () => {
  expect(settledBy([after, later], argued).ruling?.id).toBe('later');
  expect(settledBy([after, { ...later, withdrawnAt }], argued).ruling?.id).toBe('after');
  expect(settledBy([{ ...after, withdrawnAt }], argued)).toEqual({ ruling: null, isReopened: true });
});
