import 'server-only';
import type { AssignedWork } from '@/domain/assignment';
import { quizPrefix } from '@/domain/quiz-address';
import { addressesOf } from './assigned-work';

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
