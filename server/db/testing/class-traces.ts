import 'server-only';
import type { Transaction } from 'kysely';
import { z } from 'zod';
import { rubric } from '@/domain/rubric';
import { insertInParts } from '../queries/insert-in-parts';
import type { SampleRows } from '../queries/sample-class';
import type { Tables } from '../tables';

/** A class with everything in it, ready to be kept. */
export interface ClassRows extends SampleRows {
  readonly joinCode: string;
  readonly deviceTokens: readonly string[];
}

const answersOf = z.record(z.string(), z.array(z.string()));

/** Every second text is read, and one statement is ruled on. */
export async function insertReviews(
  transaction: Transaction<Tables>,
  teacher: string,
  rows: ClassRows,
): Promise<void> {
  const texts = rows.attempts.filter(({ answers }) => 'text' in answersOf.parse(JSON.parse(answers)));
  const levels = JSON.stringify(Object.fromEntries(rubric.map(({ id }) => [id, 3])));
  const reviews = texts
    .filter((_, index) => index % 2 === 0)
    .map(({ id, student, receivedAt }) => ({
      ...{ id: `${id.slice(0, -1)}r`, class: rows.class.id, student, attempt: id, decision: 'read', levels },
      ...{ comment: 'Who passed the words on?', madeBy: teacher, madeAt: receivedAt },
    }));
  if (reviews.length > 0) await transaction.insertInto('review').values(reviews).execute();
  await transaction
    .insertInto('ruling')
    .values({
      ...{
        id: `ruling-${rows.class.id}`,
        class: rows.class.id,
        statement: 'happy-life',
        decision: 'accept-both',
      },
      ...{
        kind: 'official-denial',
        beside: 'attributed-claim',
        reason: 'Both can be defended.',
        sparesSent: 1,
      },
      ...{ madeBy: teacher, madeAt: rows.attempts.at(-1)?.receivedAt ?? rows.class.at, withdrawnAt: null },
    })
    .execute();
}

/** A note of each attempt, under the next numbers. */
export async function insertChanges(
  transaction: Transaction<Tables>,
  { class: { id }, attempts }: ClassRows,
): Promise<void> {
  const { last } = await transaction
    .updateTable('change_count')
    .set((row) => ({ last: row('last', '+', attempts.length) }))
    .returning('last')
    .executeTakeFirstOrThrow();
  const changes = attempts.map(({ id: subject, student, receivedAt }, index) => ({
    ...{ number: last - attempts.length + index + 1, class: id, type: 'attempt-received' },
    ...{ student, subject, at: receivedAt },
  }));
  await insertInParts(transaction, 'change', changes, 1000);
}
