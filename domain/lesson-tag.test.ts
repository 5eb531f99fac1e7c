import { expect, test } from 'vitest';
import { cuesOf, lessonTags, paragraphNumbers } from './lesson-tag';

test.each([
  ['3', [3]],
  ['7-8', [7, 8]],
  ['1, 12-14', [1, 12, 13, 14]],
])('paragraphs="%s" names %o', (paragraphs, numbers) => {
  expect(paragraphNumbers(paragraphs)).toEqual(numbers);
});

test.each(['', 'all', '3-', '-3', '3;4'])('paragraphs="%s" is refused', (paragraphs) => {
  expect(lessonTags.Passage.safeParse({ document: 'd', paragraphs }).success).toBe(false);
});

test('cues are separated by a bar', () => {
  expect(cuesOf('Geng Shuang said | he stressed')).toEqual(['Geng Shuang said', 'he stressed']);
  expect(cuesOf(undefined)).toEqual([]);
});
