import 'server-only';
import type { Transaction } from 'kysely';
import type { Tally } from '@/domain/tally';
import { comparePlaces, tallyOf, togetherIn } from '@/domain/tally';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { attemptRow } from '../rows';
import type { Tables } from '../tables';
import { rowOfTally, tallyInRow } from '../tally-row';
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

/** Rows that go into one statement: Postgres takes 65 535 values. */
const rowsAtOnce = 500;

/** Makes the tallies of a class whose attempts were put in all at once. */
export async function insertTallies(transaction: Transaction<Tables>, classId: string): Promise<void> {
  const rows = await tallyRows(transaction, classId);
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await transaction
      .insertInto('tally')
      .values(rows.slice(from, from + rowsAtOnce))
      .execute();
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
      const wanted = new Map(rows.map((row) => [nameOf(row), row]));
      const there = await transaction.selectFrom('tally').selectAll().where('class', '=', id).execute();
      const known = new Map(there.map((row) => [nameOf(row), row]));
      const differing = [...rows, ...there.filter((row) => !wanted.has(nameOf(row)))].filter(
        (row) => !isSame(wanted.get(nameOf(row)), known.get(nameOf(row))),
      );
      for (const { student, exercise } of differing)
        await renewTally(transaction, { class: id, student, exercise });
      found.all += rows.length;
      found.differed += differing.length;
    });
  return found;
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
