import { expect, test } from 'vitest';
import { closedKept, refusedConnection, resetNew } from './line-client.mjs';
import { assertNothingDropped } from './unanswered.mjs';

const all = { begun: new Set(['begun']), ends: 1, clients: 2 };
const times = (count: number, reason: string) =>
  Array.from({ length: count }, (_, n) => ({ reason, request: `never ${n}` }));

test('requests that no server had begun are nobody’s fault, and counted', () => {
  const unanswered = [...times(9, refusedConnection), ...times(2, closedKept), ...times(1, resetNew)];
  expect(assertNothingDropped(unanswered, all)).toEqual([
    `9 times ${refusedConnection}`,
    `2 times ${closedKept}`,
    `1 times ${resetNew}`,
  ]);
});

test.each([closedKept, resetNew])('a request that a server had begun is dropped, also where %s', (reason) => {
  expect(() => assertNothingDropped([{ reason, request: 'begun' }], all)).toThrow(
    `1 requests of clients were dropped, for example: a server had begun it, and ${reason}.`,
  );
});

test.each([closedKept, resetNew])('an end of a server does not explain that so often %s', (reason) => {
  expect(() => assertNothingDropped(times(3, reason), all)).toThrow('1 ends under 2 clients explain 2');
});

test('any other reason is something dropped', () => {
  expect(() => assertNothingDropped(times(1, 'no answer in time'), all)).toThrow('no answer in time');
});
