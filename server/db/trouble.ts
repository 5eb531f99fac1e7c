import 'server-only';
import { isRecord } from '@/domain/guard';

/**
 * What can be the matter with a database through no fault of a request:
 * - `away` nobody answers, or the connection broke off
 * - `busy` others hold what is needed for too long
 * - `collided` it took one of several transactions back, as they were in each other's way
 * - `full` the disk has no room
 * - `read-only` it may be read and not written
 * - `disk` the disk refuses to be written or read, and the database does not say why
 * - `damaged` what is stored cannot be read, or is no database
 * - `closed` it does not let the course in, or is not there: somebody has to set that right
 */
export const troubles = [
  'away',
  'busy',
  'collided',
  'full',
  'read-only',
  'disk',
  'damaged',
  'closed',
] as const;

export type Trouble = (typeof troubles)[number];

/** What is the matter where a database throws an error; null for a mistake of ours. */
export function troubleOf(error: unknown): Trouble | null {
  if (!isRecord(error)) return null;
  const { errcode, code, message } = error;
  if (typeof errcode === 'number') return ofSqlite.get(errcode) ?? ofSqlite.get(errcode & 0xff) ?? null;
  if (typeof code === 'string') return ofCode(code);
  return typeof message === 'string' && brokenOff.test(message) ? 'away' : null;
}

/** Result codes of SQLite, and those extended ones that say more: https://www.sqlite.org/rescode.html */
const ofSqlite: ReadonlyMap<number, Trouble> = new Map([
  [3, 'closed'],
  [5, 'busy'],
  [6, 'busy'],
  [8, 'read-only'],
  // Of what goes wrong with a disk: a page that cannot be read or only in part, a checksum or a file system that does not
  // fit, and no room for the index of the log. All else can be a disk that fails, a quota, or one mounted read-only.
  [10, 'disk'],
  [266, 'damaged'],
  [522, 'damaged'],
  [8202, 'damaged'],
  [8458, 'damaged'],
  [4874, 'full'],
  [11, 'damaged'],
  [13, 'full'],
  [14, 'closed'],
  [26, 'damaged'],
]);

/** Codes of the system, and of Postgres: https://www.postgresql.org/docs/current/errcodes-appendix.html */
function ofCode(code: string): Trouble | null {
  if (code === 'EROFS') return 'read-only';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  if (/^E(ACCES|PERM|EXIST|NOTDIR|ISDIR|NOTFOUND)$/.test(code)) return 'closed';
  if (/^E(CONN|PIPE|HOST|NET|TIMEDOUT|AI_AGAIN)/.test(code)) return 'away';
  if (/^(53100)$/.test(code)) return 'full';
  if (code === '25006') return 'read-only';
  if (/^(28...|3D000|42501)$/.test(code)) return 'closed';
  // A broken connection, a server that stops, starts or has no place left, and one that was told to wait no longer
  // (statement_timeout, idle_in_transaction_session_timeout, transaction_timeout, or a person who ended a query).
  if (/^(08...|53...|57P0.|57014|25P0[34])$/.test(code)) return 'away';
  if (/^40...$/.test(code)) return 'collided';
  if (code === '55P03') return 'busy';
  if (code === '58030') return 'disk';
  return /^(XX00[12]|58...)$/.test(code) ? 'damaged' : null;
}

/** What the package `pg` says without a code. */
const brokenOff = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when)/;
