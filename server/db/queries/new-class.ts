import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Class } from '@/domain/class';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { classRow } from '../rows';
import type { Tables } from '../tables';
import { selectClasses } from './classes';
import { drawJoinCode } from './draw-join-code';

export interface NewClass {
  readonly name: string;
  readonly keepDays: number;
  readonly isSample: boolean;
}

/** Makes a class with a join code of its own, open for joining. One that has this id already is not made again: a form was sent twice. */
export async function insertClass(
  db: Database,
  teacher: TeacherId,
  made: NewClass,
  id: string = randomUUID(),
): Promise<Class> {
  const added = await addClass(db, teacher, made, id);
  if (added !== null) return added;
  const there = (await selectClasses(db, teacher)).find((one) => one.id === id);
  // An id that something else has: a page that came back held the form, and now sends another one.
  return there?.name === made.name ? there : insertClass(db, teacher, made);
}

/** Null where the id is taken. */
function addClass(db: Database, teacher: TeacherId, made: NewClass, id: string): Promise<Class | null> {
  return db.transaction().execute(async (transaction) => {
    const now = new Date().toISOString();
    const row = {
      ...made,
      id,
      isOpen: 1,
      isSample: made.isSample ? 1 : 0,
      keptSince: now,
      madeAt: now,
      pausedAt: null,
      archivedAt: null,
    };
    const joinCode = await drawJoinCode(async (code) => {
      const insert = transaction.insertInto('class').values({ ...row, joinCode: code });
      const added = await insert
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      return added !== undefined || (await codeOf(transaction, id)) !== undefined;
    });
    if ((await codeOf(transaction, id)) !== joinCode) return null;
    await transaction.insertInto('class_teacher').values({ class: row.id, teacher, since: now }).execute();
    return classRow.parse({ ...row, joinCode });
  });
}

async function codeOf(transaction: Transaction<Tables>, id: string): Promise<string | undefined> {
  const row = await transaction
    .selectFrom('class')
    .select('joinCode')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.joinCode;
}
