import 'server-only';
import { z } from 'zod';
import type { Database } from '../database';
import { levelsColumn } from '../rows';
import type { Tables } from '../tables';

const markRow = z.object({ attempt: z.string(), levels: levelsColumn, madeAt: z.string() });
const markOfTeacherRow = markRow.extend({ teacher: z.string() });

/** The levels that a reader gave a written answer of a sample. */
export type ExportedMark = z.infer<typeof markRow>;

/** A sample, with the levels that every teacher gave. */
export interface ExportedMarking extends Omit<Tables['marking'], 'class'> {
  /** In the order of the sample. */
  readonly attempts: readonly string[];
  readonly marks: readonly z.infer<typeof markOfTeacherRow>[];
}

/** Asked only once the class is known to be the teacher's. */
export function selectDraftsOfClass(db: Database, classId: string): Promise<Tables['review_draft'][]> {
  return db
    .selectFrom('review_draft')
    .innerJoin('attempt', 'attempt.id', 'review_draft.attempt')
    .selectAll('review_draft')
    .where('attempt.class', '=', classId)
    .orderBy('review_draft.madeAt')
    .execute();
}

/** Asked only once the class is known to be the teacher's. */
export async function selectMarkingsOfClass(db: Database, classId: string): Promise<ExportedMarking[]> {
  const ofClass = db.selectFrom('marking').select('id').where('class', '=', classId);
  const markings = await db
    .selectFrom('marking')
    .select(['id', 'madeBy', 'madeAt'])
    .where('class', '=', classId)
    .orderBy('madeAt')
    .execute();
  const items = await db
    .selectFrom('marking_item')
    .select(['marking', 'attempt'])
    .where('marking', 'in', ofClass)
    .orderBy('place')
    .execute();
  const marks = await db
    .selectFrom('blind_mark')
    .selectAll()
    .where('marking', 'in', ofClass)
    .orderBy('madeAt')
    .execute();
  return markings.map((marking) => ({
    ...marking,
    attempts: items.filter((one) => one.marking === marking.id).map(({ attempt }) => attempt),
    marks: marks.filter((one) => one.marking === marking.id).map((one) => markOfTeacherRow.parse(one)),
  }));
}

/** Asked only for the student, or by a teacher of the student. Who gave the levels is left out. */
export async function selectMarksOfStudent(db: Database, student: string): Promise<ExportedMark[]> {
  const rows = await db
    .selectFrom('blind_mark')
    .innerJoin('attempt', 'attempt.id', 'blind_mark.attempt')
    .select(['blind_mark.attempt', 'blind_mark.levels', 'blind_mark.madeAt'])
    .where('attempt.student', '=', student)
    .orderBy('blind_mark.madeAt')
    .execute();
  return rows.map((row) => markRow.parse(row));
}
