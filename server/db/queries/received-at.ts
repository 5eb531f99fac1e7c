import 'server-only';
import type { Transaction } from 'kysely';
import type { StudentId } from '../identity';
import type { Tables } from '../tables';
import { lastDecided, nowAfter } from './class-time';

interface Sender {
  readonly class: string;
  readonly student: StudentId;
}

/**
 * When an attempt came: now, and after all that the student sent before and the class decided. Where the clock of the
 * server went back, the first answer and the last would otherwise change places.
 */
export async function receivedNow(
  transaction: Transaction<Tables>,
  { class: classId, student }: Sender,
): Promise<string> {
  const last = await transaction
    .selectFrom('attempt')
    .select('receivedAt')
    .where('student', '=', student)
    .orderBy('receivedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return nowAfter(last?.receivedAt, await lastDecided(transaction, classId));
}
