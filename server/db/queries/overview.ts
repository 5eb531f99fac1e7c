import 'server-only';
import { z } from 'zod';
import type { Sent } from '@/domain/assignment-progress';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { attemptRow } from '../rows';
import { taughtBy } from './taught-by';

const sentRow = attemptRow
  .pick({ student: true, exercise: true, answers: true })
  .extend({ assignment: z.string() });

/** What was sent for an assignment, as far as progress goes. */
export interface SentForAssignment extends Sent {
  readonly assignment: string;
}

/** When each student of a class last sent something, by the id of the student. Who sent nothing is not in it. */
export async function selectLastActive(
  db: Database,
  teacher: TeacherId,
  classId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('attempt')
    .select(({ fn }) => ['student', fn.max('receivedAt').as('at')])
    .where('class', '=', classId)
    .where('class', 'in', taughtBy(db, teacher))
    .groupBy('student')
    .execute();
  return new Map(rows.map(({ student, at }) => [student, at]));
}

/** What was sent for the assignments of a class, or for one of them; nothing where the class is not the teacher's. */
export async function selectSentForAssignments(
  db: Database,
  teacher: TeacherId,
  classId: string,
  assignment?: string,
): Promise<SentForAssignment[]> {
  const rows = await db
    .selectFrom('attempt')
    .select(['student', 'assignment', 'exercise', 'answers'])
    .where('class', '=', classId)
    .where('class', 'in', taughtBy(db, teacher))
    .where('assignment', 'is not', null)
    .$if(assignment !== undefined, (query) => query.where('assignment', '=', assignment ?? ''))
    .execute();
  return rows.map((row) => sentRow.parse(row));
}
