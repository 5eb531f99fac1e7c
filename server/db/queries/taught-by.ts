import 'server-only';
import type { Kysely } from 'kysely';
import { AppError } from '@/domain/errors';
import type { TeacherId } from '../identity';
import type { Tables } from '../tables';

/** The ids of the classes of a teacher, as part of a query. What is not theirs is not found. */
export function taughtBy(db: Kysely<Tables>, teacher: TeacherId) {
  return db.selectFrom('class_teacher').select('class').where('teacher', '=', teacher);
}

/** Throws `not-found` where a class is not one of the teacher's, or is none. Which of the two is not told. */
export async function assertTaughtBy(db: Kysely<Tables>, teacher: TeacherId, classId: string): Promise<void> {
  const row = await taughtBy(db, teacher).where('class', '=', classId).executeTakeFirst();
  if (row === undefined) throw noClass();
}

export function noClass(): AppError {
  return new AppError('not-found', 'There is no such class among your classes.');
}

export function noStudent(): AppError {
  return new AppError('not-found', 'There is no such student in your classes.');
}

/** For a student who was removed while a page was open. */
export function notInClass(): AppError {
  return new AppError('not-found', 'You are in this class no more. Ask your teacher, or join again.');
}

export function noAssignment(): AppError {
  return new AppError('not-found', 'There is no such assignment in your classes.');
}

export function noAnswer(): AppError {
  return new AppError('not-found', 'There is no such written answer in your classes.');
}

/** For a student who looks for a review that there is not, or not any more. */
export function noOwnAnswer(): AppError {
  return new AppError(
    'not-found',
    'There is no review here. What your teacher has read stands at Your class.',
  );
}
