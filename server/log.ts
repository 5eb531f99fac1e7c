import 'server-only';
import pino from 'pino';
import { env } from './env';

/**
 * The log of the server: a line of JSON for each event. A line holds no name, no answer, no code and no phrase, and nobody's
 * address. docs/operations.md lists the lines.
 */
export const log = pino({
  // Whoever started the course in a terminal looks for its address there, and not for requests.
  level: env.logLevel ?? (process.stdout.isTTY ? 'warn' : 'info'),
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
});
