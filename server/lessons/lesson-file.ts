import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import { AppError } from '@/domain/errors';
import type { LessonFrontmatter } from '@/domain/lesson-tag';
import { lessonFrontmatter } from '@/domain/lesson-tag';
import { lessons } from '@/lessons/index';

export type Lesson = (typeof lessons)[number];

/** Finds a lesson by its slug. Throws `not-found`. */
export function selectLesson(slug: string): Lesson {
  const lesson = lessons.find((one) => one.slug === slug);
  if (lesson === undefined) throw new AppError('not-found', `There is no lesson “${slug}”.`);
  return lesson;
}

/** The place of a lesson in teaching order, counted from 1. */
export function numberOf(lesson: Lesson): number {
  return lessons.indexOf(lesson) + 1;
}

/** The whole file of a lesson: frontmatter and text. */
export function readLessonFile(lesson: Lesson): string {
  return readFileSync(path.join(process.cwd(), 'lessons', lesson.folder, 'lesson.mdx'), 'utf8');
}

export function selectFrontmatter(lesson: Lesson): LessonFrontmatter {
  const { data } = matter(readLessonFile(lesson));
  return lessonFrontmatter.parse(data);
}
