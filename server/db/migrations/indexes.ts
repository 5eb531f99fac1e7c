import 'server-only';
import type { Transaction } from 'kysely';
import type { Tables } from '../tables';

/** An index's name, its table, and the columns in their order. */
type Index = readonly [name: string, table: string, columns: readonly string[]];

export async function createIndexes(db: Transaction<Tables>, indexes: readonly Index[]): Promise<void> {
  for (const [name, table, columns] of indexes)
    await db.schema
      .createIndex(name)
      .on(table)
      .columns([...columns])
      .execute();
}
