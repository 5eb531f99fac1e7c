import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AssignmentException, AssignmentTimes } from './assignment';
import { dueFor, feedbackTimes, isOpenFor, mayShowFeedback } from './assignment';

const noon = '2026-11-23T12:00:00.000Z';
const one = '2026-11-23T13:00:00.000Z';
const two = '2026-11-23T14:00:00.000Z';

const times: AssignmentTimes = { dueAt: one, closedAt: null, feedback: 'after-closing', releasedAt: null };
const halfAnHour: AssignmentException = { dueAt: null, extraMinutes: 30 };

test.each([
  ['that of the class', null, one],
  ['later by the extra time', halfAnHour, '2026-11-23T13:30:00.000Z'],
  ['another date', { dueAt: two, extraMinutes: 0 }, two],
  ['another date and extra time', { dueAt: two, extraMinutes: 15 }, '2026-11-23T14:15:00.000Z'],
])('due is %s', (_name, exception, due) => {
  expect(dueFor(times, exception)).toBe(due);
});

test('without a due date extra time changes nothing', () => {
  expect(dueFor({ dueAt: null }, halfAnHour)).toBeNull();
  expect(isOpenFor({ ...times, dueAt: null }, halfAnHour, two)).toBe(true);
});

test('the due time itself is too late', () => {
  expect(isOpenFor(times, null, '2026-11-23T12:59:59.999Z')).toBe(true);
  expect(isOpenFor(times, null, one)).toBe(false);
  expect(isOpenFor(times, halfAnHour, one)).toBe(true);
});

test('an assignment that the teacher closed is closed for those with extra time too', () => {
  expect(isOpenFor({ ...times, closedAt: noon }, { dueAt: two, extraMinutes: 60 }, noon)).toBe(false);
});

test('who is done early by another due date sees the key no earlier than the class', () => {
  const early = { dueAt: noon, extraMinutes: 0 };
  expect(isOpenFor(times, early, noon)).toBe(false);
  expect(mayShowFeedback(times, early, noon)).toBe(false);
  expect(mayShowFeedback(times, early, one)).toBe(true);
});

test('feedback comes when the teacher releases it, whatever was set', () => {
  for (const feedback of feedbackTimes)
    expect(mayShowFeedback({ ...times, feedback, releasedAt: noon }, null, noon)).toBe(true);
  expect(mayShowFeedback({ ...times, feedback: 'when-released' }, null, two)).toBe(false);
  expect(mayShowFeedback({ ...times, feedback: 'at-once' }, null, noon)).toBe(true);
});

const time = fc
  .integer({ min: 0, max: 10_000 })
  .map((minutes) => new Date(Date.parse(noon) + minutes * 60_000).toISOString());
const maybe = fc.option(time);
const anyTimes = fc.record({
  dueAt: maybe,
  closedAt: maybe,
  feedback: fc.constantFrom(...feedbackTimes),
  releasedAt: maybe,
});
const anyException = fc.option(fc.record({ dueAt: maybe, extraMinutes: fc.nat({ max: 600 }) }));

test('what is closed stays closed, and what was shown stays shown', () => {
  fc.assert(
    fc.property(anyTimes, anyException, time, time, (assignment, exception, a, b) => {
      const [earlier, later] = a < b ? [a, b] : [b, a];
      if (isOpenFor(assignment, exception, later))
        expect(isOpenFor(assignment, exception, earlier)).toBe(true);
      if (mayShowFeedback(assignment, exception, earlier))
        expect(mayShowFeedback(assignment, exception, later)).toBe(true);
    }),
  );
});

test('more time never closes sooner, and feedback after closing never comes while a student can answer', () => {
  fc.assert(
    fc.property(anyTimes, anyException, time, (assignment, exception, now) => {
      const open = isOpenFor(assignment, exception, now);
      const more = { dueAt: exception?.dueAt ?? null, extraMinutes: (exception?.extraMinutes ?? 0) + 10 };
      if (open) expect(isOpenFor(assignment, more, now)).toBe(true);
      const unreleased = { ...assignment, feedback: 'after-closing' as const, releasedAt: null };
      if (open) expect(mayShowFeedback(unreleased, exception, now)).toBe(false);
    }),
  );
});
