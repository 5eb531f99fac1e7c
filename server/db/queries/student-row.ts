import 'server-only';
import type { Transaction } from 'kysely';
import { AppError } from '@/domain/errors';
import { nicknameKey } from '@/domain/nickname';
import type { Tables } from '../tables';
import { recordChange } from './changes';

/** How long a form that is sent twice is answered as once. */
const twiceMs = 2 * 60 * 1000;

type NewRow = Omit<Tables['student'], 'nicknameKey' | 'joinedAt'>;

/** Whether the student of a form is there now: as a new one, or the one that it made a moment ago, with new words. */
export async function insertOnce(transaction: Transaction<Tables>, row: NewRow): Promise<boolean> {
  if (await tryInsert(transaction, row)) return true;
  const again = await transaction
    .updateTable('student')
    .set({ returnPhraseHash: row.returnPhraseHash })
    .where('id', '=', row.id)
    .where('class', '=', row.class)
    .where('nicknameKey', '=', nicknameKey(row.nickname))
    .where('joinedAt', '>', new Date(Date.now() - twiceMs).toISOString())
    .returning('id')
    .executeTakeFirst();
  return again !== undefined;
}

/** Throws `conflict` where the nickname is taken. */
export async function insertRow(transaction: Transaction<Tables>, row: NewRow): Promise<void> {
  if (!(await tryInsert(transaction, row))) throw nicknameTaken(row.nickname);
}

/** False where the nickname, or the id, is taken. */
async function tryInsert(transaction: Transaction<Tables>, row: NewRow): Promise<boolean> {
  const added = await transaction
    .insertInto('student')
    .values({ ...row, nicknameKey: nicknameKey(row.nickname), joinedAt: new Date().toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added === undefined) return false;
  await recordChange(transaction, { class: row.class, type: 'student-joined', student: row.id });
  return true;
}

export function nicknameTaken(nickname: string): AppError {
  return new AppError(
    'conflict',
    `Somebody in this class is called “${nickname}” already. Choose another nickname.`,
  );
}
