import 'server-only';
import { createProcessor } from '@mdx-js/mdx';
import remarkFrontmatter from 'remark-frontmatter';
import { paragraphNumbers } from '@/domain/lesson-tag';
import type { Lesson } from './lesson-file';
import { readLessonFile } from './lesson-file';
import { tagsOf } from './lesson-tree';

/** Paragraphs of one document. */
export interface PassageOf {
  readonly document: string;
  /** Ascending, each once. */
  readonly paragraphs: readonly number[];
}

/** What a lesson uses, in the order in which it uses it. */
export interface LessonOutline {
  /** The ids of its exercises. */
  readonly exercises: readonly string[];
  /** The paragraphs that its passages print, put together by document. */
  readonly passages: readonly PassageOf[];
}

export function outlineOf(lesson: Lesson): LessonOutline {
  const tags = tagsOf(createProcessor({ remarkPlugins: [remarkFrontmatter] }).parse(readLessonFile(lesson)));
  const numbers = new Map<string, number[]>();
  for (const { name, attributes } of tags) {
    const { document, paragraphs } = attributes;
    if (name !== 'Passage' || document === undefined || paragraphs === undefined) continue;
    numbers.set(document, [...(numbers.get(document) ?? []), ...paragraphNumbers(paragraphs)]);
  }
  return {
    exercises: tags.filter(({ name }) => name === 'Exercise').map(({ attributes }) => attributes['id'] ?? ''),
    passages: [...numbers].map(([document, all]) => ({
      document,
      paragraphs: [...new Set(all)].sort((a, b) => a - b),
    })),
  };
}
