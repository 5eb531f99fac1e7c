import 'server-only';
import { z } from 'zod';
import type { Review, ReviewOfClass } from '@/domain/review';
import type { Database } from '../database';
import type { StudentId, TeacherId } from '../identity';
import { reviewRow } from '../rows';
import { taughtBy } from './taught-by';

const reviewColumns = ['id', 'attempt', 'decision', 'levels', 'comment', 'madeAt'] as const;

const reviewOfClassRow = reviewRow.extend({ student: z.string(), by: z.string().nullable() });

/** Every review of a class, in the order in which they were made; none where it is not the teacher's. */
export async function selectReviews(
  db: Database,
  teacher: TeacherId,
  classId: string,
): Promise<ReviewOfClass[]> {
  const rows = await db
    .selectFrom('review')
    .leftJoin('teacher', 'teacher.id', 'review.madeBy')
    .select(reviewColumns.map((column) => `review.${column}` as const))
    .select(['review.student', 'teacher.name as by'])
    .where('review.class', '=', classId)
    .where('review.class', 'in', taughtBy(db, teacher))
    .orderBy('review.madeAt')
    .orderBy('review.id')
    .execute();
  return rows.map((row) => reviewOfClassRow.parse(row));
}

/** The reviews of what a student wrote, in the order in which they were made. */
export async function selectOwnReviews(db: Database, student: StudentId): Promise<Review[]> {
  const rows = await db
    .selectFrom('review')
    .select(reviewColumns)
    .where('student', '=', student)
    .orderBy('madeAt')
    .orderBy('id')
    .execute();
  return rows.map((row) => reviewRow.parse(row));
}
