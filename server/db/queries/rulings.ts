import 'server-only';
import { randomUUID } from 'node:crypto';
import { AppError } from '@/domain/errors';
import type { RuledOn, Ruling } from '@/domain/ruling';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { rulingRow } from '../rows';
import { recordChange } from './changes';
import { rulingColumns } from './class-decisions';
import { assertTaughtBy } from './taught-by';

/** A ruling that is to be made. */
export interface NewRuling extends RuledOn {
  readonly statement: string;
}

/** Keeps a ruling: it holds at once. Throws `not-found` for a class of others, and `conflict` where it was given before. */
export function insertRuling(
  db: Database,
  teacher: TeacherId,
  classId: string,
  { sparesSent, ...ruled }: NewRuling,
  id: string = randomUUID(),
): Promise<Ruling> {
  return db.transaction().execute(async (transaction) => {
    await assertTaughtBy(transaction, teacher, classId);
    const row = await transaction
      .insertInto('ruling')
      .values({
        ...ruled,
        id,
        class: classId,
        sparesSent: sparesSent ? 1 : 0,
        madeBy: teacher,
        madeAt: new Date().toISOString(),
        withdrawnAt: null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning(rulingColumns)
      .executeTakeFirst();
    if (row === undefined) throw new AppError('conflict', 'This ruling was given before.');
    await recordChange(transaction, { class: classId, type: 'key-changed', subject: row.id });
    return rulingRow.parse(row);
  });
}
