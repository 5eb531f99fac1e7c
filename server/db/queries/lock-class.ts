import 'server-only';
import type { Transaction } from 'kysely';
import type { Tables } from '../tables';

/** Locks a class until the transaction ends: who changes the same waits, and then reads what came before. */
export async function lockClass(transaction: Transaction<Tables>, classId: string): Promise<void> {
  await transaction
    .updateTable('class')
    .set((row) => ({ name: row.ref('name') }))
    .where('id', '=', classId)
    .execute();
}
