import 'server-only';
import { createHash } from 'node:crypto';
import { quizPrefix } from '@/domain/quiz-address';
import type { FoundExercise } from './exercises';
import { readLessonFile, selectLesson } from './lesson-file';

/** The files of lessons do not change while the course runs. */
const texts = new Map<string, string>();

const versions = new WeakMap<FoundExercise['exercise'], string>();

/** Changes whenever an exercise changes, or the text of its lesson. Sixteen hexadecimal digits. */
export function lessonVersionOf(found: FoundExercise): string {
  const version = versions.get(found.exercise) ?? makeVersion(found);
  versions.set(found.exercise, version);
  return version;
}

function makeVersion({ address, exercise }: FoundExercise): string {
  const slug = address.split('/')[0] ?? '';
  const text = address.startsWith(quizPrefix) ? '' : textOf(slug);
  return createHash('sha256')
    .update(JSON.stringify([exercise, text]))
    .digest('hex')
    .slice(0, 16);
}

function textOf(slug: string): string {
  const known = texts.get(slug);
  if (known !== undefined) return known;
  const text = readLessonFile(selectLesson(slug));
  texts.set(slug, text);
  return text;
}
