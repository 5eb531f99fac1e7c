import 'server-only';
import type { Transaction } from 'kysely';
import type { Tables } from '../tables';

/** Locks those votes that are named until the transaction ends: who answers or ends one waits for the other. */
export function lockVotes(transaction: Transaction<Tables>) {
  return transaction.updateTable('vote').set((row) => ({ round: row.ref('round') }));
}
