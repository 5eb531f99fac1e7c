import 'server-only';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { DatabaseConnection, Driver, SqliteDatabase } from 'kysely';
import { CompiledQuery, SqliteDialect, SqliteDriver } from 'kysely';

/** How long one process waits for another that writes, in milliseconds. */
const busyMs = 5000;

/** How long the file is tried for while other processes open it for the first time, in milliseconds. */
const openingMs = 10_000;

/** Kysely over the SQLite of Node, on a file that is made where there is none. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #config: { readonly database: () => Promise<SqliteDatabase> };

  constructor(file: string) {
    const config = { database: async () => asKyselyWantsIt(openFile(file)) };
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }
}

/**
 * Takes the right to write when a transaction begins. By default SQLite takes it at the first write, and refuses at once
 * if another process wrote since the transaction's first read, however long it would be ready to wait.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

function openFile(file: string): DatabaseSync {
  // Only who runs the server reads what is in it.
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file, { timeout: busyMs, enableForeignKeyConstraints: true });
  turnOnWriteAheadLog(database);
  // With a write-ahead log the default would lose the last attempts when the power fails.
  database.exec('PRAGMA synchronous = FULL');
  return database;
}

/** The first to open the file changes its format, and for that it waits for no one: the others have to ask again. */
function turnOnWriteAheadLog(database: DatabaseSync): void {
  const end = Date.now() + openingMs;
  for (;;) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!String(error).includes('database is locked') || Date.now() > end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/** Kysely knows the calls of another package for SQLite; these are the same in the words of Node. */
function asKyselyWantsIt(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const statement = database.prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters.map(storable)),
        run: (parameters) => statement.run(...parameters.map(storable)),
        iterate: (parameters) => statement.iterate(...parameters.map(storable)),
      };
    },
  };
}

/** Anything but text, numbers and nothing is a mistake of ours: SQLite would store some of it as something else. */
function storable(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(`SQLite is given ${typeof value} “${String(value)}”, and stores text, numbers and null.`);
}
