import { expect, test } from 'vitest';
import { calibrationInWords, calibrationOf } from './calibration';

test('counts how often each level matched, from sure to guessing, scored statements alone', () => {
  const levels = calibrationOf([
    { verdict: 'matches', sureness: 'sure' },
    { verdict: 'not-yet', sureness: 'sure' },
    { verdict: 'two-readings', sureness: 'sure' },
    { verdict: 'not-answered', sureness: 'guessing' },
    { verdict: 'matches', sureness: null },
    { verdict: 'matches', sureness: 'fairly-sure' },
  ]);
  expect(levels).toEqual([
    { level: 'sure', answers: 2, matches: 1 },
    { level: 'fairly-sure', answers: 1, matches: 1 },
    { level: 'guessing', answers: 0, matches: 0 },
  ]);
  expect(levels.map(calibrationInWords)).toEqual([
    'When you were sure, 1 of 2 match the key.',
    'You were fairly sure once, and it matches the key.',
    '',
  ]);
});

test('a level that was used once is told without figures', () => {
  expect(calibrationInWords({ level: 'guessing', answers: 1, matches: 0 })).toBe(
    'You were guessing once, and it does not match yet.',
  );
});
