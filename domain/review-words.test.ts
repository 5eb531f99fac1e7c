import { expect, test } from 'vitest';
import { agoInWords, forecastInWords } from './review-words';

const today = Date.parse('2026-11-21T00:00:00Z');

test.each([
  ['2026-11-21T08:00:00Z', 'today'],
  ['2026-11-20T23:00:00Z', 'yesterday'],
  ['2026-11-20T00:00:00Z', 'yesterday'],
  ['2026-11-18T12:00:00Z', '3 days ago'],
  ['2026-11-07T00:00:00Z', '2 weeks ago'],
  ['2026-11-22T00:00:00Z', 'today'],
])('%s was %s', (then, words) => {
  expect(agoInWords(Date.parse(then), today)).toBe(words);
});

/** 21 November 2026 is a Saturday. */
test.each([
  [[3, 0, 0, 0, 0, 4, 0], 9, 'Next: 4 on Thursday, 9 later.'],
  [[0, 1, 2, 0, 0, 0, 0], 0, 'Next: 1 tomorrow, 2 later.'],
  [[0, 0, 0, 0, 0, 0, 2], 0, 'Next: 2 on Friday.'],
  [[6, 0, 0, 0, 0, 0, 0], 0, ''],
  [[6, 0, 0, 0, 0, 0, 0], 2, 'Nothing more comes back within 7 days; 2 come later.'],
])('%j and %d later: %s', (counts, later, words) => {
  expect(forecastInWords(counts, later, 6)).toBe(words);
});
