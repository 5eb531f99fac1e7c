import 'server-only';
import { sql } from 'kysely';
import { z } from 'zod';
import { SetupError } from '../setup-error';
import type { Database } from './database';

/** A larger file would hold the start up for seconds; a backup looks through it whole. In bytes. */
const mostBytes = 256 * 1024 * 1024;

const sizeRow = z.object({ bytes: z.number() });
const firstRow = z.object({ quick_check: z.string() });

/** Looks through a database file before anything is added to it. Throws `SetupError` where a page of it is damaged. */
export async function assertWhole(db: Database, file: string): Promise<void> {
  if ((await bytesOf(db)) > mostBytes) return;
  const { rows } = await sql`PRAGMA quick_check(1)`.execute(db);
  const { quick_check: found } = firstRow.parse(rows[0]);
  if (found === 'ok') return;
  throw new SetupError(
    `The database file ${file} is damaged: ${found.replaceAll('\n', ' ')}. Keep a copy of it, look after the disk, and ` +
      'put a backup in place (npm run restore). Nothing was changed.',
  );
}

async function bytesOf(db: Database): Promise<number> {
  const { rows } =
    await sql`select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`.execute(
      db,
    );
  return sizeRow.parse(rows[0]).bytes;
}
