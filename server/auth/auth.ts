import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { type Database, type OpenDatabase, openDatabase } from '../db/database';
import { deleteResetRequest } from '../db/queries/reset-requests';
import { settle } from '../db/queries/settings';
import { teacherTables } from '../db/teacher-tables';
import { cameOverTls } from '../https';
import { callsOrUnavailable } from './or-unavailable';

/** The least letters of a password. */
export const shortestPassword = 10;

export const longestPassword = 128;

const daySeconds = 24 * 60 * 60;
const sessionSeconds = 30 * daySeconds;

/** A link for a new password goes from hand to hand, so it lives longer than one in a mail would. */
const resetSeconds = daySeconds;

/** Where better-auth puts the token of a new password: for the caller who asked, and nobody else. */
const resetToken = new AsyncLocalStorage<{ token?: string }>();

async function makeAuth(opened: OpenDatabase, useSecureCookies: boolean) {
  const secret = await settle(opened.db, 'auth-secret', randomBytes(32).toString('base64url'));
  const tables = teacherTables(opened);
  const { api } = betterAuth({
    ...tables,
    secret,
    // It answers no request by itself: our routes call it, so it has no address of its own.
    baseURL: useSecureCookies ? 'https://localhost' : 'http://localhost',
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      // Otherwise an e-mail that is taken would be answered as if an account had been made.
      autoSignIn: true,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: resetSeconds,
      onPasswordReset: ({ user }) => deleteResetRequest(opened.db, user.id),
      sendResetPassword: async ({ token }) => {
        const store = resetToken.getStore();
        if (store !== undefined) store.token = token;
      },
    },
    // Fresh at any age: what is sensitive asks for the password once more.
    session: { ...tables.session, expiresIn: sessionSeconds, disableSessionRefresh: true, freshAge: 0 },
    // Whoever reads the database finds no token in it that gives a new password.
    verification: { ...tables.verification, storeIdentifier: 'hashed' },
    advanced: { ...tables.advanced, cookiePrefix: 'who-says-so', useSecureCookies },
  });
  return { api: callsOrUnavailable(api) };
}

type Auth = Awaited<ReturnType<typeof makeAuth>>;

const made = new Map<boolean, Promise<Auth>>();

/** What signs teachers in, for a request with these headers. */
export function authFor(headers: Pick<Headers, 'get'>): Promise<Auth> {
  const isSecure = cameOverTls(headers);
  const known = made.get(isSecure);
  if (known !== undefined) return known;
  const making = openDatabase()
    .then((opened) => makeAuth(opened, isSecure))
    .catch((error: unknown) => {
      made.delete(isSecure);
      throw error;
    });
  made.set(isSecure, making);
  return making;
}

/** As `authFor`, in a transaction of ours: what it changes is kept or taken back with all else in it. */
export async function authWithin(transaction: Database, headers: Pick<Headers, 'get'>): Promise<Auth> {
  const { engine } = await openDatabase();
  return makeAuth({ db: transaction, engine }, cameOverTls(headers));
}

/** Makes a token that gives the teacher of an address a new password; null where nobody has this address. */
export async function makeResetToken(auth: Auth, email: string): Promise<string | null> {
  const store: { token?: string } = {};
  await resetToken.run(store, () => auth.api.requestPasswordReset({ body: { email } }));
  return store.token ?? null;
}
