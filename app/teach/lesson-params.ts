import { notFound } from 'next/navigation';
import { lessons } from '@/lessons/index';
import { numberOf, selectFrontmatter, selectLesson } from '@/server/lessons/lesson-file';
import { orNull } from '../or-null';

export interface TeachLessonProps {
  readonly params: Promise<{ lesson: string }>;
}

/** The lesson that an address names, with its number and what stands at its head. */
export async function lessonOf({ params }: TeachLessonProps) {
  const { lesson: slug } = await params;
  const lesson = orNull(() => selectLesson(slug)) ?? notFound();
  return { lesson, slug, number: numberOf(lesson), ...selectFrontmatter(lesson) };
}

export function everyLesson() {
  return lessons.map(({ slug }) => ({ lesson: slug }));
}
