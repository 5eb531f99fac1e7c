import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { AppError } from '@/domain/errors';
import type { Round, Vote } from '@/domain/vote';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { voteRow } from '../rows';
import type { Tables } from '../tables';
import { recordChange } from './changes';
import { decidedNow } from './class-time';
import { lockClass } from './lock-class';
import { lockVotes } from './lock-votes';
import { noAssignment, taughtBy } from './taught-by';

export const voteColumns = [
  'id',
  'assignment',
  'exercise',
  'statement',
  'round',
  'openedAt',
  'closedAt',
  'splitShownAt',
] as const;

/** What a class is asked. */
export interface NewVote {
  readonly assignment: string;
  readonly exercise: string;
  readonly statement: string;
  readonly round: Round;
}

/**
 * Asks a class about a statement; any other vote of the class ends. A round that was asked before is opened again, and
 * its answers stay. Throws `conflict` for the first round once the second was asked.
 */
export function openVote(db: Database, teacher: TeacherId, asked: NewVote): Promise<Vote> {
  return db.transaction().execute(async (transaction) => {
    const classId = await classOf(transaction, teacher, asked.assignment);
    // Two teachers do not ask a class at the same moment.
    await lockClass(transaction, classId);
    await assertNotPast(transaction, asked);
    await lockVotes(transaction).where('class', '=', classId).where('closedAt', 'is', null).execute();
    const now = await decidedNow(transaction, classId);
    await transaction
      .updateTable('vote')
      .set({ closedAt: now })
      .where('class', '=', classId)
      .where('closedAt', 'is', null)
      .execute();
    const row = await transaction
      .insertInto('vote')
      .values({
        ...asked,
        id: randomUUID(),
        class: classId,
        openedAt: now,
        closedAt: null,
        splitShownAt: null,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['assignment', 'exercise', 'statement', 'round'])
          .doUpdateSet({ closedAt: null, splitShownAt: null }),
      )
      .returning(voteColumns)
      .executeTakeFirstOrThrow();
    await recordChange(transaction, { class: classId, type: 'vote-changed', subject: row.id });
    return voteRow.parse(row);
  });
}

async function classOf(transaction: Transaction<Tables>, teacher: TeacherId, assignment: string) {
  const row = await transaction
    .selectFrom('assignment')
    .select('class')
    .where('id', '=', assignment)
    .where('class', 'in', taughtBy(transaction, teacher))
    .executeTakeFirst();
  if (row === undefined) throw noAssignment();
  return row.class;
}

/** The answers of the first round are those from before the class argued: it cannot go on after the second. */
async function assertNotPast(transaction: Transaction<Tables>, asked: NewVote): Promise<void> {
  const later = await transaction
    .selectFrom('vote')
    .select('id')
    .where('assignment', '=', asked.assignment)
    .where('exercise', '=', asked.exercise)
    .where('statement', '=', asked.statement)
    .where('round', '>', asked.round)
    .executeTakeFirst();
  if (later !== undefined)
    throw new AppError('conflict', 'The class has voted again on this statement. Its first votes stay.');
}

/** Ends a vote: what comes later does not count for it. Its answers stay, and students do not see them. */
export function closeVote(db: Database, teacher: TeacherId, id: string): Promise<Vote> {
  return update(db, teacher, id, (now) => ({ closedAt: now }));
}

/** Shows students how the class divided. A vote that is open ends: who sees the others does not answer by themselves. */
export function showSplit(db: Database, teacher: TeacherId, id: string): Promise<Vote> {
  return update(db, teacher, id, (now) => ({ closedAt: now, splitShownAt: now }));
}

function update(
  db: Database,
  teacher: TeacherId,
  id: string,
  set: (now: string) => { readonly closedAt: string; readonly splitShownAt?: string },
): Promise<Vote> {
  return db.transaction().execute(async (transaction) => {
    const own = await lockVotes(transaction)
      .where('id', '=', id)
      .where('class', 'in', taughtBy(transaction, teacher))
      .returning('class')
      .executeTakeFirst();
    if (own === undefined) throw new AppError('not-found', 'There is no such vote in your classes.');
    const { closedAt, ...rest } = set(await decidedNow(transaction, own.class));
    const row = await transaction
      .updateTable('vote')
      .set((expression) => ({
        ...rest,
        closedAt: expression.fn.coalesce('closedAt', expression.val(closedAt)),
      }))
      .where('id', '=', id)
      .returning(voteColumns)
      .executeTakeFirstOrThrow();
    await recordChange(transaction, { class: own.class, type: 'vote-changed', subject: id });
    return voteRow.parse(row);
  });
}

/** Every vote of an assignment, the last one first; none where it is not the teacher's. */
export async function selectVotes(db: Database, teacher: TeacherId, assignment: string): Promise<Vote[]> {
  const rows = await db
    .selectFrom('vote')
    .select(voteColumns)
    .where('assignment', '=', assignment)
    .where('class', 'in', taughtBy(db, teacher))
    .orderBy('openedAt', 'desc')
    .orderBy('round', 'desc')
    .execute();
  return rows.map((row) => voteRow.parse(row));
}
