import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { databaseFor } from './testing/engines';

const foreignKeys = `select fk."table" as target, fk."from" as "column", m.name as "table"
  from sqlite_master m join pragma_foreign_key_list(m.name) fk where m.type = 'table'`;
const leading = `select m.name as "table", info.name as "column"
  from sqlite_master m join pragma_index_list(m.name) list join pragma_index_info(list.name) info
  where m.type = 'table' and info.seqno = 0`;
const columnOf = z.object({ table: z.string(), column: z.string() });

/** The indexes of both engines are made by the same lines. */
const database = databaseFor('sqlite');

async function columnsIn(text: string): Promise<string[]> {
  const { rows } = await sql.raw(text).execute(database.current.db);
  return rows.map((row) => {
    const { table, column } = columnOf.parse(row);
    return `${table} ${column}`;
  });
}

test('what goes with another row, or is left without it, is found by an index', async () => {
  const indexed = new Set(await columnsIn(leading));
  const references = await columnsIn(foreignKeys);
  expect(references.length).toBeGreaterThan(25);
  expect(references.filter((one) => !indexed.has(one))).toEqual([]);
});
