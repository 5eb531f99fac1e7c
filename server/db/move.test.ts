import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { makeSampleClass } from '../classroom/sample-class';
import { type OpenDatabase, openAndMigrate } from './database';
import { moveToPostgres, tablesInOrder } from './move';
import { insertRuling } from './queries/rulings';
import { newPlace } from './testing/engines';
import { newTeacher } from './testing/people';

const undo: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const one of undo.toReversed()) await one();
});

async function open(engine: 'sqlite' | 'postgres'): Promise<OpenDatabase> {
  const { place, remove } = await newPlace(engine);
  const opened = await openAndMigrate(place);
  undo.push(remove, () => opened.db.destroy());
  return opened;
}

/** Every row of a table, in the words of both engines: dates and flags are the only values that they write differently. */
async function rowsOf({ db }: OpenDatabase, table: string) {
  const { rows } = await sql`select * from ${sql.table(table)}`.execute(db);
  return rows
    .map((row) =>
      JSON.stringify(Object.entries(z.record(z.string(), z.unknown()).parse(row)).map(plain).sort()),
    )
    .sort();
}

function plain([name, value]: [string, unknown]): [string, unknown] {
  if (typeof value === 'boolean') return [name, value ? 1 : 0];
  return [name, value instanceof Date ? value.toISOString() : value];
}

test('every table is moved, each after those that it points at', async () => {
  const { db } = await open('sqlite');
  const tables = await db.introspection.getTables();
  const own = tables.map(({ name }) => name).filter((name) => name !== 'migration');
  expect([...tablesInOrder].sort()).toEqual(own.sort());
});

test('a Postgres holds every row of the file after the move, and is refused when it holds any', async () => {
  const [from, to] = [await open('sqlite'), await open('postgres')];
  const teacher = await newTeacher(from.db);
  const classId = await makeSampleClass(from.db, teacher);
  const reason = 'It answers what others allege.';
  const ruled = {
    statement: 'happy-life',
    decision: 'accept-both',
    kind: 'official-denial',
    reason,
  } as const;
  await insertRuling(from.db, teacher, classId, { ...ruled, sparesSent: true });
  const moved = await moveToPostgres(from, to);
  expect(moved.get('attempt')).toBeGreaterThan(500);
  for (const table of tablesInOrder) expect(await rowsOf(to, table)).toEqual(await rowsOf(from, table));
  await expect(moveToPostgres(from, to)).rejects.toThrow(/not empty: there are rows in the table “teacher”/);
});
