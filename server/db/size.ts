import 'server-only';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from './database';
import type { Engine } from './engine';

// Postgres gives large numbers as text.
const sizeRow = z.object({ bytes: z.coerce.number() });

/** How many bytes the whole of a database takes. */
export async function sizeOf(db: Database, engine: Engine): Promise<number> {
  const { rows } =
    engine === 'postgres'
      ? await sql`select pg_database_size(current_database()) as bytes`.execute(db)
      : await sql`select page_count * page_size as bytes from pragma_page_count, pragma_page_size`.execute(
          db,
        );
  return sizeRow.parse(rows[0]).bytes;
}
