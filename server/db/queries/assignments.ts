import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Assignment, AssignmentException, NewAssignment } from '@/domain/assignment';
import { AppError } from '@/domain/errors';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { assignmentRow } from '../rows';
import { recordChange } from './changes';
import { assertTaughtBy, noAssignment, noStudent, taughtBy } from './taught-by';

export const assignmentColumns = [
  'id',
  'title',
  'work',
  'dueAt',
  'closedAt',
  'feedback',
  'releasedAt',
  'asksSureness',
  'votesAgain',
  'madeAt',
] as const;

/** What a teacher can change of an assignment. What is assigned stays: attempts were made for it. */
export type AssignmentUpdate = Partial<
  Pick<Assignment, 'title' | 'dueAt' | 'closedAt' | 'feedback' | 'releasedAt'>
>;

export function insertAssignment(
  db: Database,
  teacher: TeacherId,
  classId: string,
  { work, asksSureness, votesAgain, ...rest }: NewAssignment,
): Promise<Assignment> {
  return db.transaction().execute(async (transaction) => {
    await assertTaughtBy(transaction, teacher, classId);
    const row = await transaction
      .insertInto('assignment')
      .values({
        ...rest,
        id: randomUUID(),
        class: classId,
        work: JSON.stringify(work),
        asksSureness: asksSureness ? 1 : 0,
        votesAgain: votesAgain ? 1 : 0,
        madeAt: new Date().toISOString(),
      })
      .returning(assignmentColumns)
      .executeTakeFirstOrThrow();
    await recordChange(transaction, { class: classId, type: 'assignment-made', subject: row.id });
    return assignmentRow.parse(row);
  });
}

export function updateAssignment(
  db: Database,
  teacher: TeacherId,
  id: string,
  update: AssignmentUpdate,
): Promise<Assignment> {
  return db.transaction().execute(async (transaction) => {
    const row = await transaction
      .updateTable('assignment')
      .set((expression) => ({ id: expression.ref('id'), ...update }))
      .where('id', '=', id)
      .where('class', 'in', taughtBy(transaction, teacher))
      .returning([...assignmentColumns, 'class'])
      .executeTakeFirst();
    if (row === undefined) throw noAssignment();
    await recordChange(transaction, { class: row.class, type: 'assignment-changed', subject: id });
    return assignmentRow.parse(row);
  });
}

/** Sets what is otherwise for one student, in place of what was; null takes it back. */
export function setAssignmentException(
  db: Database,
  teacher: TeacherId,
  ids: { readonly assignment: string; readonly student: string },
  exception: AssignmentException | null,
): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const found = await transaction
      .selectFrom('assignment')
      .innerJoin('student', 'student.class', 'assignment.class')
      .select('assignment.class')
      .where('assignment.id', '=', ids.assignment)
      .where('student.id', '=', ids.student)
      .where('assignment.class', 'in', taughtBy(transaction, teacher))
      .executeTakeFirst();
    if (found === undefined) throw noStudent();
    await transaction
      .deleteFrom('assignment_exception')
      .where('assignment', '=', ids.assignment)
      .where('student', '=', ids.student)
      .execute();
    if (exception !== null)
      await transaction
        .insertInto('assignment_exception')
        .values({ ...ids, ...exception })
        .execute();
    const { assignment: subject, student } = ids;
    await recordChange(transaction, { class: found.class, type: 'assignment-changed', subject, student });
  });
}

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
