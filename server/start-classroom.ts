import 'server-only';
import { type Database, openDatabase } from './db/database';
import { deleteOldTraces } from './db/queries/old-traces';
import { deleteExpired } from './db/queries/retention';
import { hasTeachers, insertFirstLink } from './db/queries/teacher-links';
import { env } from './env';

const hourMs = 60 * 60 * 1000;

/** Opens the database, says how the first teacher comes in, and begins to delete what is older than its class keeps it. */
export async function startClassroom(): Promise<void> {
  const { db } = await openDatabase();
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
    process.stderr.write(`What is older than it may be kept could not be deleted: ${error}\n`);
  }
}
