import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase } from './database';

/** How long a database may take to answer that it is there, in milliseconds. */
const patienceMs = 3000;

/** Whether the database is open, has the newest shape and answers. */
export async function isDatabaseReady(): Promise<boolean> {
  const stop = new AbortController();
  try {
    return await Promise.race([answers(), wait(patienceMs, false, { signal: stop.signal })]);
  } finally {
    stop.abort();
  }
}

/** Throws `DatabaseUnavailable` where the database does not answer. */
export async function assertDatabaseThere(): Promise<void> {
  const { db } = await openDatabase();
  await sql`select 1`.execute(db);
}

async function answers(): Promise<boolean> {
  try {
    await assertDatabaseThere();
    return true;
  } catch {
    return false;
  }
}
