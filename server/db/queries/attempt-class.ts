import 'server-only';
import type { Transaction } from 'kysely';
import { AppError } from '@/domain/errors';
import type { StudentId } from '../identity';
import type { Tables } from '../tables';
import { noAssignment, notInClass } from './taught-by';

/** The class of a student, where the assignment is one of that class. */
export async function classForAttempt(
  transaction: Transaction<Tables>,
  student: StudentId,
  assignment: string | null,
): Promise<string> {
  const row = await transaction
    .selectFrom('student')
    .leftJoin('assignment', (join) =>
      join.onRef('assignment.class', '=', 'student.class').on('assignment.id', '=', assignment),
    )
    .select(['student.class', 'assignment.id as found'])
    .where('student.id', '=', student)
    .executeTakeFirst();
  if (row === undefined) throw notInClass();
  if (assignment !== null && row.found === null) throw noAssignment();
  return row.class;
}

/** Throws `conflict` for the id of another student's attempt. */
export async function assertOwnAttempt(
  transaction: Transaction<Tables>,
  student: StudentId,
  id: string,
): Promise<void> {
  const own = await transaction
    .selectFrom('attempt')
    .select('id')
    .where('id', '=', id)
    .where('student', '=', student)
    .executeTakeFirst();
  if (own === undefined) throw new AppError('conflict', 'These answers could not be kept. Check them again.');
}
