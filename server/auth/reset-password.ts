import 'server-only';
import { APIError } from 'better-auth/api';
import { AppError } from '@/domain/errors';
import { openDatabase } from '../db/database';
import type { TeacherId } from '../db/identity';
import { deleteResetRequest, insertResetRequest, selectResetRequest } from '../db/queries/reset-requests';
import { env } from '../env';
import { originOf } from '../origin';
import { authFor, makeResetToken } from './auth';
import { countLink, countResetRequest } from './tries';

/**
 * Notes that a teacher forgot the password. Colleagues see it, and whoever runs the server reads the link in its log.
 * An e-mail that nobody has changes nothing, and nobody is told which of the two it was.
 */
export async function requestReset(headers: Headers, email: string): Promise<void> {
  await countResetRequest(headers, email);
  const { db } = await openDatabase();
  await insertResetRequest(db, email);
  const token = await makeResetToken(await authFor(headers), email.toLowerCase());
  if (token === null) return;
  // Not the host that the request names: anybody could make the log lead to a site of their own.
  process.stdout.write(
    `A teacher asked for a new password. Pass this on to ${email.toLowerCase()} alone: ${env.address}${pageOf(token)}\n`,
  );
}

/** Makes the link that gives a colleague who asked for it a new password. Throws `not-found` where the colleague did not. */
export async function makeResetLink(
  headers: Headers,
  teacher: TeacherId,
  colleague: string,
): Promise<{ readonly name: string; readonly link: string }> {
  const { db } = await openDatabase();
  const { name, email } = await selectResetRequest(db, teacher, colleague);
  const token = await makeResetToken(await authFor(headers), email);
  if (token === null) throw new AppError('not-found', 'This teacher has no account any more.');
  return { name, link: `${originOf(headers)}${pageOf(token)}` };
}

function pageOf(token: string): string {
  return `/new-password/${token}`;
}

/** Gives the teacher of a token a new password, and ends every session. Throws `not-found` for a token that is used or too old. */
export async function resetPassword(headers: Headers, token: string, newPassword: string): Promise<void> {
  await countLink(headers);
  const auth = await authFor(headers);
  try {
    await auth.api.resetPassword({ body: { token, newPassword } });
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    if (error.body?.code === 'INVALID_TOKEN' || error.body?.code === 'USER_NOT_FOUND')
      throw new AppError('not-found', 'This link was used already, or it is too old. Ask for a new one.', {
        cause: error,
      });
    throw new AppError('invalid-input', error.message, { cause: error });
  }
}

/** Takes back what somebody asked for in the name of the teacher who is signed in. */
export async function forgetOwnRequest(teacher: TeacherId): Promise<void> {
  const { db } = await openDatabase();
  await deleteResetRequest(db, teacher);
}
