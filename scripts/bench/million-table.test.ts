import { expect, test } from 'vitest';
import { complaintsOf } from './million-table.mjs';

test('what takes more than one and a half times as long among many classes is a complaint', () => {
  const times = new Map([
    [
      'The class',
      [
        [10, 10, 11],
        [14, 15, 15],
      ] as const,
    ],
    [
      'The export',
      [
        [10, 10, 11],
        [10, 16, 16],
      ] as const,
    ],
  ]);
  expect(complaintsOf({ engine: 'SQLite', times })).toEqual([
    'SQLite, The export: 1.60 times as long among many classes, and at most 1.5 times was to be.',
  ]);
});
