import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { Marked, Review, ReviewDecision, ReviewOfClass } from '@/domain/review';
import type { Database } from '../database';
import type { StudentId, TeacherId } from '../identity';
import { reviewRow } from '../rows';
import type { Tables } from '../tables';
import { recordChange } from './changes';
import { deleteReviewDraft, keepDraft } from './review-drafts';
import { noAnswer, taughtBy } from './taught-by';

const reviewColumns = ['id', 'attempt', 'decision', 'levels', 'comment', 'madeAt'] as const;

const reviewOfClassRow = reviewRow.extend({ student: z.string(), by: z.string().nullable() });

/** A review that is to be made. */
export interface NewReview extends Marked {
  readonly attempt: string;
  readonly decision: ReviewDecision;
  /** The newest review that the teacher was shown; null where there was none. */
  readonly seen: string | null;
}

/**
 * Keeps a review. Where another one came since the teacher was shown the answer, nothing is decided: what was filled in is
 * kept as a draft, for the teacher to see beside it. Throws `not-found` for an answer of others.
 */
export function insertReview(
  db: Database,
  teacher: TeacherId,
  { seen, levels, ...review }: NewReview,
): Promise<'made' | 'another-came'> {
  return db.transaction().execute(async (transaction) => {
    const attempt = await lockedAttempt(transaction, teacher, review.attempt);
    if ((await newestOf(transaction, attempt)) !== seen) {
      await keepDraft(transaction, teacher, { ...review, levels });
      return 'another-came';
    }
    await transaction
      .insertInto('review')
      .values({
        ...review,
        id: randomUUID(),
        class: attempt.class,
        student: attempt.student,
        levels: JSON.stringify(levels),
        madeBy: teacher,
        madeAt: new Date().toISOString(),
      })
      .execute();
    await deleteReviewDraft(transaction, teacher, review.attempt);
    const { class: classId, student } = attempt;
    await recordChange(transaction, {
      class: classId,
      type: 'review-made',
      student,
      subject: review.attempt,
    });
    return 'made';
  });
}

/** Locks the class, so that two teachers do not decide on an answer at the same moment. */
async function lockedAttempt(transaction: Transaction<Tables>, teacher: TeacherId, id: string) {
  const attempt = await transaction
    .selectFrom('attempt')
    .select(['class', 'student', 'exercise'])
    .where('id', '=', id)
    .where('class', 'in', taughtBy(transaction, teacher))
    .executeTakeFirst();
  if (attempt === undefined) throw noAnswer();
  await transaction
    .updateTable('class')
    .set((row) => ({ name: row.ref('name') }))
    .where('id', '=', attempt.class)
    .execute();
  return attempt;
}

/** The newest review of what a student wrote in an exercise, in whichever version. */
async function newestOf(
  transaction: Transaction<Tables>,
  { student, exercise }: { readonly student: string; readonly exercise: string },
): Promise<string | null> {
  const row = await transaction
    .selectFrom('review')
    .innerJoin('attempt', 'attempt.id', 'review.attempt')
    .select('review.id')
    .where('review.student', '=', student)
    .where('attempt.exercise', '=', exercise)
    .orderBy('review.madeAt', 'desc')
    .orderBy('review.id', 'desc')
    .executeTakeFirst();
  return row?.id ?? null;
}

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
