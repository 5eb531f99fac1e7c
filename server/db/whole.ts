import 'server-only';
import { sql } from 'kysely';
import { z } from 'zod';
import { SetupError } from '../setup-error';
import type { Database } from './database';
import { sizeOf } from './size';

/** A larger file would hold the start up for seconds; a backup looks through it whole. In bytes. */
const mostBytes = 256 * 1024 * 1024;

const firstRow = z.object({ quick_check: z.string() });

/** Looks through a database file before anything is added to it. Throws `SetupError` where a page of it is damaged. */
export async function assertWhole(db: Database, file: string): Promise<void> {
  if ((await sizeOf(db, 'sqlite')) > mostBytes) return;
  const { rows } = await sql`PRAGMA quick_check(1)`.execute(db);
  const { quick_check: found } = firstRow.parse(rows[0]);
  if (found === 'ok') return;
  throw new SetupError(
    `The database file ${file} is damaged: ${found.replaceAll('\n', ' ')}. Keep a copy of it, look after the disk, and ` +
      'put a backup in place (npm run restore). Nothing was changed.',
  );
}
