import 'server-only';
import { APIError } from 'better-auth/api';
import { AppError } from '@/domain/errors';
import { authFor } from './auth';
import { countPassword } from './tries';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Whether the session outlives the browser's. */
  readonly remember: boolean;
}

/** Signs a teacher in. Returns the cookies to set. Throws `not-allowed` where e-mail and password do not fit, and `TooManyTries`. */
export async function signIn(
  headers: Headers,
  { email, password, remember }: Credentials,
): Promise<string[]> {
  await countPassword(headers, email);
  const auth = await authFor(headers);
  try {
    const signedIn = await auth.api.signInEmail({
      body: { email, password, rememberMe: remember },
      headers: withoutCookies(headers),
      returnHeaders: true,
    });
    return signedIn.headers.getSetCookie();
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    throw new AppError('not-allowed', 'No teacher has this e-mail with this password. Look at both again.', {
      cause: error,
    });
  }
}

/** Ends the session of a request. Returns the cookies to set. */
export async function signOut(headers: Headers): Promise<string[]> {
  const auth = await authFor(headers);
  const { headers: answered } = await auth.api.signOut({ headers, returnHeaders: true });
  return answered.getSetCookie();
}

/** A session that a browser brings along is never the one that signing in leads to. */
export function withoutCookies(headers: Headers): Headers {
  const rest = new Headers(headers);
  rest.delete('cookie');
  return rest;
}
