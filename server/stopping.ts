import 'server-only';

declare global {
  /** Aborted once the process is told to stop, by scripts/drain.mjs. */
  var whoSaysSoStopping: AbortController | undefined;
}

/** Tells what would go on for good that the process is about to end. Never aborted where nothing was loaded that does so. */
export function stopping(): AbortSignal {
  globalThis.whoSaysSoStopping ??= new AbortController();
  return globalThis.whoSaysSoStopping.signal;
}
