import 'server-only';
import type { Transaction } from 'kysely';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import type { Tables } from '../tables';
import { recordChange } from './changes';
import { noClass, noStudent, taughtBy } from './taught-by';

/** Deletes a student with all work and devices, for good. That somebody left stays noted, by an id that says nothing now. */
export function deleteStudent(db: Database, teacher: TeacherId, id: string): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const row = await transaction
      .deleteFrom('student')
      .where('id', '=', id)
      .where('class', 'in', taughtBy(transaction, teacher))
      .returning('class')
      .executeTakeFirst();
    if (row === undefined) throw noStudent();
    await deleteChangesOfGone(transaction, row.class);
    await recordChange(transaction, { class: row.class, type: 'student-left', student: id });
  });
}

/** Deletes a class with its students, assignments and work, for good. */
export async function deleteClass(db: Database, teacher: TeacherId, id: string): Promise<void> {
  const row = await db
    .deleteFrom('class')
    .where('id', '=', id)
    .where('id', 'in', taughtBy(db, teacher))
    .returning('id')
    .executeTakeFirst();
  if (row === undefined) throw noClass();
}

/** Deletes what is noted of students who are no longer there. */
export async function deleteChangesOfGone(db: Transaction<Tables>, classId: string): Promise<void> {
  await db
    .deleteFrom('change')
    .where('class', '=', classId)
    .where('type', '<>', 'student-left')
    .where('student', 'is not', null)
    .where('student', 'not in', db.selectFrom('student').select('id').where('class', '=', classId))
    .execute();
}
