import { constants } from 'node:os';

/**
 * Runs `work(later)`. What it hands to `later` is undone in reverse order, also where the work fails or this
 * process is told to stop; so each of them must be synchronous.
 */
export async function withCleanUp(work) {
  const undos = [];
  const cleanUp = () => {
    while (undos.length > 0) undos.pop()();
  };
  process.once('exit', cleanUp);
  try {
    return await work((undo) => undos.push(undo));
  } finally {
    process.off('exit', cleanUp);
    cleanUp();
  }
}

/** Ends this process, and so its clean-up, at a stop signal. While a program is run, `run` does that itself. */
export function exitOnSignals() {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const exit = (signal) => process.exit(128 + constants.signals[signal]);
  for (const signal of signals) process.on(signal, exit);
  return () => {
    for (const signal of signals) process.off(signal, exit);
  };
}
