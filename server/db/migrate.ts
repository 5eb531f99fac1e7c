import 'server-only';
import type { Kysely, Transaction } from 'kysely';
import { sql } from 'kysely';
import { z } from 'zod';
import { SetupError } from '../setup-error';
import type { Engine } from './engine';
import type { Tables } from './tables';

/** A step from one shape of the database to the next. Never changed once released: a later step is added. */
export interface Migration {
  readonly name: string;
  readonly run: (transaction: Transaction<Tables>, engine: Engine) => Promise<void>;
  /**
   * Where the step leaves the tallies empty. They are made by the code of today, which knows no shape but the newest: so
   * after the last step, and not in the step.
   */
  readonly fillsTallies?: boolean;
}

/** Names the lock that processes wait for each other with, in Postgres. Chosen at random once. */
const lockId = 4_127_309_518;

const newestRow = z.object({ newest: z.coerce.number().int().nullable() });

/**
 * Brings a database to the newest shape. All missing steps are one transaction under one lock: several processes can
 * start at once, and a step that fails leaves everything as it was. `fillTallies` makes all tallies, where a step needs it.
 */
export async function migrate(
  db: Kysely<Tables>,
  engine: Engine,
  migrations: readonly Migration[],
  fillTallies: (transaction: Transaction<Tables>) => Promise<void>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // SQLite has locked the file when the transaction began.
    if (engine === 'postgres')
      await sql`select pg_advisory_xact_lock(${sql.lit(lockId)})`.execute(transaction);
    const done = await countDone(transaction);
    assertKnown(done, migrations.length);
    const missing = migrations.slice(done);
    for (const [index, { name, run }] of missing.entries()) {
      await run(transaction, engine);
      const at = new Date().toISOString();
      await sql`insert into migration (number, name, at) values (${done + index + 1}, ${name}, ${at})`.execute(
        transaction,
      );
    }
    if (missing.some(({ fillsTallies }) => fillsTallies)) await fillTallies(transaction);
  });
}

async function countDone(transaction: Transaction<Tables>): Promise<number> {
  await sql`create table if not exists migration (number integer primary key, name text not null, at text not null)`.execute(
    transaction,
  );
  const { rows } = await sql`select max(number) as newest from migration`.execute(transaction);
  return newestRow.parse(rows[0]).newest ?? 0;
}

function assertKnown(done: number, known: number): void {
  if (done <= known) return;
  throw new SetupError(
    `This database was made by a newer version of the course: it is at step ${done}, and this version knows ${known}. ` +
      'Start the newer version, or give this one another database (DATABASE_URL or DATA_FOLDER). Nothing was changed.',
  );
}
