import 'server-only';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
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
  const wrote = noteWriting();
  connection.executeQuery = (query, options) =>
    telling(log, async () => {
      const result = await execute<never>(query, options);
      log.answers(wrote(query, result));
      return result;
    });
}

/** Asked of each answered query of a connection in turn: whether it has changed something for good. */
function noteWriting(): (query: CompiledQuery, result: QueryResult<unknown>) => boolean {
  const transaction = { isOpen: false, hasChanged: false };
  return (query, result) => {
    if (/^(begin|start transaction|commit$|rollback$)/.test(query.sql)) {
      const { hasChanged } = transaction;
      transaction.isOpen = /^(begin|start)/.test(query.sql);
      transaction.hasChanged = false;
      return query.sql === 'commit' && hasChanged;
    }
    const changes = changesRows(query, result);
    if (transaction.isOpen && changes) transaction.hasChanged = true;
    return !transaction.isOpen && changes;
  };
}

const changing = new Set(['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode']);

/** SQLite counts no rows where it gives them back, and repeats the last count where a query changes none by its nature. */
function changesRows({ query }: CompiledQuery, { numAffectedRows, rows }: QueryResult<unknown>): boolean {
  return changing.has(query.kind) && (numAffectedRows ?? rows.length) > 0;
}
