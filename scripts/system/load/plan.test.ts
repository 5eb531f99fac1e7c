import { expect, test } from 'vitest';
import { planOf } from './plan.mjs';

const round = { students: 50, openMs: 20_000, checkMs: [15_000, 20_000] as const, ms: 60_000, seed: 7 };
const plan = planOf(round);

test('all is fixed before: the same seed gives the same plan, by time', () => {
  expect(planOf(round)).toEqual(plan);
  expect(planOf({ ...round, seed: 8 })).not.toEqual(plan);
  expect(plan.map(({ at }) => at)).toEqual(plan.map(({ at }) => at).toSorted((one, other) => one - other));
});

test('every student opens the lesson once, and then checks at the pace that is asked for', () => {
  for (let who = 0; who < round.students; who += 1) {
    const own = plan.filter((one) => one.who === who);
    expect(own[0]?.what).toBe('open');
    expect(own.filter(({ what }) => what === 'open')).toHaveLength(1);
    const times = own.filter(({ what }) => what !== 'open' && what !== 'home').map(({ at }) => at);
    expect(times.length).toBeGreaterThanOrEqual(2);
    for (const [n, at] of times.slice(1).entries()) {
      expect(at - (times[n] ?? 0)).toBeGreaterThanOrEqual(15_000);
      expect(at - (times[n] ?? 0)).toBeLessThanOrEqual(20_000);
    }
  }
  expect(new Set(plan.map(({ what }) => what))).toEqual(new Set(['open', 'home', 'sort', 'quiz', 'reason']));
});
