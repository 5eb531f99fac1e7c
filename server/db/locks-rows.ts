import 'server-only';
import type { Transaction } from 'kysely';
import { PostgresAdapter } from 'kysely';
import type { Tables } from './tables';

/** Whether a transaction has to lock the rows that it reads and goes by. SQLite has one writer at a time, and knows no such lock. */
export function locksRows(transaction: Transaction<Tables>): boolean {
  return transaction.getExecutor().adapter instanceof PostgresAdapter;
}
