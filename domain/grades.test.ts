import { expect, test } from 'vitest';
import { answeredShare, gradeColumns, matchingShare } from './grades';

const work = [
  { address: 'a/one', questions: ['x', 'y'] },
  { address: 'a/two', questions: ['x'] },
];

test('answered is the share of all questions of all exercises, each once', () => {
  expect(answeredShare(work, [])).toBeNull();
  expect(answeredShare(work, [{ exercise: 'a/one', answers: { z: ['1'] } }])).toBe(0);
  expect(answeredShare(work, [{ exercise: 'a/one', answers: { x: ['1'] } }])).toBe(33.3);
  const again = { exercise: 'a/one', answers: { x: ['1', '2'], y: [] } };
  expect(answeredShare(work, [again, again])).toBe(33.3);
  expect(answeredShare(work, [{ exercise: 'a/two', answers: { x: ['1'], y: ['1'] } }])).toBe(33.3);
  expect(answeredShare([], [again])).toBeNull();
});

test('matches count scored answers alone: two readings are left out', () => {
  const of = (...verdicts: ('matches' | 'not-yet' | 'two-readings')[]) =>
    matchingShare(verdicts.map((lastVerdict) => ({ lastVerdict, isScored: lastVerdict !== 'two-readings' })));
  expect(of()).toBeNull();
  expect(of('two-readings')).toBeNull();
  expect(of('matches', 'two-readings')).toBe(100);
  expect(of('matches', 'not-yet', 'not-yet')).toBe(33.3);
});

test('what misses both of two readings is left out too, and what a class accepts beside its key counts', () => {
  const miss = { lastVerdict: 'not-yet', isScored: false } as const;
  expect(matchingShare([miss, { lastVerdict: 'matches', isScored: true }])).toBe(100);
  const accepted = { lastVerdict: 'two-readings', isScored: true } as const;
  expect(matchingShare([accepted, { lastVerdict: 'not-yet', isScored: true }])).toBe(50);
});

test('each assignment has its own columns, and no two of them one title', () => {
  const assignments = [
    { id: 'h1', title: 'Homework', work },
    { id: 'h2', title: 'Homework', work },
  ];
  const sent = { student: 's1', exercise: 'a/two', answers: { x: ['1'] } };
  const data = {
    attempts: [
      { ...sent, assignment: 'h2' },
      { ...sent, assignment: null },
    ],
    answers: [{ student: 's1', assignment: 'h2', lastVerdict: 'matches', isScored: true }] as const,
  };
  const both = gradeColumns(assignments, data, 'both');
  expect(both.map(({ title, of }) => [title, of('s1'), of('s2')])).toEqual([
    ['Homework: answered', null, null],
    ['Homework: matches the key', null, null],
    ['Homework (2): answered', 33.3, null],
    ['Homework (2): matches the key', 100, null],
  ]);
  expect(gradeColumns(assignments, data, 'answered').map(({ title }) => title)).toEqual([
    'Homework: answered',
    'Homework (2): answered',
  ]);
});

test('a title that is made to tell two apart is none that another assignment has', () => {
  const titles = (...all: string[]) =>
    gradeColumns(
      all.map((title, index) => ({ id: String(index), title, work })),
      { attempts: [], answers: [] },
      'answered',
    ).map(({ title }) => title.replace(': answered', ''));
  expect(titles('A', 'A', 'A (2)')).toEqual(['A', 'A (3)', 'A (2)']);
  expect(titles('A (2)', 'A', 'A', 'A', 'A (2)')).toEqual(['A (2)', 'A', 'A (3)', 'A (4)', 'A (2) (2)']);
});
