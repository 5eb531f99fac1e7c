import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Assignment, AssignmentException, NewAssignment } from '@/domain/assignment';
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

/** Assigns something. What has this id already is not made again: a form was sent twice. */
export async function insertAssignment(
  db: Database,
  teacher: TeacherId,
  classId: string,
  made: NewAssignment,
  id: string = randomUUID(),
): Promise<Assignment> {
  const added = await addAssignment(db, teacher, classId, { ...made, id });
  if (added !== null) return added;
  const there = await db
    .selectFrom('assignment')
    .select(assignmentColumns)
    .where('id', '=', id)
    .where('class', '=', classId)
    .where('title', '=', made.title)
    .executeTakeFirst();
  // An id that something else has: a page that came back held the form, and now sends another one.
  if (there === undefined) return insertAssignment(db, teacher, classId, made);
  const { work, ...rest } = assignmentRow.parse(there);
  // A quiz is drawn anew each time that it is asked for.
  const isSame = work.type === 'quiz' || JSON.stringify(work) === JSON.stringify(made.work);
  return isSame ? { ...rest, work } : insertAssignment(db, teacher, classId, made);
}

/** Null where the id is taken. */
function addAssignment(
  db: Database,
  teacher: TeacherId,
  classId: string,
  { work, asksSureness, votesAgain, ...rest }: NewAssignment & { readonly id: string },
): Promise<Assignment | null> {
  return db.transaction().execute(async (transaction) => {
    await assertTaughtBy(transaction, teacher, classId);
    const row = await transaction
      .insertInto('assignment')
      .values({
        ...rest,
        class: classId,
        work: JSON.stringify(work),
        asksSureness: asksSureness ? 1 : 0,
        votesAgain: votesAgain ? 1 : 0,
        madeAt: new Date().toISOString(),
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning(assignmentColumns)
      .executeTakeFirst();
    if (row === undefined) return null;
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
