import 'server-only';
import type { AssignedWork } from '@/domain/assignment';
import { AppError } from '@/domain/errors';
import { quizPrefix } from '@/domain/quiz-address';
import type { FoundExercise } from '../lessons/exercises';
import { selectExercise } from '../lessons/exercises';
import { selectLesson } from '../lessons/lesson-file';

/** The exercises of what is assigned. One that the course has no more is left out. */
export function exercisesOf(work: AssignedWork): FoundExercise[] {
  return addressesOf(work).flatMap((address) => selectOptionalExercise(address) ?? []);
}

function addressesOf(work: AssignedWork): readonly string[] {
  switch (work.type) {
    case 'lesson':
      return Object.keys(orNone(() => selectLesson(work.lesson).exercises)).map(
        (id) => `${work.lesson}/${id}`,
      );
    case 'quiz':
      return [`${quizPrefix}${work.quiz}`];
    case 'exercises':
      return work.exercises;
  }
}

function orNone(find: () => object): object {
  try {
    return find();
  } catch (error) {
    if (error instanceof AppError) return {};
    throw error;
  }
}

/** Null for an exercise that the course has not, or no more. */
export function selectOptionalExercise(address: string): FoundExercise | null {
  try {
    return selectExercise(address);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** Where a student begins, or goes on. */
export function hrefOfWork(work: AssignedWork): string {
  if (work.type === 'lesson') return `/lessons/${work.lesson}`;
  const [first = ''] = addressesOf(work);
  return hrefOfExercise(first);
}

export function hrefOfExercise(address: string): string {
  if (address.startsWith(quizPrefix)) return `/${address}/1#go-on`;
  const [lesson = '', id = ''] = address.split('/');
  return `/lessons/${lesson}#${id}`;
}
