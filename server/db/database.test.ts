import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { engines, newPlace } from './testing/engines';

afterEach(() => {
  vi.unstubAllEnvs();
  globalThis.whoSaysSoDatabase = undefined;
});

/** The module as a server process first loads it, with the environment of this moment. */
async function freshModule() {
  vi.resetModules();
  return import('./database');
}

describe.each(engines)('on %s', (engine) => {
  test('the environment names the database, and every copy of the module has the same one', async () => {
    const { place, remove } = await newPlace(engine);
    vi.stubEnv('DATABASE_URL', engine === 'postgres' ? place : '');
    vi.stubEnv('DATA_FOLDER', engine === 'postgres' ? '/nowhere' : path.dirname(place));
    const [one, other] = [await freshModule(), await freshModule()];
    const opened = await one.openDatabase();
    expect(opened.engine).toBe(engine);
    expect(await opened.db.selectFrom('class').selectAll().execute()).toEqual([]);
    expect(await other.openDatabase()).toBe(opened);
    expect(existsSync(path.join(path.dirname(place), 'who-says-so.sqlite'))).toBe(engine === 'sqlite');
    await opened.db.destroy();
    await remove();
  });
});

test('a database that cannot be opened is tried again at the next request', async () => {
  const { place, remove } = await newPlace('sqlite');
  const folder = path.dirname(place);
  // A file stands where the folder has to be.
  await writeFile(folder, '');
  vi.stubEnv('DATABASE_URL', '');
  vi.stubEnv('DATA_FOLDER', folder);
  const { openDatabase } = await freshModule();
  await expect(openDatabase()).rejects.toMatchObject({ code: 'unavailable', trouble: 'closed' });
  await rm(folder);
  const opened = await openDatabase();
  expect(opened.engine).toBe('sqlite');
  await opened.db.destroy();
  await remove();
});

test('a DATABASE_URL that is no Postgres is refused by name', async () => {
  vi.stubEnv('DATABASE_URL', 'mysql://localhost/school');
  await expect(freshModule()).rejects.toThrow('DATABASE_URL has to begin with postgres://');
});
