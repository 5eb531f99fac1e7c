import 'server-only';
import type { Assignment, AssignmentException } from '@/domain/assignment';
import type { Database } from '../database';
import type { StudentId, TeacherId } from '../identity';
import { assignmentRow } from '../rows';
import { assignmentColumns } from './assignments';
import { taughtBy } from './taught-by';

/** An assignment with what is otherwise for some students, by their ids. */
export interface AssignmentOfClass extends Assignment {
  readonly exceptions: ReadonlyMap<string, AssignmentException>;
}

/** An assignment with what is otherwise for the student who asks. */
export interface OwnAssignment extends Assignment {
  readonly exception: AssignmentException | null;
}

/** The assignments of a class with all exceptions, the newest first; none where it is not the teacher's. */
export async function selectAssignments(
  db: Database,
  teacher: TeacherId,
  classId: string,
): Promise<AssignmentOfClass[]> {
  const rows = await db
    .selectFrom('assignment')
    .select(assignmentColumns)
    .where('class', '=', classId)
    .where('class', 'in', taughtBy(db, teacher))
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .execute();
  const exceptions = await selectExceptions(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...assignmentRow.parse(row),
    exceptions: exceptions.get(row.id) ?? new Map<string, AssignmentException>(),
  }));
}

/** Exceptions by assignment and student. The assignments were found for a teacher before. */
async function selectExceptions(db: Database, assignments: readonly string[]) {
  const found = new Map<string, Map<string, AssignmentException>>();
  if (assignments.length === 0) return found;
  const rows = await db
    .selectFrom('assignment_exception')
    .selectAll()
    .where('assignment', 'in', assignments)
    .execute();
  for (const { assignment, student, dueAt, extraMinutes } of rows) {
    const ofAssignment = found.get(assignment) ?? new Map<string, AssignmentException>();
    found.set(assignment, ofAssignment.set(student, { dueAt, extraMinutes }));
  }
  return found;
}

/** The assignments of the student's class, with the student's own exceptions and no one else's, the newest first. */
export async function selectOwnAssignments(db: Database, student: StudentId): Promise<OwnAssignment[]> {
  const rows = await ownAssignments(db, student)
    .orderBy('assignment.madeAt', 'desc')
    .orderBy('assignment.id')
    .execute();
  return rows.map(withException);
}

function ownAssignments(db: Database, student: StudentId) {
  return db
    .selectFrom('assignment')
    .innerJoin('student', 'student.class', 'assignment.class')
    .leftJoin('assignment_exception as exception', (join) =>
      join.onRef('exception.assignment', '=', 'assignment.id').onRef('exception.student', '=', 'student.id'),
    )
    .select(assignmentColumns.map((column) => `assignment.${column}` as const))
    .select(['exception.dueAt as exceptionDueAt', 'exception.extraMinutes'])
    .where('student.id', '=', student);
}

interface Joined {
  readonly exceptionDueAt: string | null;
  readonly extraMinutes: number | null;
}

function withException(row: Joined): OwnAssignment {
  const { exceptionDueAt: dueAt, extraMinutes } = row;
  return { ...assignmentRow.parse(row), exception: extraMinutes === null ? null : { dueAt, extraMinutes } };
}
