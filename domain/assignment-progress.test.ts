import { expect, test } from 'vitest';
import { progressCounts, progressInWords, progressOf } from './assignment-progress';

const work = [
  { address: 'lesson/one', questions: ['a', 'b'] },
  { address: 'lesson/two', questions: ['a'] },
];
const one = { exercise: 'lesson/one', answers: { a: ['x'] } };
const two = { exercise: 'lesson/two', answers: { a: ['x', 'y'] } };
const rest = { exercise: 'lesson/one', answers: { b: ['x'] } };

test.each([
  ['not-started', []],
  ['working', [one]],
  ['working', [one, two]],
  ['working', [two, { exercise: 'other', answers: { a: ['x'], b: ['x'] } }]],
  ['working', [one, two, { exercise: 'lesson/one', answers: { b: [] } }]],
  ['finished', [one, two, rest]],
  ['finished', [{ exercise: 'lesson/one', answers: { a: ['x'], b: ['x'] } }, two]],
] as const)('%s', (state, sent) => {
  expect(progressOf(work, sent)).toBe(state);
});

test('nobody is done with work of which the course holds nothing any more', () => {
  expect(progressOf([], [one])).toBe('working');
  expect(progressOf([], [])).toBe('not-started');
});

test('each student counts once, and who has left does not count', () => {
  const sent = [
    { student: 'ada', ...one },
    { student: 'ada', ...two },
    { student: 'ada', ...rest },
    { student: 'ben', ...one },
    { student: 'gone', ...one },
  ];
  const counts = progressCounts(['ada', 'ben', 'cem'], work, sent);
  expect(counts).toEqual({ finished: 1, working: 1, 'not-started': 1 });
  expect(progressInWords(counts)).toBe('1 finished, 1 working, 1 not started');
  expect(progressInWords(progressCounts([], work, sent))).toBe('Nobody has joined yet');
});
