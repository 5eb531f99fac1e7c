import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Review, ReviewCard } from './review-schedule';
import { afterReview, dueBy, forecast } from './review-schedule';
import { surenessLevels } from './sureness';

const now = new Date('2026-11-21T09:00:00Z');
const day = 24 * 60 * 60 * 1000;

const reviews: fc.Arbitrary<Review> = fc.record({
  verdict: fc.constantFrom('matches' as const, 'not-yet' as const),
  sureness: fc.constantFrom(null, ...surenessLevels),
});

function after(review: Review, card: ReviewCard | null = null, at = now): ReviewCard {
  const next = afterReview('negative-is-not-denial', card, review, at);
  if (next === null) throw new Error('This review changes the card.');
  return next;
}

function daysUntil({ due }: ReviewCard): number {
  return Math.round((Date.parse(due) - now.getTime()) / day);
}

test('a miss comes back before a match, and a sure match last', () => {
  const days = [
    after({ verdict: 'not-yet', sureness: 'sure' }),
    after({ verdict: 'matches', sureness: 'guessing' }),
    after({ verdict: 'matches', sureness: 'fairly-sure' }),
    after({ verdict: 'matches', sureness: 'sure' }),
  ].map(daysUntil);
  expect(days).toEqual(days.toSorted((one, other) => one - other));
  expect(days[0]).toBeGreaterThanOrEqual(1);
  expect(days[3]).toBeGreaterThan(days[0] ?? 0);
});

test.each(['two-readings', 'not-answered'] as const)('%s changes nothing', (verdict) => {
  expect(afterReview('x', null, { verdict, sureness: 'sure' }, now)).toBeNull();
});

test('every review puts the card into the future, in whole days, however it went before', () => {
  fc.assert(
    fc.property(fc.array(reviews, { minLength: 1, maxLength: 12 }), (history) => {
      let card: ReviewCard | null = null;
      let at = now;
      for (const review of history) {
        card = after(review, card, at);
        expect(Date.parse(card.due)).toBeGreaterThanOrEqual(at.getTime() + day - 1);
        expect(Number.isFinite(card.stability)).toBe(true);
        at = new Date(card.due);
      }
    }),
  );
});

test('a card survives being written down and read again', () => {
  fc.assert(
    fc.property(reviews, reviews, (first, second) => {
      const card = after(first);
      const copy: ReviewCard = JSON.parse(JSON.stringify(card));
      const later = new Date(card.due);
      expect(after(second, copy, later)).toEqual(after(second, card, later));
    }),
  );
});

test('what is due today is listed with the most overdue first, and the forecast counts by day', () => {
  const at = (misconception: string, due: string): ReviewCard => ({
    ...after({ verdict: 'matches', sureness: null }),
    misconception,
    due,
  });
  const cards = [
    at('today', '2026-11-21T12:00:00.000Z'),
    at('overdue', '2026-11-19T12:00:00.000Z'),
    at('tomorrow', '2026-11-22T12:00:00.000Z'),
    at('next month', '2026-12-21T12:00:00.000Z'),
  ];
  expect(
    dueBy(cards, new Date('2026-11-21T23:59:59.999Z')).map(({ misconception }) => misconception),
  ).toEqual(['overdue', 'today']);
  expect(forecast(cards, new Date('2026-11-21T00:00:00Z'), 7)).toEqual([2, 1, 0, 0, 0, 0, 0]);
});
