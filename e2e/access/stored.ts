import { sql } from 'kysely';
import type { Database } from '@/server/db/database';
import { tablesInOrder } from '@/server/db/move';
import type { FullClass } from '@/server/db/testing/full-class';

/** Everything that is stored, a line for each row, by table. */
export type Stored = ReadonlyMap<string, readonly string[]>;

const last = new WeakMap<Database, { readonly at: string; readonly stored: Stored }>();

/** Everything that is stored now. It is read anew only where somebody wrote in between, here or in the server. */
export async function readStored(db: Database): Promise<Stored> {
  const at = await lastWriting(db);
  const known = last.get(db);
  if (known?.at === at) return known.stored;
  const stored = new Map<string, readonly string[]>();
  for (const table of tablesInOrder) {
    const { rows } = await sql`select * from ${sql.table(table)}`.execute(db);
    stored.set(table, rows.map((row) => JSON.stringify(row)).toSorted());
  }
  last.set(db, { at, stored });
  return stored;
}

/** What SQLite counts: writings by others, of which this connection sees that there were some, and its own. */
async function lastWriting(db: Database): Promise<string> {
  const counted = sql`select data_version as others, total_changes() as own from pragma_data_version`;
  return JSON.stringify((await counted.execute(db)).rows);
}

/** The whole as text; with ids, the rows that name one of them. */
export function asText(stored: Stored, ids?: readonly string[]): string {
  const named = (line: string) => ids?.some((id) => line.includes(id)) ?? true;
  return [...stored].map(([table, lines]) => [table, ...lines.filter(named)].join('\n')).join('\n');
}

/** The ids of all that a class holds. What names none of them is of no class, or of another one. */
export function idsOf(room: FullClass): readonly string[] {
  return [
    ...[room.class, room.assignment, room.emptyAssignment, room.student, room.secondStudent],
    ...[room.attempt, room.readAttempt, room.marking, room.comment],
    ...[room.vote, room.argument, room.ruling, room.recheck],
  ];
}

const tablesOfAccounts = ['teacher', 'teacher_account', 'teacher_session'];

/** The rows of accounts that were there before and are not any more, or are others now. */
export function lostOfAccounts(before: Stored, after: Stored, ids: readonly string[]): readonly string[] {
  return tablesOfAccounts.flatMap((table) => {
    const left = new Set(after.get(table));
    const were = before.get(table) ?? [];
    return were.filter((line) => ids.some((id) => line.includes(id)) && !left.has(line));
  });
}
