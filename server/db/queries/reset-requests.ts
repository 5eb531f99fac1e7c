import 'server-only';
import { AppError } from '@/domain/errors';
import type { Database } from '../database';
import type { TeacherId } from '../identity';

const dayMs = 24 * 60 * 60 * 1000;

/** For how long colleagues see that a teacher asked. */
export const requestDays = 7;

/** A teacher who forgot the password and asked for help. */
export interface ResetRequest {
  readonly teacher: string;
  readonly name: string;
  readonly email: string;
  readonly madeAt: string;
}

/** Notes that the teacher of an address asked for a new password; nothing where nobody has this address. */
export async function insertResetRequest(db: Database, email: string): Promise<void> {
  const teacher = await db
    .selectFrom('teacher')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  if (teacher === undefined) return;
  const madeAt = new Date().toISOString();
  await db
    .insertInto('reset_request')
    .values({ teacher: teacher.id, madeAt })
    .onConflict((conflict) => conflict.column('teacher').doUpdateSet({ madeAt }))
    .execute();
}

/** Who asked for a new password, but for the teacher who looks. */
export function selectResetRequests(db: Database, teacher: TeacherId): Promise<ResetRequest[]> {
  return ofOthers(db, teacher).orderBy('reset_request.madeAt').execute();
}

/** The request of a colleague. Throws `not-found` where the colleague asked for nothing, or the time is over. */
export async function selectResetRequest(
  db: Database,
  teacher: TeacherId,
  colleague: string,
): Promise<ResetRequest> {
  const row = await ofOthers(db, teacher).where('teacher.id', '=', colleague).executeTakeFirst();
  if (row === undefined)
    throw new AppError('not-found', 'This teacher has not asked for a new password, or has one by now.');
  return row;
}

function ofOthers(db: Database, teacher: TeacherId) {
  return asked(db).where('teacher.id', '<>', teacher);
}

function asked(db: Database) {
  return db
    .selectFrom('reset_request')
    .innerJoin('teacher', 'teacher.id', 'reset_request.teacher')
    .select(['teacher.id as teacher', 'teacher.name', 'teacher.email', 'reset_request.madeAt'])
    .where('reset_request.madeAt', '>', earliest(new Date()));
}

/** When somebody asked for a new password in the name of the teacher who looks; null where nobody did. */
export async function selectOptionalOwnResetRequest(
  db: Database,
  teacher: TeacherId,
): Promise<ResetRequest | null> {
  return (await asked(db).where('teacher.id', '=', teacher).executeTakeFirst()) ?? null;
}

/** Forgets that a teacher asked, with every link that was made for it: there is a new password, or none is wanted. */
export function deleteResetRequest(db: Database, teacher: string): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('reset_request').where('teacher', '=', teacher).execute();
    await transaction.deleteFrom('teacher_verification').where('value', '=', teacher).execute();
  });
}

function earliest(now: Date): string {
  return new Date(now.getTime() - requestDays * dayMs).toISOString();
}
