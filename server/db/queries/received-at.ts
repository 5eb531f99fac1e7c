import 'server-only';
import type { Transaction } from 'kysely';
import type { StudentId } from '../identity';
import type { Tables } from '../tables';

/**
 * When an attempt came: now, and after all that the student sent before. Where the clock of the server went back, the
 * first answer and the last would otherwise change places.
 */
export async function receivedNow(transaction: Transaction<Tables>, student: StudentId): Promise<string> {
  const last = await transaction
    .selectFrom('attempt')
    .select('receivedAt')
    .where('student', '=', student)
    .orderBy('receivedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  const after = last === undefined ? 0 : Date.parse(last.receivedAt) + 1;
  return new Date(Math.max(Date.now(), after)).toISOString();
}
