import 'server-only';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { DatabaseConnection, Driver, SqliteDatabase } from 'kysely';
import { CompiledQuery, SqliteDialect, SqliteDriver } from 'kysely';
import { patiently } from './patience';
import { telling, tellQueries } from './telling';
import { type TroubleLog, troubleLogOf } from './trouble-log';

/** Kysely over the SQLite of Node, on a file that is made where there is none. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #config: FileConfig;
  readonly #log: TroubleLog;

  constructor(file: string) {
    const log = troubleLogOf(file);
    const config = { database: () => telling(log, async () => asKyselyWantsIt(await openFile(file))) };
    super(config);
    this.#config = config;
    this.#log = log;
  }

  override createDriver(): Driver {
    return new PatientDriver(this.#config, this.#log);
  }
}

interface FileConfig {
  readonly database: () => Promise<SqliteDatabase>;
}

class PatientDriver extends SqliteDriver {
  readonly #log: TroubleLog;
  #patient: DatabaseConnection | undefined;

  constructor(config: FileConfig, log: TroubleLog) {
    super(config);
    this.#log = log;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#patient === undefined) {
      this.#patient = patient(await super.acquireConnection());
      tellQueries(this.#patient, this.#log);
    }
    return this.#patient;
  }

  /**
   * Takes the right to write when a transaction begins. By default SQLite takes it at the first write, and refuses if
   * another process wrote since the transaction's first read, however long it would be ready to wait.
   */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** Where the disk is full, SQLite may have taken the transaction back by itself: then there is none to take back. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('no transaction is active'))) throw error;
    }
  }
}

/** Asks again while another connection writes: a statement that was refused for that has done nothing yet. */
function patient(connection: DatabaseConnection): DatabaseConnection {
  return {
    executeQuery: (query, options) => patiently(() => connection.executeQuery(query, options)),
    streamQuery: (query, size, options) => connection.streamQuery(query, size, options),
  };
}

async function openFile(file: string): Promise<DatabaseSync> {
  // Only who runs the server reads what is in it.
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file, { timeout: 0, enableForeignKeyConstraints: true });
  // The first to open the file changes its format; of 240 processes that opened one together, 2 were refused here.
  await patiently(() => database.exec('PRAGMA journal_mode = WAL'));
  // With a write-ahead log the default would lose the last attempts when the power fails.
  await patiently(() => database.exec('PRAGMA synchronous = FULL'));
  return database;
}

/** Kysely knows the calls of another package for SQLite; these are the same in the words of Node. */
function asKyselyWantsIt(database: DatabaseSync): SqliteDatabase {
  const prepare = preparingOnce(database);
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const statement = prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters.map(storable)),
        run: (parameters) => statement.run(...parameters.map(storable)),
        iterate: (parameters) => statement.iterate(...parameters.map(storable)),
      };
    },
  };
}

/** Statements that are kept, as each is asked many times: preparing one takes about as long as running it. */
const mostKept = 300;

/** Each of them is done before the next begins, so that one statement serves all who ask the same. */
function preparingOnce(database: DatabaseSync): (sql: string) => StatementSync {
  const kept = new Map<string, StatementSync>();
  return (sql) => {
    const statement = kept.get(sql) ?? database.prepare(sql);
    kept.delete(sql);
    // What was asked longest ago goes first.
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest);
    kept.set(sql, statement);
    return statement;
  };
}

/** Anything but text, numbers and nothing is a mistake of ours: SQLite would store some of it as something else. */
function storable(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(`SQLite is given ${typeof value} “${String(value)}”, and stores text, numbers and null.`);
}
