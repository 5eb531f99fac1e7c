import 'server-only';
import type { DatabaseConnection } from 'kysely';
import { noteMet } from './met-error';
import { troubleOf } from './trouble';
import type { TroubleLog } from './trouble-log';
import { DatabaseUnavailable } from './unavailable';

/** Does something with a database. Throws `DatabaseUnavailable` where the database cannot, and has the log say so. */
export async function telling<T>(log: TroubleLog, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const trouble = troubleOf(error);
    const told = trouble === null ? error : new DatabaseUnavailable(trouble, error);
    noteMet(told);
    if (trouble !== null) log.meets(trouble, error);
    throw told;
  }
}

/** Has all queries of a connection tell. In place, as the driver knows its connections by what they are. */
export function tellQueries(connection: DatabaseConnection, log: TroubleLog): void {
  const execute = connection.executeQuery.bind(connection);
  connection.executeQuery = (query, options) =>
    telling(log, async () => {
      const result = await execute<never>(query, options);
      log.answers(query.sql === 'commit');
      return result;
    });
}
