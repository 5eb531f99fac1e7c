import 'server-only';
import { openDatabase } from '../db/database';
import type { TeacherId } from '../db/identity';
import { insertInvitation, invitationDays } from '../db/queries/teacher-links';
import { originOf } from '../origin';

/** Makes the link by which a colleague of the teacher who asks gets an account, once. */
export async function inviteTeacher(
  headers: Headers,
  teacher: TeacherId,
): Promise<{ readonly link: string; readonly days: number }> {
  const { db } = await openDatabase();
  const token = await insertInvitation(db, teacher);
  return { link: `${originOf(headers)}/invitation/${token}`, days: invitationDays };
}
