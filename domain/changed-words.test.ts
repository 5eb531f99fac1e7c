import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChangedRun } from './changed-words';
import { changedWords } from './changed-words';

const text = fc
  .array(fc.constantFrom('the', 'words', 'show', 'that', '“unless”', '\n', ' '), { maxLength: 30 })
  .map((words) => words.join(' '));

const without = (runs: readonly ChangedRun[], change: ChangedRun['change']) =>
  runs
    .filter((run) => run.change !== change)
    .map((run) => run.text)
    .join('');

test('what was added and what was taken stand in the order of the text', () => {
  expect(
    changedWords('I put this under claim because of it.', 'I put it under denial because of it.'),
  ).toEqual([
    { text: 'I put', change: 'same' },
    { text: ' this', change: 'taken' },
    { text: ' it', change: 'added' },
    { text: ' under', change: 'same' },
    { text: ' claim', change: 'taken' },
    { text: ' denial', change: 'added' },
    { text: ' because of it.', change: 'same' },
  ]);
});

test('both texts can be read from what changed, to the letter', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = changedWords(before, after);
      expect(without(runs, 'added')).toBe(before);
      expect(without(runs, 'taken')).toBe(after);
    }),
  );
});

test('as little as can be is said to have changed', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(changedWords(before, before).every(({ change }) => change === 'same')).toBe(true);
      const added = changedWords(before.trim(), `${before.trim()} ${after.trim()}`);
      expect(added.some(({ change }) => change === 'taken')).toBe(false);
    }),
  );
});

test('two long texts with nothing in common are one that went and one that came', () => {
  const long = (word: string) => Array.from({ length: 500 }, (_, index) => `${word}${index}`).join('\n');
  const runs = changedWords(long('a'), long('b').replaceAll('\n', ' '));
  expect(runs.map(({ change }) => change)).toEqual(['taken', 'added']);
});
