import 'server-only';
import matter from 'gray-matter';
import { lessonFrontmatter } from '@/domain/lesson-tag';
import { standards } from '@/lessons/standards';
import type { ContentFault } from './content-fault';

export type StandardId = keyof typeof standards;

export function isStandardId(id: string): id is StandardId {
  return Object.hasOwn(standards, id);
}

/** Every standard that a lesson names and that `lessons/standards.ts` has no wording of. */
export function standardFaults(file: string, source: string): ContentFault[] {
  const parsed = lessonFrontmatter.safeParse(matter(source).data);
  const unknown = parsed.success ? parsed.data.standards.filter((id) => !isStandardId(id)) : [];
  return unknown.map((id) => ({
    file,
    where: `line ${lineOf(source, id)}`,
    found: `the standard “${id}”`,
    expected: `one of ${Object.keys(standards).join(', ')}`,
  }));
}

function lineOf(source: string, words: string): number {
  return source.split('\n').findIndex((line) => line.includes(words)) + 1;
}
