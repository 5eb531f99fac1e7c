import 'server-only';
import { PostgresDialect } from 'kysely';
import { Pool } from 'pg';

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
  });
  // A connection that breaks while nobody uses it is replaced at the next query, which says so if it cannot be. Without
  // a listener the event would end the process.
  pool.on('error', () => {});
  return new PostgresDialect({ pool });
}
