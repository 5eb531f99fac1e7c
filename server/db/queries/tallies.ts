import 'server-only';
import type { Transaction } from 'kysely';
import type { Tally } from '@/domain/tally';
import { comparePlaces, tallyOf, togetherIn } from '@/domain/tally';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { attemptRow } from '../rows';
import type { Tables } from '../tables';
import { rowOfTally, tallyInRow } from '../tally-row';
import { insertInParts } from './insert-in-parts';
import { renewTally } from './tally-attempt';
import { taughtBy } from './taught-by';

/** What the students of a class answered, in the order in which each began each exercise; none where it is not the teacher's. */
export async function selectTallies(db: Database, teacher: TeacherId, classId: string): Promise<Tally[]> {
  const rows = await db
    .selectFrom('tally')
    .select(['student', 'exercise', 'content'])
    .where('class', '=', classId)
    .where('class', 'in', taughtBy(db, teacher))
    .execute();
  return rows
    .map(tallyInRow)
    .toSorted((one, other) => comparePlaces(togetherIn(one).began, togetherIn(other).began));
}

/** Makes the tallies of a class whose attempts were put in all at once. */
export async function insertTallies(transaction: Transaction<Tables>, classId: string): Promise<void> {
  await insertInParts(transaction, 'tally', await tallyRows(transaction, classId), 500);
}

/** Makes the tallies of all classes, where there are none. */
export async function fillTallies(transaction: Transaction<Tables>): Promise<void> {
  const classes = await transaction.selectFrom('class').select('id').execute();
  for (const { id } of classes) await insertTallies(transaction, id);
}

/** Makes every tally anew of which the work is older than a class keeps it, once that is deleted. */
export async function renewTalliesBefore(
  transaction: Transaction<Tables>,
  classId: string,
  keptSince: string,
): Promise<void> {
  const old = await transaction
    .selectFrom('tally')
    .select(['class', 'student', 'exercise'])
    .where('class', '=', classId)
    .where('beganAt', '<', keptSince)
    .orderBy('student')
    .orderBy('exercise')
    .execute();
  for (const one of old) await renewTally(transaction, one);
}

/**
 * Compares every tally with the attempts that it is made of, and makes those anew that differ. Returns how many there are
 * and how many differed: none, unless rows were changed by something else than the course. Servers may work meanwhile.
 */
export async function rebuildTallies(
  db: Database,
): Promise<{ readonly all: number; readonly differed: number }> {
  const found = { all: 0, differed: 0 };
  for (const { id } of await db.selectFrom('class').select('id').execute())
    await db.transaction().execute(async (transaction) => {
      const rows = await tallyRows(transaction, id);
      found.all += rows.length;
      for (const one of await differing(transaction, id, rows))
        if (await renewTally(transaction, one)) found.differed += 1;
    });
  return found;
}

/**
 * The tallies that seem to differ from those wanted, in the order in which all lock them. In a Postgres an attempt can come
 * between the two reads: whether one differs is only known once it is locked.
 */
async function differing(
  transaction: Transaction<Tables>,
  classId: string,
  wanted: readonly Tables['tally'][],
): Promise<Pick<Tables['tally'], 'class' | 'student' | 'exercise'>[]> {
  const there = await transaction.selectFrom('tally').selectAll().where('class', '=', classId).execute();
  const [asWanted, asKept] = [byName(wanted), byName(there)];
  const names = new Set([...asWanted.keys(), ...asKept.keys()]);
  const found = new Set([...names].filter((name) => !isSame(asWanted.get(name), asKept.get(name))));
  if (found.size === 0) return [];
  // The database puts them in order, as for those that lock other tallies: it may have another order of letters.
  const inOrder = await transaction
    .selectFrom('attempt')
    .select(['class', 'student', 'exercise'])
    .where('class', '=', classId)
    .union(
      transaction.selectFrom('tally').select(['class', 'student', 'exercise']).where('class', '=', classId),
    )
    .orderBy('student')
    .orderBy('exercise')
    .execute();
  return inOrder.filter((one) => found.has(nameOf(one)));
}

function byName(rows: readonly Tables['tally'][]): Map<string, Tables['tally']> {
  return new Map(rows.map((row) => [nameOf(row), row]));
}

/** The rows that the attempts of a class come to. */
async function tallyRows(transaction: Transaction<Tables>, classId: string): Promise<Tables['tally'][]> {
  const rows = await transaction
    .selectFrom('attempt')
    .selectAll()
    .where('class', '=', classId)
    .orderBy('receivedAt')
    .orderBy('id')
    .execute();
  const attempts = rows.map((row) => attemptRow.parse(row));
  return [...Map.groupBy(attempts, nameOf).values()]
    .flatMap((own) => tallyOf(own) ?? [])
    .map((tally) => rowOfTally(classId, tally));
}

function nameOf({ student, exercise }: Pick<Tally, 'student' | 'exercise'>): string {
  return `${student} ${exercise}`;
}

function isSame(one: Tables['tally'] | undefined, other: Tables['tally'] | undefined): boolean {
  return one?.content === other?.content && one?.beganAt === other?.beganAt;
}
