import 'server-only';
import type { Transaction } from 'kysely';
import { AppError } from '@/domain/errors';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import type { Tables } from '../tables';
import { taughtBy } from './taught-by';

/** A teacher of this installation, as the others see them. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isYou: boolean;
}

/** Every teacher who has an account here, by name. */
export async function selectTeachers(db: Database, teacher: TeacherId): Promise<Colleague[]> {
  const rows = await db
    .selectFrom('teacher')
    .select(['id', 'name', 'email'])
    .orderBy('name')
    .orderBy('email')
    .execute();
  return rows.map((row) => ({ ...row, isYou: row.id === teacher }));
}

/**
 * Deletes the account of the teacher who asks, for good, and a sample class with it. Throws `conflict` where nobody else
 * has an account, and where a class would be left without a teacher.
 */
export function deleteTeacher(db: Database, teacher: TeacherId): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    await lock(transaction, teacher);
    await assertNotLast(transaction, teacher);
    const own = await taughtAlone(transaction, teacher);
    const left = own.filter(({ isSample }) => isSample === 0).map(({ name }) => `“${name}”`);
    if (left.length > 0)
      throw new AppError(
        'conflict',
        `Without you nobody would teach ${left.join(', ')}. Add a teacher there, or delete the class first.`,
      );
    const samples = own.map(({ id }) => id);
    if (samples.length > 0) await transaction.deleteFrom('class').where('id', 'in', samples).execute();
    await transaction.deleteFrom('teacher_verification').where('value', '=', teacher).execute();
    // Sessions, passwords, invitations and places in classes go with it.
    await transaction.deleteFrom('teacher').where('id', '=', teacher).execute();
  });
}

/** Locks all teachers and the classes of this one, so that the last two cannot leave at the same moment. */
async function lock(transaction: Transaction<Tables>, teacher: TeacherId): Promise<void> {
  await transaction
    .updateTable('teacher')
    .set((row) => ({ name: row.ref('name') }))
    .execute();
  await transaction
    .updateTable('class')
    .set((row) => ({ name: row.ref('name') }))
    .where('id', 'in', taughtBy(transaction, teacher))
    .execute();
}

async function assertNotLast(transaction: Transaction<Tables>, teacher: TeacherId): Promise<void> {
  const other = await transaction
    .selectFrom('teacher')
    .select('id')
    .where('id', '<>', teacher)
    .executeTakeFirst();
  if (other === undefined)
    throw new AppError(
      'conflict',
      'You are the only teacher here, so your account stays: nobody could sign in any more. Invite a teacher first.',
    );
}

/** The classes that only this teacher teaches. */
function taughtAlone(transaction: Transaction<Tables>, teacher: TeacherId) {
  return transaction
    .selectFrom('class')
    .select(['id', 'name', 'isSample'])
    .where('id', 'in', taughtBy(transaction, teacher))
    .where(
      'id',
      'not in',
      transaction.selectFrom('class_teacher').select('class').where('teacher', '<>', teacher),
    )
    .orderBy('name')
    .execute();
}
