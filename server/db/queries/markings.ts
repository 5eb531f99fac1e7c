import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '@/domain/errors';
import type { Levels } from '@/domain/review';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { levelsColumn } from '../rows';
import { recordChange } from './changes';
import { assertTaughtBy, taughtBy } from './taught-by';

const markingRow = z.object({ id: z.string(), class: z.string(), madeAt: z.string() });
const itemRow = z.object({ attempt: z.string(), place: z.number() });
const markRow = z.object({ attempt: z.string(), teacher: z.string(), levels: levelsColumn });

/** A sample of written answers that teachers mark without seeing each other's marks. */
export type MarkingOfClass = z.infer<typeof markingRow>;

/** One teacher's marks of a sample. */
export interface MarksOf {
  readonly teacher: string;
  readonly name: string;
  /** How many of the sample are marked. */
  readonly count: number;
  /** By attempt. Null where they must not be seen yet. */
  readonly levels: ReadonlyMap<string, Levels> | null;
}

export interface Marking extends MarkingOfClass {
  readonly items: readonly { readonly attempt: string; readonly place: number }[];
  readonly own: ReadonlyMap<string, Levels>;
  /** The marks of others: their levels only where they and the asking teacher have marked the whole sample. */
  readonly others: readonly MarksOf[];
}

/** Makes a sample of these attempts, in this order. Throws `not-found` for a class of others, and for attempts of another. */
export function insertMarking(
  db: Database,
  teacher: TeacherId,
  classId: string,
  attempts: readonly string[],
): Promise<string> {
  return db.transaction().execute(async (transaction) => {
    await assertTaughtBy(transaction, teacher, classId);
    const found = await transaction
      .selectFrom('attempt')
      .select('id')
      .where('class', '=', classId)
      .where('id', 'in', [...attempts])
      .execute();
    if (found.length !== attempts.length) throw noMarking();
    const id = randomUUID();
    await transaction
      .insertInto('marking')
      .values({ id, class: classId, madeBy: teacher, madeAt: new Date().toISOString() })
      .execute();
    await transaction
      .insertInto('marking_item')
      .values(attempts.map((attempt, index) => ({ marking: id, attempt, place: index + 1 })))
      .execute();
    await recordChange(transaction, { class: classId, type: 'review-made', subject: id });
    return id;
  });
}

/** The samples of a class, the newest first; none where it is not the teacher's. */
export async function selectMarkings(
  db: Database,
  teacher: TeacherId,
  classId: string,
): Promise<MarkingOfClass[]> {
  const rows = await db
    .selectFrom('marking')
    .select(['id', 'class', 'madeAt'])
    .where('class', '=', classId)
    .where('class', 'in', taughtBy(db, teacher))
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => markingRow.parse(row));
}

/** A sample with the own marks. Throws `not-found` for one of others. */
export async function selectMarking(db: Database, teacher: TeacherId, id: string): Promise<Marking> {
  const row = await db
    .selectFrom('marking')
    .select(['id', 'class', 'madeAt'])
    .where('id', '=', id)
    .where('class', 'in', taughtBy(db, teacher))
    .executeTakeFirst();
  if (row === undefined) throw noMarking();
  const items = await selectItems(db, id);
  const marks = await selectMarks(db, id);
  const own = new Map(marks.filter((one) => one.teacher === teacher).map(asEntry));
  const others = Map.groupBy(
    marks.filter((one) => one.teacher !== teacher),
    (one) => one.teacher,
  );
  return {
    ...markingRow.parse(row),
    items,
    own,
    others: [...others].map(([other, all]) => ({
      teacher: other,
      name: all[0]?.name ?? '',
      count: all.length,
      levels: own.size === items.length && all.length === items.length ? new Map(all.map(asEntry)) : null,
    })),
  };
}

function asEntry({ attempt, levels }: { attempt: string; levels: Levels }): [string, Levels] {
  return [attempt, levels];
}

async function selectItems(db: Database, marking: string) {
  const rows = await db
    .selectFrom('marking_item')
    .select(['attempt', 'place'])
    .where('marking', '=', marking)
    .orderBy('place')
    .execute();
  return rows.map((row) => itemRow.parse(row));
}

async function selectMarks(db: Database, marking: string) {
  const rows = await db
    .selectFrom('blind_mark')
    .innerJoin('teacher', 'teacher.id', 'blind_mark.teacher')
    .select(['blind_mark.attempt', 'blind_mark.teacher', 'blind_mark.levels', 'teacher.name'])
    .where('marking', '=', marking)
    .orderBy('blind_mark.madeAt')
    .execute();
  return rows.map(({ name, ...row }) => ({ ...markRow.parse(row), name }));
}

/** For a sample of others. */
export function noMarking(): AppError {
  return new AppError('not-found', 'There is no such sample in your classes.');
}
