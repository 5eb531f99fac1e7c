import { expect, test } from 'vitest';
import { rows } from '@/e2e/access/rows';
import { newSeen, plainRequests } from './seen.mjs';

test('a run that only met closed doors has tried nothing', () => {
  const seen = newSeen();
  for (let n = 0; n < 100; n += 1) {
    seen.note('teacher', { status: 404 }, false);
    seen.note('student', { status: n < 2 ? 303 : 400 }, n === 0);
    seen.note('nobody', { status: n < 2 ? 200 : 307 }, false);
  }
  expect(seen.sent()).toBe(300);
  expect(seen.complaints()).toEqual([
    'Of 100 requests of teacher only 0 were taken.',
    'The teacher of the class did not see its text once, so nothing is said of who else did not.',
  ]);
  for (let n = 0; n < 3; n += 1) seen.note('teacher', { status: 200 }, true);
  expect(seen.complaints()).toEqual([]);
  expect(seen.least()).toBe('student, 2 of 100');
  expect(seen.shares()).toBe('5 2xx, 100 3xx, 198 4xx');
});

test('the plain requests open pages of the class, as its teacher and as its student', () => {
  const routes = (who: string) =>
    plainRequests(rows)
      .filter(({ actor }) => actor === who)
      .map(({ row }) => rows[row]?.route);
  expect(routes('teacher')).toContain('/teach/classes/[class]');
  expect(routes('student')).toContain('/class');
});
