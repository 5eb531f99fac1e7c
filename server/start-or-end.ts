import 'server-only';
import { DatabaseUnavailable } from './db/unavailable';
import { SetupError } from './setup-error';

/** Starts something that the server cannot be without. Ends the process where whoever runs it has to set something right. */
export async function startOrEnd(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    endFor(error);
  }
}

/** Ends the process with one sentence for what somebody can set right, and exit code 1. Throws what is a mistake of ours. */
export function endFor(error: unknown): never {
  // What is the matter with a database is said where it was met.
  if (error instanceof DatabaseUnavailable) process.exit(1);
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
