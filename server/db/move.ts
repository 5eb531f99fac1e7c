import 'server-only';
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import { z } from 'zod';
import type { OpenDatabase } from './database';
import type { Tables } from './tables';

/** Every table with rows of its own, each after those that it points at. */
export const tablesInOrder = [
  'teacher',
  'teacher_session',
  'teacher_account',
  'teacher_verification',
  'teacher_link',
  'reset_request',
  'setting',
  'class',
  'class_teacher',
  'student',
  'student_device',
  'assignment',
  'assignment_exception',
  'attempt',
  'tally',
  'change',
  'change_count',
  'vote',
  'argument',
  'key_snapshot',
  'ruling',
  'recheck',
  'review',
  'review_draft',
  'kept_comment',
  'marking',
  'marking_item',
  'blind_mark',
] as const;

/** Rows in one statement: Postgres takes 65 535 values. */
const rowsAtOnce = 500;

const column = z.object({ name: z.string(), type: z.string() });
const counted = z.object({ rows: z.coerce.number() });
const row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** How many rows of each table were moved. */
export type Moved = ReadonlyMap<string, number>;

/**
 * Copies every row of a SQLite database into an empty Postgres; both have the newest shape. It is one transaction on
 * each side: nobody can write to the file meanwhile, and a move that breaks off leaves the Postgres empty. Throws where
 * it holds anything, and where a table has another number of rows in the end.
 */
export async function moveToPostgres(from: OpenDatabase, to: OpenDatabase): Promise<Moved> {
  if (from.engine !== 'sqlite' || to.engine !== 'postgres')
    throw new Error('Rows are moved from a SQLite file to a Postgres.');
  return from.db.transaction().execute((source) =>
    to.db.transaction().execute(async (target) => {
      await assertEmpty(target);
      // The one row that a new database has.
      await sql`delete from change_count`.execute(target);
      const moved = new Map<string, number>();
      for (const table of tablesInOrder) moved.set(table, await moveTable(source, target, table));
      return moved;
    }),
  );
}

async function assertEmpty(target: Transaction<Tables>): Promise<void> {
  for (const table of tablesInOrder.filter((name) => name !== 'change_count'))
    if ((await countRows(target, table)) > 0)
      throw new Error(
        `The Postgres is not empty: there are rows in the table “${table}”. Nothing was changed. Name an empty database.`,
      );
}

async function moveTable(
  source: Transaction<Tables>,
  target: Transaction<Tables>,
  table: string,
): Promise<number> {
  const columns = await columnsOf(target, table);
  let after = 0;
  for (;;) {
    const { rows } = await sql`
      select rowid as "__row", * from ${sql.table(table)} where rowid > ${after} order by rowid limit ${rowsAtOnce}
    `.execute(source);
    if (rows.length === 0) break;
    const parsed = rows.map((one) => row.parse(one));
    await insert(target, table, columns, parsed);
    after = Number(parsed.at(-1)?.['__row']);
  }
  const [before, now] = [await countRows(source, table), await countRows(target, table)];
  if (before !== now) throw new Error(`Of ${before} rows of “${table}” ${now} arrived. Nothing was changed.`);
  return now;
}

type Column = z.infer<typeof column>;

async function insert(
  target: Transaction<Tables>,
  table: string,
  columns: readonly Column[],
  rows: readonly z.infer<typeof row>[],
): Promise<void> {
  const values = rows.map(
    (one) => sql`(${sql.join(columns.map(({ name, type }) => valueFor(type, one[name])))})`,
  );
  const names = sql.join(columns.map(({ name }) => sql.ref(name)));
  await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)}`.execute(target);
}

/** better-auth writes flags as numbers and dates as text into SQLite, and in their own types into Postgres. */
function valueFor(type: string, value: string | number | null | undefined): string | number | boolean | null {
  if (value === undefined || value === null) return null;
  if (type === 'boolean') return value === 1;
  if (type.startsWith('timestamp')) return new Date(value).toISOString();
  return value;
}

async function columnsOf(target: Transaction<Tables>, table: string): Promise<Column[]> {
  const { rows } = await sql`
    select column_name as name, data_type as type from information_schema.columns
    where table_schema = current_schema() and table_name = ${table} order by ordinal_position
  `.execute(target);
  return rows.map((one) => column.parse(one));
}

async function countRows(db: Transaction<Tables>, table: string): Promise<number> {
  const { rows } = await sql`select count(*) as rows from ${sql.table(table)}`.execute(db);
  return counted.parse(rows[0]).rows;
}
