import { statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NodeSqliteDialect } from './sqlite';
import { newPlace, type Place } from './testing/engines';

interface Tables {
  readonly word: { readonly id: string; readonly count: number | null };
}

const held: { at?: Place; db?: Kysely<Tables>; other?: Kysely<Tables> } = {};

function open(): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new NodeSqliteDialect(held.at?.place ?? '') });
}

function db(): Kysely<Tables> {
  held.db ??= open();
  return held.db;
}

beforeAll(async () => {
  held.at = await newPlace('sqlite');
  await sql`create table word (id text primary key, count integer)`.execute(db());
});

afterAll(async () => {
  await held.db?.destroy();
  await held.other?.destroy();
  await held.at?.remove();
});

async function pragma(name: string): Promise<unknown> {
  const { rows } = await sql.raw<Record<string, unknown>>(`PRAGMA ${name}`).execute(db());
  return Object.values(rows[0] ?? {})[0];
}

test('what is written lasts: write-ahead log, fully synchronous, with references checked', async () => {
  expect(await pragma('journal_mode')).toBe('wal');
  expect(await pragma('synchronous')).toBe(2);
  expect(await pragma('foreign_keys')).toBe(1);
});

test('the folder is made, and nobody else can look into it', () => {
  expect(statSync(path.dirname(held.at?.place ?? '')).mode & 0o777).toBe(0o700);
});

test('counts what a statement changed, and returns the rows of one that returns', async () => {
  const added = await db()
    .insertInto('word')
    .values([
      { id: 'one', count: 1 },
      { id: 'two', count: null },
    ])
    .executeTakeFirst();
  expect(added.numInsertedOrUpdatedRows).toBe(2n);
  const changed = await db()
    .updateTable('word')
    .set({ count: 5 })
    .where('id', '=', 'two')
    .returningAll()
    .execute();
  expect(changed).toEqual([{ id: 'two', count: 5 }]);
  const seen: unknown[] = [];
  for await (const row of db().selectFrom('word').selectAll().orderBy('id').stream()) seen.push(row);
  expect(seen).toEqual([
    { id: 'one', count: 1 },
    { id: 'two', count: 5 },
  ]);
});

test('a transaction that fails leaves nothing behind', async () => {
  const failing = db()
    .transaction()
    .execute(async (transaction) => {
      await transaction.insertInto('word').values({ id: 'half', count: 0 }).execute();
      throw new Error('stop');
    });
  await expect(failing).rejects.toThrow('stop');
  expect(await db().selectFrom('word').select('id').where('id', '=', 'half').execute()).toEqual([]);
});

test('another connection waits for a transaction, from its beginning to its end, and lets the process go on', async () => {
  held.other = open();
  const other = held.other;
  const order: string[] = [];
  const waiting = await db()
    .transaction()
    .execute(async (transaction) => {
      await transaction.selectFrom('word').select('id').execute();
      const insert = other.insertInto('word').values({ id: 'other', count: 0 }).execute();
      const done = insert.then(() => order.push('other'));
      await wait(50);
      await transaction.insertInto('word').values({ id: 'first', count: 0 }).execute();
      order.push('first');
      return { done };
    });
  await waiting.done;
  expect(order).toEqual(['first', 'other']);
  expect(await db().selectFrom('word').select('id').where('count', '=', 0).execute()).toHaveLength(2);
});

test.each([[true], [new Date(0)], [Number.NaN], [undefined], [{}]])(
  '%s is no value of a column, and is refused rather than stored as something else',
  async (value) => {
    await expect(sql`select ${value} as value`.execute(db())).rejects.toThrow('SQLite is given');
  },
);

test('statements that are kept see a table in its new shape, also one that another connection changed', async () => {
  const read = async () => (await sql<object>`select * from shape`.execute(db())).rows;
  await sql`create table shape (one integer)`.execute(db());
  await sql`insert into shape (one) values (1)`.execute(db());
  expect(await read()).toEqual([{ one: 1 }]);
  await sql`alter table shape add column two integer`.execute(db());
  expect(await read()).toEqual([{ one: 1, two: null }]);
  const other = open();
  await sql`alter table shape add column three integer`.execute(other);
  await other.destroy();
  expect(await read()).toEqual([{ one: 1, two: null, three: null }]);
});

test('the same statement is asked by many at once, each with its own values', async () => {
  const asked = Array.from({ length: 400 }, (_, n) => n);
  const rows = await Promise.all(
    asked.map(async (n) => (await sql<{ n: number }>`select ${n} as n`.execute(db())).rows),
  );
  expect(rows).toEqual(asked.map((n) => [{ n }]));
  // More than are kept.
  for (const n of asked)
    expect((await sql.raw<{ n: number }>(`select ${n} as n`).execute(db())).rows).toEqual([{ n }]);
});
