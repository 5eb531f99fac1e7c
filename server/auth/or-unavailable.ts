import 'server-only';
import { APIError } from 'better-auth/api';
import { DatabaseUnavailable } from '../db/unavailable';

/** Waits for what better-auth does. It tells of a database that is away as a fault of its own: that is told as what it is. */
export async function orUnavailable<T>(coming: Promise<T>): Promise<T> {
  try {
    return await coming;
  } catch (error) {
    if (error instanceof APIError && error.statusCode >= 500) throw unavailableIn(error);
    throw error;
  }
}

function unavailableIn(error: APIError): unknown {
  if (error.cause instanceof DatabaseUnavailable) return error.cause;
  // Where it does not say what was the matter, it still was not what was asked for.
  return new DatabaseUnavailable('away', error);
}
