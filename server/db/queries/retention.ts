import 'server-only';
import type { Transaction } from 'kysely';
import type { Database } from '../database';
import type { Tables } from '../tables';
import { recordChange } from './changes';
import { deleteChangesOfGone } from './deletion';
import { hasOld, studentsBefore } from './old-work';
import { renewTalliesBefore } from './tallies';

/** What was deleted because its class keeps it no longer. */
export interface Deleted {
  readonly attempts: number;
  readonly students: number;
}

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Deletes in every class what is older than it keeps work: attempts with what was said of them, arguments, samples, what is noted of changes, and students who sent
 * nothing and came with no device since. The class and its assignments stay. For no one but the server itself, once an hour.
 */
export async function deleteExpired(db: Database, now: Date): Promise<Deleted> {
  const deleted = { attempts: 0, students: 0 };
  const classes = await db.selectFrom('class').select(['id', 'keepDays']).execute();
  for (const { id, keepDays } of classes) {
    const keptSince = new Date(now.getTime() - keepDays * dayMs).toISOString();
    if (!(await hasOld(db, id, keptSince))) continue;
    const one = await db.transaction().execute((transaction) => deleteBefore(transaction, id, keptSince));
    deleted.attempts += one.attempts;
    deleted.students += one.students;
  }
  return deleted;
}

async function deleteBefore(
  transaction: Transaction<Tables>,
  classId: string,
  keptSince: string,
): Promise<Deleted> {
  // Moved on and never back, as the database refuses to delete an attempt that is kept.
  await transaction
    .updateTable('class')
    .set({ keptSince })
    .where('id', '=', classId)
    .where('keptSince', '<', keptSince)
    .execute();
  const attempts = await transaction
    .deleteFrom('attempt')
    .where('class', '=', classId)
    .where('receivedAt', '<', keptSince)
    .executeTakeFirst();
  await renewTalliesBefore(transaction, classId, keptSince);
  await transaction
    .deleteFrom('argument')
    .where('class', '=', classId)
    .where('madeAt', '<', keptSince)
    .execute();
  await transaction
    .deleteFrom('marking')
    .where('class', '=', classId)
    .where('madeAt', '<', keptSince)
    .execute();
  await transaction.deleteFrom('change').where('class', '=', classId).where('at', '<', keptSince).execute();
  const students = await deleteStudentsBefore(transaction, classId, keptSince);
  return { attempts: Number(attempts.numDeletedRows), students };
}

async function deleteStudentsBefore(
  transaction: Transaction<Tables>,
  classId: string,
  keptSince: string,
): Promise<number> {
  const old = studentsBefore(transaction, classId, keptSince);
  const gone = await transaction.deleteFrom('student').where('id', 'in', old).returning('id').execute();
  if (gone.length === 0) return 0;
  await deleteChangesOfGone(transaction, classId);
  for (const { id } of gone)
    await recordChange(transaction, { class: classId, type: 'student-left', student: id });
  return gone.length;
}
