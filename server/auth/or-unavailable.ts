import 'server-only';
import { APIError } from 'better-auth/api';
import { type MetError, meeting } from '../db/met-error';
import { DatabaseUnavailable } from '../db/unavailable';

/**
 * Has better-auth do something. It tells of a database that is away as a fault of its own, or of whoever asks, mostly
 * without a word of the database, or not at all, as where a session cannot be ended: that is told as what it is. Any
 * other fault of its own is thrown with what led to it, and is no `APIError`, so that nobody takes it for a refusal.
 */
export async function orUnavailable<T>(run: () => Promise<T>): Promise<T> {
  const met: MetError = { error: null };
  try {
    const done = await meeting(met, run);
    if (met.error instanceof DatabaseUnavailable) throw met.error;
    return done;
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    const { error: refused } = met;
    if (refused instanceof DatabaseUnavailable) throw refused;
    if (error.statusCode < 500) throw error;
    throw new Error(`Signing in and out failed: ${error.message}`, { cause: refused ?? error });
  }
}

/** The calls of better-auth, each of which goes through `orUnavailable`: so none can be forgotten. */
export function callsOrUnavailable<Api extends object>(api: Api): Api {
  return new Proxy(api, {
    get: (calls, name) => {
      const call: unknown = Reflect.get(calls, name);
      if (typeof call !== 'function') return call;
      return (...given: unknown[]) => orUnavailable(async () => Reflect.apply(call, calls, given));
    },
  });
}
