import 'server-only';
import type { RawBuilder, Transaction } from 'kysely';
import { sql } from 'kysely';
import { z } from 'zod';
import type { StudentId } from '../identity';
import type { Tables } from '../tables';

/** When something came to a class: a table and those of its columns that say so. */
type Came = readonly [table: keyof Tables, ...columns: readonly string[]];

const decided: readonly Came[] = [
  ['vote', 'openedAt', 'closedAt', 'splitShownAt'],
  ['ruling', 'madeAt', 'withdrawnAt'],
  ['recheck', 'madeAt', 'withdrawnAt'],
];
const sent: readonly Came[] = [
  ['attempt', 'receivedAt'],
  ['argument', 'madeAt'],
];

const row = z.record(z.string(), z.string().nullable());

/**
 * When a class decided something: now, and after all that it has. By the clock alone an answer would count as sent after
 * the vote in which it came, where the clock of the server went back, or where two servers have not quite the same time.
 * To be asked for once what is decided on is locked: who waited for a lock comes after what was done meanwhile.
 */
export async function decidedNow(transaction: Transaction<Tables>, classId: string): Promise<string> {
  return nowAfter(await lastOf(transaction, classId, [...decided, ...sent]));
}

/** When a class last decided something: what students send afterwards comes later. Null where it decided nothing. */
export function lastDecided(transaction: Transaction<Tables>, classId: string): Promise<string | null> {
  return lastOf(transaction, classId, decided);
}

interface Sender {
  readonly class: string;
  readonly student: StudentId;
}

/**
 * When an attempt came: now, and after all that the student sent before and the class decided. Where the clock of the
 * server went back, the first answer and the last would otherwise change places.
 */
export async function receivedNow(
  transaction: Transaction<Tables>,
  { class: classId, student }: Sender,
): Promise<string> {
  const sentBefore = latest(['attempt', 'receivedAt'], sql`student = ${student}`);
  return nowAfter(await lastIn(transaction, [sentBefore, ...eachOf(classId, decided)]));
}

/** When somebody reviewed an answer: now, and after every review of the class. */
export async function reviewedNow(transaction: Transaction<Tables>, classId: string): Promise<string> {
  return nowAfter(await lastOf(transaction, classId, [['review', 'madeAt']]));
}

/** Now, and after some times, by a millisecond where the clock has not come so far. */
export function nowAfter(...times: readonly (string | null | undefined)[]): string {
  const after = times.map((time) => (time === null || time === undefined ? 0 : Date.parse(time) + 1));
  return new Date(Math.max(Date.now(), ...after)).toISOString();
}

function lastOf(
  transaction: Transaction<Tables>,
  classId: string,
  all: readonly Came[],
): Promise<string | null> {
  return lastIn(transaction, eachOf(classId, all));
}

function eachOf(classId: string, all: readonly Came[]): RawBuilder<unknown>[] {
  return all.map((came) => latest(came, sql`class = ${classId}`));
}

/** The columns of each part of one question. */
const names = ['first', 'second', 'third'];

/** One look into an index, or into the few rows that a class has of a kind: a Postgres plans each part anew, so one for a table. */
function latest([table, ...columns]: Came, where: RawBuilder<unknown>): RawBuilder<unknown> {
  const each = names.map((name, n) => {
    const column = columns[n];
    return sql`${column === undefined ? sql`null` : sql`max(${sql.ref(column)})`} as ${sql.id(name)}`;
  });
  return sql`select ${sql.join(each)} from ${sql.table(table)} where ${where}`;
}

async function lastIn(
  transaction: Transaction<Tables>,
  each: readonly RawBuilder<unknown>[],
): Promise<string | null> {
  const { rows } = await sql`${sql.join(each, sql` union all `)}`.execute(transaction);
  const all = rows.flatMap((one) => Object.values(row.parse(one))).filter((time) => time !== null);
  return all.toSorted().at(-1) ?? null;
}
