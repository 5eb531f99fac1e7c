import { expect, test } from 'vitest';
import { cameSince, seenIn } from './seen-before-ruling';

const at = (hour: number) => `2026-09-01T0${hour}:00:00.000Z`;
const first = { id: 'first', madeAt: at(1), withdrawnAt: null };
const second = { id: 'second', madeAt: at(2), withdrawnAt: null };
const said = { id: 'said', madeAt: at(1) };
const later = { id: 'later', madeAt: at(3) };
const seen = seenIn({ rulings: [first], arguments: [said] });

test('the order in which they are listed does not matter, and what was given and withdrawn changes nothing', () => {
  const gone = { ...second, withdrawnAt: at(3) };
  expect(cameSince(seen, seenIn({ rulings: [gone, first], arguments: [said] }))).toBeNull();
  expect(seenIn({ rulings: [second, first], arguments: [later, said] })).toEqual(
    seenIn({ rulings: [first, second], arguments: [said, later] }),
  );
});

test.each([
  [{ rulings: [first, second], arguments: [said] }, /^Another ruling on this statement was given/],
  [{ rulings: [], arguments: [said] }, /^A ruling on this statement was withdrawn/],
  [{ rulings: [first], arguments: [later, said] }, /^One more argument has come/],
  [{ rulings: [first], arguments: [later, said, { ...later, id: 'last' }] }, /^2 more arguments have come/],
  [{ rulings: [first], arguments: [] }, /^The arguments have changed/],
  [{ rulings: [second], arguments: [later] }, /^Another ruling .* The arguments have changed/],
])('%o says what came', (now, sentence) => {
  expect(cameSince(seen, seenIn(now))).toMatch(sentence);
  expect(cameSince(seen, seenIn(now))).toMatch(/Your ruling is not given yet\. Look at the effect/);
});
