import { expect, test } from 'vitest';
import type { GivenAssignment } from './taking';
import { heldAddresses, heldFor, heldInWords, takesAnswers, takingFor } from './taking';

const due = '2026-12-01T15:00:00.000Z';

function given(more: Partial<GivenAssignment> = {}): GivenAssignment {
  return {
    work: { type: 'lesson', lesson: 'claim-or-denial' },
    dueAt: due,
    closedAt: null,
    feedback: 'after-closing',
    releasedAt: null,
    exception: null,
    ...more,
  };
}

test.each([
  ['in time', '2026-12-01T14:59:00.000Z', '2026-12-01T14:59:01.000Z', true],
  ['given and sent after it was due', '2026-12-01T15:01:00.000Z', '2026-12-01T15:01:01.000Z', false],
  ['given in time, sent an hour later', '2026-12-01T14:50:00.000Z', '2026-12-01T16:00:00.000Z', true],
  ['given in time, sent two days later', '2026-12-01T14:50:00.000Z', '2026-12-03T15:00:00.000Z', false],
  ['of a device whose clock is ahead', '2027-01-01T00:00:00.000Z', '2026-12-01T14:00:00.000Z', true],
])('an answer %s is taken or not', (_, madeAt, now, isTaken) => {
  expect(takesAnswers(given(), { madeAt, now })).toBe(isTaken);
});

test('the same holds where the teacher closed it, and with extra time', () => {
  const closed = given({ dueAt: null, closedAt: due });
  const late = { madeAt: '2026-12-01T14:50:00.000Z', now: '2026-12-01T16:00:00.000Z' };
  expect(takesAnswers(closed, late)).toBe(true);
  expect(takesAnswers(closed, { madeAt: late.now, now: late.now })).toBe(false);
  const extra = given({ exception: { dueAt: null, extraMinutes: 120 } });
  expect(takesAnswers(extra, { madeAt: late.now, now: late.now })).toBe(true);
});

test('the newest that takes the answer has it; where none does, the newest says so', () => {
  const now = { madeAt: '2026-12-02T15:00:00.000Z', now: '2026-12-02T15:00:00.000Z' };
  const open = given({ dueAt: null });
  const closed = given();
  expect(takingFor([closed, open], 'claim-or-denial/twelve', now)).toEqual({
    assignment: open,
    isTaking: true,
  });
  expect(takingFor([closed], 'claim-or-denial/twelve', now)).toEqual({ assignment: closed, isTaking: false });
  expect(takingFor([closed, open], 'quiz/denials.10.k3f9', now)).toBeNull();
});

test('it is said when the key comes, until it may be shown', () => {
  expect(heldInWords(given(), '2026-12-01T14:00:00.000Z')).toMatch(/after this assignment has closed/);
  expect(heldInWords(given(), '2026-12-01T15:00:00.000Z')).toBeNull();
  const released = given({ feedback: 'when-released' });
  expect(heldInWords(released, '2026-12-05T15:00:00.000Z')).toMatch(/teacher releases/);
  expect(heldInWords({ ...released, releasedAt: due }, due)).toBeNull();
  expect(heldInWords(given({ feedback: 'at-once' }), '2026-11-01T00:00:00.000Z')).toBeNull();
});

test('one assignment that holds the feedback is enough, and what has to be released comes last', () => {
  const now = '2026-11-30T15:00:00.000Z';
  const open = given({ feedback: 'at-once' });
  const closing = given();
  const released = given({ feedback: 'when-released' });
  const twelve = 'claim-or-denial/twelve';
  expect(heldFor([open], twelve, now)).toBeNull();
  expect(heldFor([open, closing], twelve, now)).toMatch(/has closed/);
  expect(heldFor([closing, open], twelve, now)).toMatch(/has closed/);
  expect(heldFor([closing, released, open], twelve, now)).toMatch(/teacher releases/);
  expect(heldFor([closing], 'whose-words/take-over', now)).toBeNull();
});

test('what is held is named by addresses, and a lesson by the beginning of its addresses', () => {
  const now = '2026-11-30T15:00:00.000Z';
  const quiz = given({ work: { type: 'quiz', quiz: 'denials.10.k3f9' } });
  const told = given({ feedback: 'at-once', work: { type: 'exercises', exercises: ['whose-words/one'] } });
  expect(heldAddresses([given(), quiz, told, given()], now)).toEqual([
    'claim-or-denial/',
    'quiz/denials.10.k3f9',
  ]);
  expect(heldAddresses([given(), quiz], due)).toEqual([]);
});
