import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '@/domain/errors';
import type { KeptComment } from '@/domain/review';
import type { Database } from '../database';
import type { TeacherId } from '../identity';

const keptCommentRow = z.object({ id: z.string(), text: z.string() });

/** Keeps a comment of a teacher. The same words twice are kept once. */
export function insertKeptComment(db: Database, teacher: TeacherId, text: string): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const kept = await transaction
      .selectFrom('kept_comment')
      .select('id')
      .where('teacher', '=', teacher)
      .where('text', '=', text)
      .executeTakeFirst();
    if (kept !== undefined) return;
    await transaction
      .insertInto('kept_comment')
      .values({ id: randomUUID(), teacher, text, madeAt: new Date().toISOString() })
      .execute();
  });
}

/** The comments that a teacher keeps, the newest first. */
export async function selectKeptComments(db: Database, teacher: TeacherId): Promise<KeptComment[]> {
  const rows = await db
    .selectFrom('kept_comment')
    .select(['id', 'text'])
    .where('teacher', '=', teacher)
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => keptCommentRow.parse(row));
}

/** Throws `not-found` for a comment of others. */
export async function selectKeptComment(db: Database, teacher: TeacherId, id: string): Promise<KeptComment> {
  const comment = (await selectKeptComments(db, teacher)).find((one) => one.id === id);
  if (comment === undefined) throw noComment();
  return comment;
}

/** Throws `not-found` for a comment of others. */
export async function deleteKeptComment(db: Database, teacher: TeacherId, id: string): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom('kept_comment')
    .where('id', '=', id)
    .where('teacher', '=', teacher)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw noComment();
}

function noComment(): AppError {
  return new AppError('not-found', 'You keep no such comment any more.');
}
