import 'server-only';
import type { InsertObject, Transaction } from 'kysely';
import type { Tables } from '../tables';

/** Inserts many rows, some with each statement: SQLite takes some 32 000 values in one, and Postgres 65 535. */
export async function insertInParts<Table extends keyof Tables>(
  transaction: Transaction<Tables>,
  table: Table,
  rows: readonly InsertObject<Tables, Table>[],
  rowsAtOnce: number,
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await transaction
      .insertInto(table)
      .values(rows.slice(from, from + rowsAtOnce))
      .execute();
}
