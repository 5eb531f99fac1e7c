import 'server-only';
import { APIError } from 'better-auth/api';
import { AppError } from '@/domain/errors';
import { openDatabase } from '../db/database';
import { withLink } from '../db/queries/teacher-links';
import { authWithin } from './auth';
import { withoutCookies } from './sign-in';
import { countLink } from './tries';

export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Makes the account of a teacher who has a link, uses the link up, and signs in. Returns the cookies to set. Throws `not-found` for a link that is none, and `conflict` where somebody has the address. */
export async function signUp(headers: Headers, token: string, account: NewAccount): Promise<string[]> {
  await countLink(headers);
  const { db } = await openDatabase();
  return withLink(db, token, async (transaction) => {
    const auth = await authWithin(transaction, headers);
    try {
      const signedUp = await auth.api.signUpEmail({
        body: { ...account, rememberMe: false },
        headers: withoutCookies(headers),
        returnHeaders: true,
      });
      return signedUp.headers.getSetCookie();
    } catch (error) {
      if (!(error instanceof APIError)) throw error;
      if (error.body?.code?.startsWith('USER_ALREADY_EXISTS') === true)
        throw new AppError('conflict', 'A teacher has this e-mail already. Sign in, or take another.', {
          cause: error,
        });
      throw new AppError('invalid-input', error.message, { cause: error });
    }
  });
}
