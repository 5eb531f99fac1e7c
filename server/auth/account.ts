import 'server-only';
import { APIError } from 'better-auth/api';
import { AppError } from '@/domain/errors';
import { openDatabase } from '../db/database';
import { deleteTeacher } from '../db/queries/teachers';
import { authFor } from './auth';
import type { CurrentTeacher } from './current-teacher';
import { countPassword } from './tries';

export interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Gives the teacher who asks another name. */
export async function changeName(headers: Headers, name: string): Promise<void> {
  const auth = await authFor(headers);
  await auth.api.updateUser({ body: { name }, headers });
}

/** Changes the password of the teacher who asks, and ends every other session. Returns the cookies to set. Throws `not-allowed` where the old one does not fit. */
export async function changePassword(
  headers: Headers,
  { email }: CurrentTeacher,
  { currentPassword, newPassword }: PasswordChange,
): Promise<string[]> {
  await countPassword(headers, email);
  const auth = await authFor(headers);
  const body = { currentPassword, newPassword, revokeOtherSessions: true };
  return translated(async () => {
    const changed = await auth.api.changePassword({ body, headers, returnHeaders: true });
    return changed.headers.getSetCookie();
  });
}

/** Deletes the account of the teacher who asks, for good. Throws `not-allowed` where the password does not fit, and what `deleteTeacher` throws. */
export async function deleteAccount(
  headers: Headers,
  { id, email }: CurrentTeacher,
  password: string,
): Promise<void> {
  await countPassword(headers, email);
  const auth = await authFor(headers);
  await translated(() => auth.api.verifyPassword({ body: { password }, headers }));
  const { db } = await openDatabase();
  await deleteTeacher(db, id);
}

async function translated<Value>(run: () => Promise<Value>): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    if (error.body?.code === 'INVALID_PASSWORD')
      throw new AppError('not-allowed', 'This is not your password of now. Type it again.', { cause: error });
    throw new AppError('invalid-input', error.message, { cause: error });
  }
}
