import 'server-only';
import { z } from 'zod';
import { AppError } from '@/domain/errors';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { assertTaughtBy, taughtBy } from './taught-by';

const teacherRow = z.object({ id: z.string(), name: z.string(), email: z.string(), since: z.string() });

/** A teacher of a class, as the others see them. */
export type ClassTeacher = z.infer<typeof teacherRow>;

/** Who teaches a class, the first one first; none where it is not the asking teacher's. */
export async function selectClassTeachers(
  db: Database,
  teacher: TeacherId,
  classId: string,
): Promise<ClassTeacher[]> {
  const rows = await db
    .selectFrom('class_teacher')
    .innerJoin('teacher', 'teacher.id', 'class_teacher.teacher')
    .select(['teacher.id', 'teacher.name', 'teacher.email', 'class_teacher.since'])
    .where('class_teacher.class', '=', classId)
    .where('class_teacher.class', 'in', taughtBy(db, teacher))
    .orderBy('class_teacher.since')
    .orderBy('teacher.id')
    .execute();
  return rows.map((row) => teacherRow.parse(row));
}

/** Lets another teacher of this installation teach a class too. Doing it twice changes nothing. */
export function insertClassTeacher(
  db: Database,
  teacher: TeacherId,
  classId: string,
  email: string,
): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    await assertTaughtBy(transaction, teacher, classId);
    const other = await transaction
      .selectFrom('teacher')
      .select('id')
      .where('email', '=', email.trim().toLowerCase())
      .executeTakeFirst();
    if (other === undefined) throw new AppError('not-found', `No teacher has the address “${email}” here.`);
    await transaction
      .insertInto('class_teacher')
      .values({ class: classId, teacher: other.id, since: new Date().toISOString() })
      .onConflict((conflict) => conflict.columns(['class', 'teacher']).doNothing())
      .execute();
  });
}

/** Takes a class from one of its teachers, who may be the one who asks. The last one has to stay. */
export function deleteClassTeacher(
  db: Database,
  teacher: TeacherId,
  classId: string,
  leaving: string,
): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    await assertTaughtBy(transaction, teacher, classId);
    // Locks the class, so that the last two cannot leave at the same moment.
    await transaction
      .updateTable('class')
      .set((row) => ({ name: row.ref('name') }))
      .where('id', '=', classId)
      .execute();
    await transaction
      .deleteFrom('class_teacher')
      .where('class', '=', classId)
      .where('teacher', '=', leaving)
      .execute();
    const rest = await transaction
      .selectFrom('class_teacher')
      .select('teacher')
      .where('class', '=', classId)
      .execute();
    if (rest.length === 0)
      throw new AppError('conflict', 'A class needs a teacher. Add another one first, or delete the class.');
  });
}
