import 'server-only';
import path from 'node:path';
import { Kysely } from 'kysely';
import { env } from '../env';
import type { Engine } from './engine';
import { migrate } from './migrate';
import { migrations } from './migrations/all';
import { isPostgresUrl } from './place-name';
import { postgresDialect } from './postgres';
import { fillTallies } from './queries/tallies';
import { NodeSqliteDialect } from './sqlite';
import type { Tables } from './tables';
import { assertWhole } from './whole';

/** The database of a process, as every query gets it. */
export type Database = Kysely<Tables>;

export interface OpenDatabase {
  readonly db: Database;
  readonly engine: Engine;
}

const fileName = 'who-says-so.sqlite';

declare global {
  /** Not in a module: Next makes several copies of one, and two of them must not each open the file. */
  var whoSaysSoDatabase: Promise<OpenDatabase> | undefined;
}

/** The database of this process, opened and brought to the newest shape when it is first asked for. */
export function openDatabase(): Promise<OpenDatabase> {
  globalThis.whoSaysSoDatabase ??= openAndMigrate(databasePlace()).catch((error: unknown) => {
    // The next request tries again: a Postgres may start later than we do.
    globalThis.whoSaysSoDatabase = undefined;
    throw error;
  });
  return globalThis.whoSaysSoDatabase;
}

/** The URL of the Postgres, or the path of the file. */
export function databasePlace(): string {
  return env.databaseUrl ?? path.resolve(env.dataFolder, fileName);
}

/** Opens a Postgres by its URL, or a SQLite file by its path, which is looked through before anything is added to it. Who calls closes it with `db.destroy()`. */
export async function openAndMigrate(place: string): Promise<OpenDatabase> {
  const opened = openUnchecked(place);
  try {
    if (opened.engine === 'sqlite') await assertWhole(opened.db, place);
    await migrate(opened.db, opened.engine, migrations, fillTallies);
    return opened;
  } catch (error) {
    await opened.db.destroy();
    throw error;
  }
}

/** Opens a database in whatever shape it is. */
export function openUnchecked(place: string): OpenDatabase {
  const isPostgres = isPostgresUrl(place);
  return {
    db: new Kysely<Tables>({ dialect: isPostgres ? postgresDialect(place) : new NodeSqliteDialect(place) }),
    engine: isPostgres ? 'postgres' : 'sqlite',
  };
}
