import 'server-only';
import { AppError } from '@/domain/errors';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { recordChange } from './changes';
import { decidedNow } from './class-time';
import { lockClass } from './lock-class';
import { taughtBy } from './taught-by';

/** Withdraws a ruling: everything is as before it. Throws `not-found` for one of others, and `conflict` for one that is withdrawn. */
export function withdrawRuling(db: Database, teacher: TeacherId, id: string): Promise<void> {
  return withdraw(db, 'ruling', teacher, id);
}

/** Takes a re-check back: the answers are checked with the key of before. Throws as `withdrawRuling` does. */
export function withdrawRecheck(db: Database, teacher: TeacherId, id: string): Promise<void> {
  return withdraw(db, 'recheck', teacher, id);
}

function withdraw(db: Database, table: 'ruling' | 'recheck', teacher: TeacherId, id: string): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const own = await transaction
      .selectFrom(table)
      .select('class')
      .where('id', '=', id)
      .where('class', 'in', taughtBy(transaction, teacher))
      .executeTakeFirst();
    if (own === undefined) throw new AppError('not-found', 'There is no such decision in your classes.');
    // Who rules at the same moment reads that this holds no more.
    await lockClass(transaction, own.class);
    const withdrawn = await transaction
      .updateTable(table)
      .set({ withdrawnAt: await decidedNow(transaction, own.class) })
      .where('id', '=', id)
      .where('withdrawnAt', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (withdrawn === undefined) throw new AppError('conflict', 'This decision was withdrawn before.');
    await recordChange(transaction, { class: own.class, type: 'key-changed', subject: id });
  });
}
