import { expect, test } from 'vitest';
import type { AssignmentTimes } from './assignment';
import { stateOf } from './assignment-state';

const [ten, noon, two] = ['2026-11-23T10:00:00.000Z', '2026-11-23T12:00:00.000Z', '2026-11-23T14:00:00.000Z'];
const times: AssignmentTimes = { dueAt: null, closedAt: null, feedback: 'at-once', releasedAt: null };

test.each([
  ['open for good', {}, { isOpen: true, at: null, isHeld: false }],
  ['open until it is due', { dueAt: two }, { isOpen: true, at: two, isHeld: false }],
  ['closed since it was due', { dueAt: ten }, { isOpen: false, at: ten, isHeld: false }],
  [
    'closed by the teacher before it was due',
    { dueAt: two, closedAt: ten },
    { isOpen: false, at: ten, isHeld: false },
  ],
  [
    'feedback held until it closes',
    { dueAt: two, feedback: 'after-closing' },
    { isOpen: true, at: two, isHeld: true },
  ],
  [
    'feedback held although closed',
    { closedAt: ten, feedback: 'when-released' },
    { isOpen: false, at: ten, isHeld: true },
  ],
  [
    'feedback released',
    { feedback: 'when-released', releasedAt: ten },
    { isOpen: true, at: null, isHeld: false },
  ],
] as const)('%s', (_name, more, state) => {
  expect(stateOf({ ...times, ...more }, noon)).toEqual(state);
});
