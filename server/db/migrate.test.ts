import path from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openAndMigrate, openUnchecked } from './database';
import { migrate } from './migrate';
import { migrations } from './migrations/all';
import { fillTallies } from './queries/tallies';
import { engines, newPlace, type Place } from './testing/engines';
import { startTogether } from './testing/processes';

describe.each(engines)('on %s', (engine) => {
  const held: { at?: Place } = {};
  const place = () => held.at?.place ?? '';

  beforeEach(async () => {
    held.at = await newPlace(engine);
  });
  afterEach(() => held.at?.remove());

  test('four processes that start at once find one finished database, whoever makes it', async () => {
    const folder = await newPlace('sqlite');
    onTestFinished(folder.remove);
    const said = await startTogether(path.dirname(folder.place), place(), 4);
    expect(said).toEqual(Array.from({ length: 4 }, () => 'loaded ready 0'));
    const { db } = openUnchecked(place());
    const { rows } = await sql`select number, name from migration order by number`.execute(db);
    expect(rows).toEqual(migrations.map(({ name }, index) => ({ number: index + 1, name })));
    await db.destroy();
  });

  test('opening it again changes nothing and keeps what is in it', async () => {
    const first = await openAndMigrate(place());
    await first.db.updateTable('change_count').set({ last: 7 }).execute();
    await first.db.destroy();
    const again = await openAndMigrate(place());
    expect(await again.db.selectFrom('change_count').selectAll().execute()).toEqual([{ id: 1, last: 7 }]);
    await again.db.destroy();
  });

  test('a database of a newer version is refused in words, and stays as it is', async () => {
    const { db } = await openAndMigrate(place());
    await sql`insert into migration (number, name, at) values (999, 'later', '')`.execute(db);
    await db.destroy();
    await expect(openAndMigrate(place())).rejects.toThrow(
      `it is at step 999, and this version knows ${migrations.length}. Start the newer version`,
    );
  });

  test('a step that fails leaves nothing half done, and can be run again once it is mended', async () => {
    const { db } = openUnchecked(place());
    const broken = {
      name: 'broken',
      run: async (transaction: Parameters<(typeof migrations)[number]['run']>[0]) => {
        await sql`create table half (id text)`.execute(transaction);
        await sql`insert into nowhere values (1)`.execute(transaction);
      },
    };
    await expect(migrate(db, engine, [...migrations, broken], fillTallies)).rejects.toThrow('nowhere');
    await expect(sql`select * from half`.execute(db)).rejects.toThrow('half');
    await expect(db.selectFrom('class').selectAll().execute()).rejects.toThrow('class');
    await migrate(db, engine, migrations, fillTallies);
    expect(await db.selectFrom('class').selectAll().execute()).toEqual([]);
    await db.destroy();
  });

  test('tallies are made once, of the newest shape, when the last step is done', async () => {
    const { db } = openUnchecked(place());
    const later = {
      name: 'later',
      run: async (transaction: Parameters<(typeof migrations)[number]['run']>[0]) => {
        await sql`alter table attempt add column note text`.execute(transaction);
      },
    };
    const fill = vi.fn(async (transaction: Parameters<typeof fillTallies>[0]) => {
      await sql`select note from attempt`.execute(transaction);
      await sql`select student from tally`.execute(transaction);
    });
    await migrate(db, engine, [...migrations, later], fill);
    expect(fill).toHaveBeenCalledTimes(1);
    // Nothing is missing, or nothing that leaves them empty.
    await migrate(db, engine, [...migrations, later], fill);
    await migrate(db, engine, [...migrations, later, { ...later, run: async () => {} }], fill);
    expect(fill).toHaveBeenCalledTimes(1);
    await db.destroy();
  });
});
