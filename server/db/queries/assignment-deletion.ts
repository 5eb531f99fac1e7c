import 'server-only';
import { AppError } from '@/domain/errors';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { recordChange } from './changes';
import { noAssignment, taughtBy } from './taught-by';

/** Takes an assignment back. Throws `conflict` once somebody has worked on it: then it can be closed. */
export function deleteAssignment(db: Database, teacher: TeacherId, id: string): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const row = await transaction
      .deleteFrom('assignment')
      .where('id', '=', id)
      .where('class', 'in', taughtBy(transaction, teacher))
      .where((expression) =>
        expression.not(
          expression.exists(
            expression.selectFrom('attempt').select('attempt.id').where('attempt.assignment', '=', id),
          ),
        ),
      )
      .returning('class')
      .executeTakeFirst();
    if (row === undefined) throw await whyNotDeleted(transaction, teacher, id);
    await recordChange(transaction, { class: row.class, type: 'assignment-deleted', subject: id });
  });
}

async function whyNotDeleted(db: Database, teacher: TeacherId, id: string): Promise<AppError> {
  const there = await db
    .selectFrom('assignment')
    .select('id')
    .where('id', '=', id)
    .where('class', 'in', taughtBy(db, teacher))
    .executeTakeFirst();
  if (there === undefined) return noAssignment();
  return new AppError('conflict', 'Students have worked on this assignment, so it stays. You can close it.');
}
