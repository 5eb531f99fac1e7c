import 'server-only';
import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { ClassChange } from '@/domain/class';
import type { Database } from '../database';
import type { StudentId, TeacherId } from '../identity';
import { locksRows } from '../locks-rows';
import { changeRow } from '../rows';
import type { Tables } from '../tables';
import { taughtBy } from './taught-by';

interface NewChange {
  readonly class: string;
  readonly type: ClassChange['type'];
  readonly student?: string;
  readonly subject?: string;
}

/** The most changes that are read at a time. */
const mostChanges = 500;

const columns = ['number', 'type', 'student', 'subject', 'at'] as const;

/**
 * Notes what a transaction did. To be called last in it: the count is locked until the transaction ends, so that no
 * number is seen before a smaller one, on any engine and with any number of processes.
 */
export async function recordChange(
  transaction: Transaction<Tables>,
  { class: classId, type, student = null, subject = null }: Nullable<NewChange>,
): Promise<void> {
  if (!namesClassBefore.has(type)) await keepClass(transaction, classId);
  const { last } = await transaction
    .updateTable('change_count')
    .set((row) => ({ last: row('last', '+', 1) }))
    .where('id', '=', 1)
    .returning('last')
    .executeTakeFirstOrThrow();
  const at = new Date().toISOString();
  await transaction
    .insertInto('change')
    .values({ number: last, class: classId, type, student, subject, at })
    .execute();
}

/** Changes by which a row that names the class was written before, with the same lock on it. Each check of a student is one. */
const namesClassBefore: ReadonlySet<ClassChange['type']> = new Set(['attempt-received']);

/**
 * The change names its class, for which Postgres locks the row of the class. Before the count, as all who change that row
 * do: somebody who replaces its code would wait for the count, and be waited for.
 */
async function keepClass(transaction: Transaction<Tables>, classId: string): Promise<void> {
  if (!locksRows(transaction)) return;
  await transaction.selectFrom('class').select('id').where('id', '=', classId).forKeyShare().execute();
}

type Nullable<T> = { readonly [Name in keyof T]: T[Name] | (undefined extends T[Name] ? null : never) };

/** Writes what is there already. Throws where a database can be opened and read, and not written. */
export async function touch(db: Database): Promise<void> {
  await db
    .updateTable('change_count')
    .set((row) => ({ last: row.ref('last') }))
    .where('id', '=', 1)
    .execute();
}

/** The number of the last change in any class. One question for all that wait: only when it grows is there something to read. */
export async function selectLastChange(db: Database): Promise<number> {
  const row = await db
    .selectFrom('change_count')
    .select('last')
    .where('id', '=', 1)
    .executeTakeFirstOrThrow();
  return row.last;
}

const changedClass = changeRow.pick({ type: true }).extend({ class: z.string() });

/** A class in which something happened, and what. */
export type ChangedClass = z.infer<typeof changedClass>;

/** The classes in which something happened after a change, and what. For waking those who wait: they ask for themselves. */
export async function selectChangedClasses(db: Database, after: number): Promise<ChangedClass[]> {
  // Not `distinct`: for that SQLite would read the changes of all times in the order of their classes.
  const rows = await db.selectFrom('change').select(['class', 'type']).where('number', '>', after).execute();
  const changed = rows.map((row) => changedClass.parse(row));
  return [...new Map(changed.map((one) => [`${one.class} ${one.type}`, one])).values()];
}

/** What happened in a class after a change, in order, for one of its teachers; none where it is not theirs. */
export async function selectChanges(
  db: Database,
  teacher: TeacherId,
  classId: string,
  after: number,
): Promise<ClassChange[]> {
  const rows = await db
    .selectFrom('change')
    .select(columns)
    .where('class', '=', classId)
    .where('class', 'in', taughtBy(db, teacher))
    .where('number', '>', after)
    .orderBy('number')
    .limit(mostChanges)
    .execute();
  return rows.map((row) => changeRow.parse(row));
}

/** What happened after a change that a student may know of: to the whole class, or to this student. */
export async function selectOwnChanges(
  db: Database,
  student: StudentId,
  after: number,
): Promise<ClassChange[]> {
  const rows = await db
    .selectFrom('change')
    .select(columns)
    .where('class', 'in', db.selectFrom('student').select('class').where('id', '=', student))
    .where((row) => row.or([row('student', 'is', null), row('student', '=', student)]))
    .where('number', '>', after)
    .orderBy('number')
    .limit(mostChanges)
    .execute();
  return rows.map((row) => changeRow.parse(row));
}
