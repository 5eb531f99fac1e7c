import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Accepted, Recheck } from '@/domain/class-key';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { recheckRow } from '../rows';
import { recordChange } from './changes';
import { recheckColumns } from './class-decisions';
import { decidedNow } from './class-time';
import { assertTaughtBy } from './taught-by';

/** What a class re-checks of one statement. */
export interface NewRecheck {
  readonly statement: string;
  readonly accepts: Accepted;
  readonly sparesSent: boolean;
}

/** Keeps that a class checks older answers with the key of the course as it is now. Throws `not-found` for a class of others. */
export function insertRecheck(
  db: Database,
  teacher: TeacherId,
  classId: string,
  { statement, accepts, sparesSent }: NewRecheck,
): Promise<Recheck> {
  return db.transaction().execute(async (transaction) => {
    await assertTaughtBy(transaction, teacher, classId);
    const row = await transaction
      .insertInto('recheck')
      .values({
        id: randomUUID(),
        class: classId,
        statement,
        accepts: JSON.stringify(accepts),
        sparesSent: sparesSent ? 1 : 0,
        madeBy: teacher,
        madeAt: await decidedNow(transaction, classId),
        withdrawnAt: null,
      })
      .returning(recheckColumns)
      .executeTakeFirstOrThrow();
    await recordChange(transaction, { class: classId, type: 'key-changed', subject: row.id });
    return recheckRow.parse(row);
  });
}
