import 'server-only';
import type { Database } from '../database';
import type { TeacherId } from '../identity';

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
  return db
    .selectFrom('reset_request')
    .innerJoin('teacher', 'teacher.id', 'reset_request.teacher')
    .select(['teacher.id as teacher', 'teacher.name', 'teacher.email', 'reset_request.madeAt'])
    .where('teacher.id', '<>', teacher)
    .orderBy('reset_request.madeAt')
    .execute();
}

/** Forgets that a teacher asked, once there is a new password. */
export async function deleteResetRequest(db: Database, teacher: string): Promise<void> {
  await db.deleteFrom('reset_request').where('teacher', '=', teacher).execute();
}
