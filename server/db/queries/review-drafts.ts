import 'server-only';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Marked } from '@/domain/review';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { levelsColumn } from '../rows';
import type { Tables } from '../tables';
import { noAnswer, taughtBy } from './taught-by';

const draftRow = z.object({ levels: levelsColumn, comment: z.string() });

/** What a teacher has filled in of a review. */
interface Draft extends Marked {
  readonly attempt: string;
}

/** Keeps what a teacher has filled in so far. Throws `not-found` for an answer of others. */
export function saveReviewDraft(db: Database, teacher: TeacherId, draft: Draft): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const own = await transaction
      .selectFrom('attempt')
      .select('id')
      .where('id', '=', draft.attempt)
      .where('class', 'in', taughtBy(transaction, teacher))
      .executeTakeFirst();
    if (own === undefined) throw noAnswer();
    await keepDraft(transaction, teacher, draft);
  });
}

/** The same, once the answer is known to be one of the teacher's classes. */
export async function keepDraft(
  db: Kysely<Tables>,
  teacher: TeacherId,
  { attempt, levels, comment }: Draft,
): Promise<void> {
  const filled = { levels: JSON.stringify(levels), comment, madeAt: new Date().toISOString() };
  await db
    .insertInto('review_draft')
    .values({ attempt, teacher, ...filled })
    .onConflict((conflict) => conflict.columns(['attempt', 'teacher']).doUpdateSet(filled))
    .execute();
}

/** What the teacher filled in last for one of these versions of a text and did not save; null where there is nothing. */
export async function selectOptionalReviewDraft(
  db: Database,
  teacher: TeacherId,
  versions: readonly string[],
): Promise<Marked | null> {
  const row = await db
    .selectFrom('review_draft')
    .select(['levels', 'comment'])
    .where('attempt', 'in', versions)
    .where('teacher', '=', teacher)
    .orderBy('madeAt', 'desc')
    .executeTakeFirst();
  return row === undefined ? null : draftRow.parse(row);
}

/** Once the review is made, or nothing is filled in any more. */
export async function deleteReviewDraft(
  db: Kysely<Tables>,
  teacher: TeacherId,
  versions: readonly string[],
): Promise<void> {
  await db
    .deleteFrom('review_draft')
    .where('attempt', 'in', versions)
    .where('teacher', '=', teacher)
    .execute();
}
