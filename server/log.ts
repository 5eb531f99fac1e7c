import 'server-only';
import { createHmac, randomBytes } from 'node:crypto';
import pino from 'pino';
import { env } from './env';

/**
 * The log of the server: a line of JSON for each event. A line holds no name, no answer, no code and no phrase, and nobody's
 * address. docs/operations.md lists the lines.
 */
export const log = pino({
  level: env.logLevel,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
});

declare global {
  /** Not in a module, of which there are several copies: one sender has one name in the log. */
  var whoSaysSoLogSecret: Buffer | undefined;
}

/** New at every start, and kept nowhere: so nobody can try out which address or e-mail a line is about. */
function secret(): Buffer {
  globalThis.whoSaysSoLogSecret ??= randomBytes(32);
  return globalThis.whoSaysSoLogSecret;
}

/** What can be tried too often. */
export type LimitName =
  | 'join-code'
  | 'join-code-flood'
  | 'joining'
  | 'return-phrase'
  | 'return-phrase-of-class'
  | 'password-of-address'
  | 'password-of-email'
  | 'link-of-address'
  | 'reset-request-of-address'
  | 'reset-request-of-email'
  | 'check-of-address'
  | 'check-of-session'
  | 'brought-work';

/**
 * That somebody was refused for trying too often: once for each key and time of the limit, so that whoever tries on does
 * not fill the log. `who` tells the keys of one run of the server apart and says nothing else: no code, phrase, e-mail,
 * name or address is in the line.
 */
export function logLimit(limit: LimitName, key: string, waitSeconds: number): void {
  log.warn({ event: 'limit-reached', limit, who: nameless(limit, key), waitSeconds }, 'limit reached');
}

function nameless(limit: LimitName, key: string): string {
  return createHmac('sha256', secret()).update(`${limit} ${key}`).digest('hex').slice(0, 12);
}
