import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { openAndMigrate, openUnchecked } from './database';
import { migrate } from './migrate';
import { migrations } from './migrations/all';
import { fillTallies } from './queries/tallies';
import { newPlace, type Place } from './testing/engines';

const held: { place?: Place } = {};
afterEach(() => held.place?.remove());

/** Over the first page of a table. */
async function damage(file: string, table: string) {
  const { db } = openUnchecked(file);
  const { rows } = await sql<{ page: number; bytes: number }>`
    select rootpage as page, page_size as bytes from sqlite_master, pragma_page_size() where name = ${table}
  `.execute(db);
  await db.destroy();
  const { page, bytes } = rows[0] ?? expect.unreachable();
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(bytes, 0xa5), 0, bytes, (page - 1) * bytes);
  closeSync(handle);
}

test.each([migrations.length, migrations.length - 1, 2])(
  'a damaged file at step %d is refused, and stays as it is byte for byte',
  async (steps) => {
    held.place = await newPlace('sqlite');
    const file = held.place.place;
    const { db } = openUnchecked(file);
    await migrate(db, 'sqlite', migrations.slice(0, steps), fillTallies);
    await db.destroy();
    await damage(file, 'class');
    const found = readFileSync(file);
    await expect(openAndMigrate(file)).rejects.toThrow(/is damaged: .*Nothing was changed\.$/);
    expect(readFileSync(file).equals(found)).toBe(true);
  },
);
