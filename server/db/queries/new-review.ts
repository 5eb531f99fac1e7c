import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Marked, ReviewDecision } from '@/domain/review';
import { versionsIn } from '@/domain/written-answer';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { attemptRow } from '../rows';
import type { Tables } from '../tables';
import { recordChange } from './changes';
import { reviewedNow } from './class-time';
import { deleteReviewDraft, keepDraft } from './review-drafts';
import { noAnswer, taughtBy } from './taught-by';

const sentRow = attemptRow.pick({ id: true, answers: true, receivedAt: true, round: true });

/** A review that is to be made. */
export interface NewReview extends Marked {
  readonly attempt: string;
  readonly decision: ReviewDecision;
  /** The newest review that the teacher was shown; null where there was none. */
  readonly seen: string | null;
  /** Drawn with the form, so that one that is sent twice is made once. */
  readonly once?: string | undefined;
}

/**
 * Keeps a review. Where another one or a newer text came since the teacher was shown the answer, nothing is decided: what
 * was filled in is kept as a draft, for the teacher to see beside it. Throws `not-found` for an answer of others.
 */
export function insertReview(
  db: Database,
  teacher: TeacherId,
  { seen, once, ...review }: NewReview,
): Promise<'made' | 'another-came' | 'newer-text'> {
  return db.transaction().execute(async (transaction) => {
    const attempt = await lockedAttempt(transaction, teacher, review.attempt);
    const under = once === undefined ? undefined : await selectUnder(transaction, once);
    if (under !== undefined && isSame(under, { ...review, teacher })) return 'made';
    const texts = await selectVersions(transaction, attempt);
    const isNewest = (texts.at(-1) ?? review.attempt) === review.attempt;
    if (!isNewest || (await newestOf(transaction, attempt)) !== seen) {
      await keepDraft(transaction, teacher, review);
      return isNewest ? 'another-came' : 'newer-text';
    }
    const { class: classId, student } = attempt;
    await transaction
      .insertInto('review')
      .values({
        ...review,
        ...{ class: classId, student, levels: JSON.stringify(review.levels) },
        id: under === undefined && once !== undefined ? once : randomUUID(),
        ...{ madeBy: teacher, madeAt: await reviewedNow(transaction, classId) },
      })
      .execute();
    await deleteReviewDraft(transaction, teacher, [review.attempt, ...texts]);
    const subject = review.attempt;
    await recordChange(transaction, { class: classId, type: 'review-made', student, subject });
    return 'made';
  });
}

/** What was kept under the id of a form. */
async function selectUnder(transaction: Transaction<Tables>, id: string) {
  return transaction
    .selectFrom('review')
    .select(['attempt', 'decision', 'levels', 'comment', 'madeBy'])
    .where('id', '=', id)
    .executeTakeFirst();
}

function isSame(
  kept: NonNullable<Awaited<ReturnType<typeof selectUnder>>>,
  { levels, teacher, ...sent }: Omit<NewReview, 'seen' | 'once'> & { readonly teacher: TeacherId },
): boolean {
  return (
    kept.madeBy === teacher &&
    kept.attempt === sent.attempt &&
    kept.decision === sent.decision &&
    kept.comment === sent.comment &&
    kept.levels === JSON.stringify(levels)
  );
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

/** The attempts that first held each version of what a student wrote in an exercise, from the first to the newest. */
async function selectVersions(
  transaction: Transaction<Tables>,
  { student, exercise }: { readonly student: string; readonly exercise: string },
): Promise<string[]> {
  const rows = await transaction
    .selectFrom('attempt')
    .select(['id', 'answers', 'receivedAt', 'round'])
    .where('student', '=', student)
    .where('exercise', '=', exercise)
    .orderBy('receivedAt')
    .orderBy('id')
    .execute();
  return versionsIn(rows.map((row) => sentRow.parse(row))).map(({ attempt }) => attempt);
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
