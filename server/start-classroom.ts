import 'server-only';
import { openDatabase } from './db/database';
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
  const sweep = () =>
    deleteExpired(db, new Date()).catch((error: unknown) => {
      process.stderr.write(`Work that is older than its class keeps it could not be deleted: ${error}\n`);
    });
  await sweep();
  setInterval(sweep, hourMs).unref();
}
