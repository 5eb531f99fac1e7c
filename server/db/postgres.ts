import 'server-only';
import type { DatabaseConnection, Driver } from 'kysely';
import { PostgresDialect, PostgresDriver } from 'kysely';
import { Pool } from 'pg';
import { telling, tellQueries } from './telling';
import { type TroubleLog, troubleLogOf } from './trouble-log';

/** Connections of one process. A Postgres allows 100 by default, for all processes together. */
const mostConnections = 10;

/** How long a query waits for a connection before it fails, in milliseconds. */
const connectionMs = 10_000;

/** Kysely over a Postgres, with connections that are opened when they are needed. */
export function postgresDialect(url: string): PostgresDialect {
  const pool = new Pool({
    connectionString: url,
    max: mostConnections,
    connectionTimeoutMillis: connectionMs,
    keepAlive: true,
  });
  // A connection that breaks is replaced at the next query, which says so if it cannot be. Without a listener the event
  // would end the process: that of the pool is for connections that nobody uses, the other for those of a transaction.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return new TellingDialect(pool, troubleLogOf(url));
}

class TellingDialect extends PostgresDialect {
  readonly #pool: Pool;
  readonly #log: TroubleLog;

  constructor(pool: Pool, log: TroubleLog) {
    super({ pool });
    this.#pool = pool;
    this.#log = log;
  }

  override createDriver(): Driver {
    return new TellingDriver(this.#pool, this.#log);
  }
}

class TellingDriver extends PostgresDriver {
  readonly #log: TroubleLog;
  readonly #telling = new WeakSet<DatabaseConnection>();

  constructor(pool: Pool, log: TroubleLog) {
    super({ pool });
    this.#log = log;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await telling(this.#log, () => super.acquireConnection());
    if (!this.#telling.has(connection)) {
      this.#telling.add(connection);
      tellQueries(connection, this.#log);
    }
    return connection;
  }
}
