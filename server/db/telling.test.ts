import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, expect, inject, test, vi } from 'vitest';
import { type Database, type OpenDatabase, openAndMigrate } from './database';
import type { Engine } from './engine';
import { insertAttempt, selectOwnAttempts } from './queries/attempts';
import { engines, newPlace, type Place } from './testing/engines';
import { newAttempt, newClass, newStudent, newTeacher } from './testing/people';
import { troubleLogOf } from './trouble-log';

const held: { place: Place | null; opened: OpenDatabase | null } = { place: null, opened: null };
const log = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);

afterEach(async () => {
  await held.opened?.db.destroy();
  await held.place?.remove();
  held.opened = null;
  held.place = null;
  log.mockClear();
});

async function opened(engine: Engine) {
  held.place = await newPlace(engine);
  held.opened = await openAndMigrate(held.place.place);
  const { db } = held.opened;
  const { id } = await newClass(db, await newTeacher(db));
  return { db, student: await newStudent(db, id, 'Ada') };
}

const unavailable = (trouble: string) => ({
  name: 'DatabaseUnavailable',
  code: 'unavailable',
  status: 503,
  trouble,
});

const said = () => log.mock.calls.map(([line]) => String(line));

test('a connection cut in an open transaction is told, leaves nothing, and is replaced', async () => {
  const { db, student } = await opened('postgres');
  const cut = db.transaction().execute(async (transaction) => {
    await sql`update change_count set last = last + 100`.execute(transaction);
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db);
    // Nobody asks anything of it now: what it says must not end the process.
    await wait(100);
    await sql`select 1`.execute(transaction);
  });
  await expect(cut).rejects.toMatchObject(unavailable('away'));
  expect(await insertAttempt(db, student, newAttempt())).toBe('added');
  const { last } = await db.selectFrom('change_count').select('last').executeTakeFirstOrThrow();
  expect(last).toBe(1);
  expect(said()).toHaveLength(2);
  expect(said()[1]).toMatch(/^The database works again: the Postgres at 127/);
});

test.each([
  ['that is not there', 'away', () => 'postgres://postgres:secret@127.0.0.1:1/school'],
  ['with another password', 'closed', () => inject('postgresUrl').replace(':test@', ':secret@')],
  ['without this database', 'closed', () => `${inject('postgresUrl')}/nowhere`],
])('a Postgres %s is told as %s, without its password', async (_, trouble, place) => {
  await expect(openAndMigrate(place())).rejects.toMatchObject(unavailable(trouble));
  expect(said()).toHaveLength(1);
  expect(said()[0]).toContain('the Postgres at 127.0.0.1:');
  expect(said()[0]).not.toContain('secret');
});

test.each([
  ['there is no room', 'full', 'PRAGMA max_page_count = 1', 'PRAGMA max_page_count = 1000000'],
  ['it may only be read', 'read-only', 'PRAGMA query_only = 1', 'PRAGMA query_only = 0'],
])(
  'where %s, nothing is kept, reading goes on, and so does all else afterwards',
  async (_, trouble, begin, end) => {
    const { db, student } = await opened('sqlite');
    await sql.raw(begin).execute(db);
    const long = { 'happy-life': ['x'.repeat(1_000_000)] };
    const refused = insertAttempt(db, student, newAttempt({ answers: long }));
    await expect(refused).rejects.toMatchObject(unavailable(trouble));
    expect(await selectOwnAttempts(db, student)).toEqual([]);
    await sql.raw(end).execute(db);
    expect(await insertAttempt(db, student, newAttempt({ answers: long }))).toBe('added');
    expect(said()).toHaveLength(2);
  },
);

test.each(engines)('on %s only rows that were changed for good count as written', async (engine) => {
  const { db } = await opened(engine);
  const answers = vi.spyOn(troubleLogOf(held.place?.place ?? ''), 'answers');
  const wrote = async (run: () => Promise<unknown>) => {
    answers.mockClear();
    await run().catch(() => {});
    return answers.mock.calls.some(([written]) => written);
  };
  const add = (on: Database, name: string) =>
    on
      .insertInto('setting')
      .values({ name, value: '' })
      .onConflict((conflict) => conflict.column('name').doNothing());
  const within = (run: (on: Database) => Promise<unknown>) => () => db.transaction().execute(run);
  expect(await wrote(() => add(db, 'one').execute())).toBe(true);
  expect(await wrote(() => add(db, 'one').execute())).toBe(false);
  expect(await wrote(() => sql`select 1`.execute(db))).toBe(false);
  expect(await wrote(within((on) => sql`select 1`.execute(on)))).toBe(false);
  expect(await wrote(within((on) => add(on, 'one').execute()))).toBe(false);
  const takenBack = async (on: Database) => {
    await add(on, 'two').execute();
    throw new Error('taken back');
  };
  expect(await wrote(within(takenBack))).toBe(false);
  expect(await wrote(within((on) => add(on, 'two').execute()))).toBe(true);
  expect(await wrote(() => add(db, 'three').returning('name').execute())).toBe(true);
  expect(await wrote(() => db.deleteFrom('setting').execute())).toBe(true);
});

test('a file that is no database is told as damaged', async () => {
  held.place = await newPlace('sqlite');
  mkdirSync(path.dirname(held.place.place), { recursive: true });
  writeFileSync(held.place.place, 'no database. '.repeat(1000));
  await expect(openAndMigrate(held.place.place)).rejects.toMatchObject(unavailable('damaged'));
  expect(said()[0]).toContain(`What is stored cannot be read: the file ${held.place.place}.`);
});

test('a mistake of ours is no trouble of the database', async () => {
  const { db } = await opened('sqlite');
  await expect(sql`select * from nowhere`.execute(db)).rejects.toThrow('no such table');
  expect(said()).toEqual([]);
});
