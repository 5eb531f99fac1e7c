import 'server-only';
import { AppError } from '@/domain/errors';
import type { Levels } from '@/domain/review';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { noMarking } from './markings';
import { taughtBy } from './taught-by';

/** The levels for one answer of a sample. */
interface NewBlindMark {
  readonly marking: string;
  readonly attempt: string;
  readonly levels: Levels;
}

/**
 * Keeps the levels that a teacher gives one answer of a sample, in place of those given before. Throws `not-found` for a
 * sample of others, and `conflict` once the teacher has marked all of it: the others' marks can be seen then.
 */
export function saveBlindMark(
  db: Database,
  teacher: TeacherId,
  { marking, attempt, levels }: NewBlindMark,
): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    // Locks the sample, so that what is given in two windows at the same moment is counted one after the other.
    const own = await transaction
      .updateTable('marking')
      .set((row) => ({ madeAt: row.ref('madeAt') }))
      .where('id', '=', marking)
      .where('class', 'in', taughtBy(transaction, teacher))
      .returning('id')
      .executeTakeFirst();
    if (own === undefined) throw noMarking();
    const items = await transaction
      .selectFrom('marking_item')
      .select('attempt')
      .where('marking', '=', marking)
      .execute();
    if (!items.some((one) => one.attempt === attempt)) throw noMarking();
    const marked = await transaction
      .selectFrom('blind_mark')
      .select('attempt')
      .where('marking', '=', marking)
      .where('teacher', '=', teacher)
      .execute();
    if (marked.length === items.length)
      throw new AppError('conflict', 'You have marked the whole sample. Your marks stay as they are.');
    const given = { levels: JSON.stringify(levels), madeAt: new Date().toISOString() };
    await transaction
      .insertInto('blind_mark')
      .values({ marking, attempt, teacher, ...given })
      .onConflict((conflict) => conflict.columns(['marking', 'attempt', 'teacher']).doUpdateSet(given))
      .execute();
  });
}
