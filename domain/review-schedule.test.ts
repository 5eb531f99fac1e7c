import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Meeting, ReviewCard } from './review-card';
import { dueBy, forecast } from './review-card';
import { isReviewCard } from './review-card-guard';
import { afterMeeting } from './review-schedule';
import type { Sureness } from './sureness';
import { surenessLevels } from './sureness';

const now = new Date('2026-11-21T09:00:00Z');
const hour = 60 * 60 * 1000;
const day = 24 * hour;
const misconception = { id: 'negative-is-denial', rule: 'A rule.', turn: 2 };

function meeting(verdict: Meeting['verdict'], sureness: Sureness | null = null): Meeting {
  return { misconception, statement: 'nearly-three-years', verdict, sureness };
}

const meetings = fc
  .tuple(fc.constantFrom('matches' as const, 'not-yet' as const), fc.constantFrom(null, ...surenessLevels))
  .map(([verdict, sureness]) => meeting(verdict, sureness));

function after(met: Meeting, card: ReviewCard | null = null, at = now): ReviewCard {
  const next = afterMeeting(card, met, at);
  if (next === null) throw new Error('This meeting makes a card.');
  return next;
}

const missed = after(meeting('not-yet', 'sure'));

function daysUntil({ due }: ReviewCard, from = now): number {
  return Math.round((Date.parse(due) - from.getTime()) / day);
}

test('a miss makes a card that comes back within days, and what matches from the start makes none', () => {
  expect(daysUntil(missed)).toBeGreaterThanOrEqual(1);
  expect(daysUntil(missed)).toBeLessThanOrEqual(3);
  expect(missed).toMatchObject({ misconception: 'negative-is-denial', rule: 'A rule.', turn: 2, lapses: 0 });
  expect(afterMeeting(null, meeting('matches', 'sure'), now)).toBeNull();
  expect(afterMeeting(null, meeting('matches'), now)).toBeNull();
  expect(after(meeting('matches', 'guessing')).sureness).toBe('guessing');
});

test('at the next meeting a miss comes back soonest, a guess sooner than a match, and a sure match last', () => {
  const later = new Date(missed.due);
  const days = [
    meeting('not-yet', 'sure'),
    meeting('matches', 'guessing'),
    meeting('matches', 'fairly-sure'),
    meeting('matches', 'sure'),
  ].map((met) => daysUntil(after(met, missed, later), later));
  expect(days).toEqual(days.toSorted((one, other) => one - other));
  expect(new Set(days).size).toBeGreaterThan(2);
});

test('a match in the same sitting does not put off what was missed, and a second miss counts', () => {
  const soon = new Date(now.getTime() + hour);
  const matched = after({ ...meeting('matches', 'sure'), statement: 'unless-they-violate' }, missed, soon);
  expect(matched).toEqual({ ...missed, statement: 'unless-they-violate' });
  expect(after(meeting('not-yet'), missed, soon).reps).toBe(missed.reps + 1);
});

test.each(['two-readings', 'not-answered'] as const)('%s changes nothing', (verdict) => {
  expect(afterMeeting(null, meeting(verdict, 'sure'), now)).toBeNull();
  expect(afterMeeting(missed, meeting(verdict, 'sure'), now)).toBe(missed);
});

test('every meeting puts the card into the future, by whole days, however it went before', () => {
  fc.assert(
    fc.property(fc.array(meetings, { minLength: 1, maxLength: 12 }), (history) => {
      let card: ReviewCard | null = missed;
      let at = new Date(missed.due);
      for (const met of history) {
        card = after(met, card, at);
        expect(Date.parse(card.due)).toBeGreaterThanOrEqual(at.getTime() + day - 1);
        expect(Number.isFinite(card.stability)).toBe(true);
        expect(card.verdict).toBe(met.verdict);
        at = new Date(card.due);
      }
    }),
  );
});

test('a card survives being written down and read again', () => {
  fc.assert(
    fc.property(meetings, meetings, (first, second) => {
      const card = after(first, missed, new Date(missed.due));
      const copy: ReviewCard = JSON.parse(JSON.stringify(card));
      const later = new Date(card.due);
      expect(after(second, copy, later)).toEqual(after(second, card, later));
    }),
  );
});

test('a meeting that lies before the last review, on another device or by another clock, is scheduled all the same', () => {
  const earlier = new Date(now.getTime() - 3 * day);
  const card = after(meeting('not-yet'), missed, earlier);
  expect(card.reps).toBe(missed.reps + 1);
  expect(Date.parse(card.due)).toBeGreaterThan(now.getTime());
});

test('sure matches for years stay whole cards', () => {
  let card = missed;
  for (let time = 0; time < 12; time += 1) {
    card = after(meeting('matches', 'sure'), card, new Date(card.due));
    expect(isReviewCard(JSON.parse(JSON.stringify(card)))).toBe(true);
  }
  expect(card.scheduledDays).toBeGreaterThan(1000);
});

test.each([
  ['stability', 0],
  ['stability', -1],
  ['difficulty', 0],
  ['state', 7],
  ['due', 'soon'],
] as const)('a card whose %s is %s is not whole', (name, value) => {
  expect(isReviewCard(missed)).toBe(true);
  expect(isReviewCard({ ...missed, [name]: value })).toBe(false);
});

test('the rule comes to the card when the student reaches it, and stays', () => {
  const untold = { ...meeting('not-yet'), misconception: { ...misconception, rule: null } };
  const card = after(untold);
  expect(card.rule).toBeNull();
  const told = afterMeeting(card, meeting('not-answered'), now);
  expect(told).toEqual({ ...card, rule: 'A rule.' });
  expect(after(untold, told, new Date(card.due)).rule).toBe('A rule.');
});

test('what is due has misses that felt sure first, then other misses, then the most overdue', () => {
  const at = (id: string, due: string, more: Partial<ReviewCard> = {}): ReviewCard => ({
    ...missed,
    verdict: 'matches',
    misconception: id,
    due,
    ...more,
  });
  const cards = [
    at('today', '2026-11-21T12:00:00.000Z'),
    at('overdue', '2026-11-19T12:00:00.000Z'),
    at('guessed miss', '2026-11-21T13:00:00.000Z', { verdict: 'not-yet', sureness: 'guessing' }),
    at('sure miss', '2026-11-21T14:00:00.000Z', { verdict: 'not-yet' }),
    at('tomorrow', '2026-11-22T12:00:00.000Z'),
    at('next month', '2026-12-21T12:00:00.000Z'),
  ];
  const due = dueBy(cards, new Date('2026-11-21T23:59:59.999Z'));
  expect(due.map((card) => card.misconception)).toEqual(['sure miss', 'guessed miss', 'overdue', 'today']);
  expect(forecast(cards, new Date('2026-11-21T00:00:00Z'), 7)).toEqual([4, 1, 0, 0, 0, 0, 0]);
});

test('the forecast counts every card that is due within its days once', () => {
  const dues = fc.array(fc.integer({ min: -30, max: 60 }), { maxLength: 20 });
  fc.assert(
    fc.property(dues, fc.integer({ min: 1, max: 30 }), (offsets, days) => {
      const cards = offsets.map((offset) => ({
        ...missed,
        due: new Date(now.getTime() + offset * day + hour).toISOString(),
      }));
      const counted = forecast(cards, now, days).reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(offsets.filter((offset) => offset < days).length);
    }),
  );
});
