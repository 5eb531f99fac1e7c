import { expect, test } from 'vitest';
import { longestClassName, readClassName } from './class-name';

test.each([
  ['  9b ', '9b'],
  ['<b>9b</b>', '<b>9b</b>'],
  ['Äpfel & 9', 'Äpfel & 9'],
  ['𝔸'.repeat(longestClassName), '𝔸'.repeat(longestClassName)],
])('%s is the name %s', (typed, name) => {
  expect(readClassName(typed)).toBe(name);
});

test.each([
  ['', 'a name'],
  ['  \t', 'a name'],
  ['x'.repeat(longestClassName + 1), 'at most 60'],
])('“%s” is refused with a sentence', (typed, says) => {
  expect(() => readClassName(typed)).toThrow(says);
});
