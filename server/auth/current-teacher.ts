import 'server-only';
import { AppError } from '@/domain/errors';
import type { TeacherId } from '../db/identity';
import { teacherOfSession } from '../db/identity';
import { authFor } from './auth';

/** A teacher who is signed in. */
export interface CurrentTeacher {
  readonly id: TeacherId;
  readonly name: string;
  readonly email: string;
}

/** The teacher whose session a request carries; null where it carries none. */
export async function currentTeacher(headers: Headers): Promise<CurrentTeacher | null> {
  // Nobody is looked up for a request that cannot be a teacher's.
  if (!(headers.get('cookie') ?? '').includes('session_token=')) return null;
  const auth = await authFor(headers);
  const session = await auth.api.getSession({ headers });
  if (session === null) return null;
  const { id, name, email } = session.user;
  return { id: teacherOfSession(id), name, email };
}

/** As `currentTeacher`. Throws `not-signed-in`. */
export async function requireTeacher(headers: Headers): Promise<CurrentTeacher> {
  const teacher = await currentTeacher(headers);
  if (teacher !== null) return teacher;
  throw new AppError('not-signed-in', 'You are not signed in, or your session has ended. Sign in again.');
}
