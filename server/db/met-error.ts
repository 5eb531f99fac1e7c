import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { DatabaseUnavailable } from './unavailable';

/** What a database refused meanwhile; null where it refused nothing. */
export interface MetError {
  error: unknown;
}

declare global {
  /** Not in a module, of which there are several copies: one has the database open, and another asks what it met. */
  var whoSaysSoMetErrors: AsyncLocalStorage<MetError> | undefined;
}

function metErrors(): AsyncLocalStorage<MetError> {
  globalThis.whoSaysSoMetErrors ??= new AsyncLocalStorage();
  return globalThis.whoSaysSoMetErrors;
}

/** Does something, and keeps in `met` what a database refuses to it, also where that is not passed on. */
export function meeting<T>(met: MetError, run: () => Promise<T>): Promise<T> {
  return metErrors().run(met, run);
}

/** Called with what a database refuses. A mistake does not replace what the database cannot do: it may come of that. */
export function noteMet(error: unknown): void {
  const met = metErrors().getStore();
  if (met === undefined) return;
  if (met.error instanceof DatabaseUnavailable && !(error instanceof DatabaseUnavailable)) return;
  met.error = error;
}
