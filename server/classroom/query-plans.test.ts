import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseFor, engines } from '../db/testing/engines';
import { fillPostgres, growing } from '../db/testing/many-rows';
import { newStudent } from '../db/testing/people';
import type { Asked } from '../db/testing/query-plans';
import { openNoting, scansOf } from '../db/testing/query-plans';
import { worked } from '../db/testing/worked-class';
import { askEveryQuery, openPagesOfStudent, openPagesOfTeacher, workAlone } from './testing/every-page';

/** What reads every row on purpose. */
const allowed: readonly (readonly [RegExp, string])[] = [
  [/^select "id", "keepDays" from "class"$/, 'once an hour, of each class two columns'],
  [
    /^delete from "(teacher_session|teacher_verification|teacher_link|reset_request)" where/,
    'once an hour, of accounts',
  ],
];

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);
  const held: { noted?: ReturnType<typeof openNoting> } = {};

  beforeAll(async () => {
    const noted = openNoting(engine, database.place);
    held.noted = noted;
    const { db } = database.current;
    const own = await worked(db);
    for (const name of ['Ben', 'Cleo']) await newStudent(db, own.classId, name);
    await askEveryQuery(noted.db, () => worked(db));
    await openPagesOfTeacher(noted.db, own);
    await openPagesOfStudent(noted.db, own);
    await workAlone(noted.db);
    if (engine === 'postgres') await fillPostgres(db);
  }, 120_000);
  afterAll(() => held.noted?.db.destroy());

  function asked(): Asked[] {
    return [...(held.noted?.asked.values() ?? [])].filter(({ sql: text }) =>
      /^(select|update|delete|insert)/.test(text),
    );
  }

  test('every growing table is asked for', () => {
    expect(asked().length).toBeGreaterThan(120);
    for (const table of growing)
      expect(asked().filter(({ sql: text }) => text.includes(`"${table}"`)).length, table).toBeGreaterThan(1);
  });

  test('no query reads every row of a table', async () => {
    const { db } = database.current;
    const found: string[] = [];
    for (const one of asked()) {
      const scans = await scansOf(db, engine, one);
      if (scans.length > 0 && !allowed.some(([text]) => text.test(one.sql)))
        found.push(`${scans.join(', ')}: ${one.sql}`);
    }
    expect(found).toEqual([]);
  });

  test.each([
    `select * from attempt where "madeAt" > '2026'`,
    `select id from attempt order by id`,
    `select count(*) from student`,
    `delete from review where comment = ''`,
    `select * from student where id not in (select student from tally)`,
    `select * from attempt a join class c on c."madeAt" = a."madeAt" where c.id = 'x'`,
  ])('a query that would is found: %s', async (text) => {
    expect(await scansOf(database.current.db, engine, { sql: text, parameters: [] })).not.toEqual([]);
  });
});
