import 'server-only';
import { type Database, openDatabase } from './db/database';
import { touch } from './db/queries/changes';
import { deleteOldTraces } from './db/queries/old-traces';
import { deleteExpired } from './db/queries/retention';
import { hasTeachers, insertFirstLink } from './db/queries/teacher-links';
import type { Trouble } from './db/trouble';
import { DatabaseUnavailable } from './db/unavailable';
import { env } from './env';
import { endFor } from './start-or-end';

const hourMs = 60 * 60 * 1000;

/** How often a database that is away is asked for at the start, in milliseconds. */
const againMs = 2000;

/** What passes without anybody doing something to the course. */
const passing: readonly Trouble[] = ['away', 'busy', 'collided', 'full'];

/**
 * Opens the database, says how the first teacher comes in, and begins to delete what is older than its class keeps it.
 * A database that is not there yet is waited for, while lessons are read; what somebody has to set right is thrown.
 */
export async function startClassroom(): Promise<void> {
  try {
    await begin();
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable && passing.includes(error.trouble))) throw error;
    setTimeout(() => void startClassroom().catch(endFor), againMs);
  }
}

async function begin(): Promise<void> {
  const { db } = await openDatabase();
  await touch(db);
  if (!(await hasTeachers(db))) {
    const token = await insertFirstLink(db);
    process.stdout.write(
      `No teacher has an account yet. Make the first one here, once: ${env.address}/first-teacher/${token}\n`,
    );
  }
  await sweep(db);
  setInterval(() => sweep(db), hourMs).unref();
}

/** Deletes what may not be kept any longer. A failure is said, and tried again an hour later. */
async function sweep(db: Database): Promise<void> {
  const now = new Date();
  try {
    await deleteExpired(db, now);
    await deleteOldTraces(db, now);
  } catch (error) {
    // What is the matter with the database was said where it was met.
    if (error instanceof DatabaseUnavailable) return;
    process.stderr.write(`What is older than it may be kept could not be deleted: ${error}\n`);
  }
}
