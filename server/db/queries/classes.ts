import 'server-only';
import type { Transaction } from 'kysely';
import type { Class } from '@/domain/class';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { classRow } from '../rows';
import type { Tables } from '../tables';
import { recordChange } from './changes';
import { drawJoinCode } from './draw-join-code';
import { noClass, taughtBy } from './taught-by';

/** What a teacher can change. A field that is missing stays. */
export type ClassUpdate = Partial<Pick<Class, 'name' | 'keepDays' | 'isOpen' | 'pausedAt' | 'archivedAt'>>;

const columns = [
  'id',
  'name',
  'joinCode',
  'isOpen',
  'isSample',
  'keepDays',
  'madeAt',
  'pausedAt',
  'archivedAt',
] as const;

/** The classes of a teacher, those of co-teachers too, the newest first. */
export async function selectClasses(db: Database, teacher: TeacherId): Promise<Class[]> {
  const rows = await db
    .selectFrom('class')
    .select(columns)
    .where('id', 'in', taughtBy(db, teacher))
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => classRow.parse(row));
}

/** Throws `not-found` for a class of others. */
export async function selectClass(db: Database, teacher: TeacherId, id: string): Promise<Class> {
  const row = await db
    .selectFrom('class')
    .select(columns)
    .where('id', '=', id)
    .where('id', 'in', taughtBy(db, teacher))
    .executeTakeFirst();
  if (row === undefined) throw noClass();
  return classRow.parse(row);
}

export function updateClass(
  db: Database,
  teacher: TeacherId,
  id: string,
  { isOpen, ...rest }: ClassUpdate,
): Promise<Class> {
  const set = isOpen === undefined ? rest : { ...rest, isOpen: isOpen ? 1 : 0 };
  return updateRow(db, teacher, id, set);
}

/** Gives a class another join code: the old one leads nowhere from now on. */
export async function replaceJoinCode(db: Database, teacher: TeacherId, id: string): Promise<Class> {
  const joinCode = await drawJoinCode(async (code) => {
    const used = await db.selectFrom('class').select('id').where('joinCode', '=', code).executeTakeFirst();
    return used === undefined;
  });
  return updateRow(db, teacher, id, { joinCode });
}

function updateRow(
  db: Database,
  teacher: TeacherId,
  id: string,
  set: Partial<Tables['class']>,
): Promise<Class> {
  return db.transaction().execute(async (transaction) => {
    const row = await changeClass(transaction, teacher, id, set);
    await recordChange(transaction, { class: id, type: 'class-changed' });
    return classRow.parse(row);
  });
}

async function changeClass(
  transaction: Transaction<Tables>,
  teacher: TeacherId,
  id: string,
  set: Partial<Tables['class']>,
) {
  const row = await transaction
    .updateTable('class')
    // An update of nothing is no SQL.
    .set((expression) => ({ id: expression.ref('id'), ...set }))
    .where('id', '=', id)
    .where('id', 'in', taughtBy(transaction, teacher))
    .returning(columns)
    .executeTakeFirst();
  if (row === undefined) throw noClass();
  return row;
}
