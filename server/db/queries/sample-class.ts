import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { nicknameKey } from '@/domain/nickname';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import type { Tables } from '../tables';
import { recordChange } from './changes';
import { drawJoinCode } from './draw-join-code';
import { insertInParts } from './insert-in-parts';
import { insertTallies } from './tallies';
import { noClass, taughtBy } from './taught-by';

/** Everything that a sample class consists of, its own ids included. A student of it has no phrase and no device: nobody comes in its place. */
export interface SampleRows {
  readonly class: {
    readonly id: string;
    readonly name: string;
    readonly keepDays: number;
    readonly at: string;
  };
  readonly students: readonly Pick<Tables['student'], 'id' | 'nickname' | 'joinedAt'>[];
  readonly assignments: readonly Omit<Tables['assignment'], 'class'>[];
  readonly votes: readonly Omit<Tables['vote'], 'class'>[];
  readonly attempts: readonly Omit<Tables['attempt'], 'class'>[];
  readonly arguments: readonly Omit<Tables['argument'], 'class'>[];
}

/** Keeps a sample class, unless the teacher has one. Returns the id of the one there is then. */
export function insertSampleClass(db: Database, teacher: TeacherId, rows: SampleRows): Promise<string> {
  return db.transaction().execute(async (transaction) => {
    // Locks the teacher: pressing twice makes one class.
    await transaction
      .updateTable('teacher')
      .set((row) => ({ name: row.ref('name') }))
      .where('id', '=', teacher)
      .execute();
    const there = await sampleOf(transaction, teacher).executeTakeFirst();
    if (there !== undefined) return there.id;
    await insertClassRow(transaction, teacher, rows.class);
    await insertWork(transaction, rows);
    await insertTallies(transaction, rows.class.id);
    await recordChange(transaction, { class: rows.class.id, type: 'class-changed' });
    return rows.class.id;
  });
}

/** Deletes the sample class of a teacher. Throws `not-found` where there is none. */
export async function deleteSampleClass(db: Database, teacher: TeacherId): Promise<void> {
  const deleted = await db
    .deleteFrom('class')
    .where('isSample', '=', 1)
    .where('id', 'in', taughtBy(db, teacher))
    .returning('id')
    .execute();
  if (deleted.length === 0) throw noClass();
}

/** The id of the sample class of a teacher; null where there is none. */
export async function selectOptionalSampleClass(db: Database, teacher: TeacherId): Promise<string | null> {
  return (await sampleOf(db, teacher).executeTakeFirst())?.id ?? null;
}

function sampleOf(db: Database, teacher: TeacherId) {
  return db
    .selectFrom('class')
    .select('id')
    .where('isSample', '=', 1)
    .where('id', 'in', taughtBy(db, teacher));
}

async function insertClassRow(
  transaction: Transaction<Tables>,
  teacher: TeacherId,
  { at, ...named }: SampleRows['class'],
): Promise<void> {
  const row = {
    ...named,
    isOpen: 0,
    isSample: 1,
    keptSince: at,
    madeAt: at,
    pausedAt: null,
    archivedAt: null,
  };
  await drawJoinCode(async (joinCode) => {
    const added = await transaction
      .insertInto('class')
      .values({ ...row, joinCode })
      .onConflict((conflict) => conflict.column('joinCode').doNothing())
      .returning('id')
      .executeTakeFirst();
    return added !== undefined;
  });
  await transaction.insertInto('class_teacher').values({ class: row.id, teacher, since: at }).execute();
}

/** Keeps everything of a class but the class itself. */
export async function insertWork(transaction: Transaction<Tables>, rows: SampleRows): Promise<void> {
  const { id } = rows.class;
  const inClass = <Row extends object>(all: readonly Row[]) => all.map((row) => ({ ...row, class: id }));
  const students = inClass(rows.students).map((row) => ({
    ...row,
    nicknameKey: nicknameKey(row.nickname),
    // No phrase has this hash.
    returnPhraseHash: `none-${randomUUID()}`,
  }));
  await transaction.insertInto('student').values(students).execute();
  await transaction.insertInto('assignment').values(inClass(rows.assignments)).execute();
  await transaction.insertInto('vote').values(inClass(rows.votes)).execute();
  await insertInParts(transaction, 'attempt', inClass(rows.attempts), 200);
  await transaction.insertInto('argument').values(inClass(rows.arguments)).execute();
}
