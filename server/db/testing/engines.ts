import 'server-only';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { type OpenDatabase, openAndMigrate } from '../database';
import type { Engine } from '../engine';

/** What every test of a query runs on. */
export const engines = ['sqlite', 'postgres'] as const satisfies readonly Engine[];

/** Where a new, empty database of an engine is, with what takes it away again. */
export interface Place {
  readonly place: string;
  readonly remove: () => Promise<void>;
}

export function newPlace(engine: Engine): Promise<Place> {
  return engine === 'sqlite' ? newFile() : newPostgresDatabase();
}

async function newFile(): Promise<Place> {
  const folder = await mkdtemp(path.join(tmpdir(), 'who-says-so-'));
  return {
    place: path.join(folder, 'data', 'test.sqlite'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function newPostgresDatabase(): Promise<Place> {
  const url = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await ask(url, `create database ${name}`);
  return { place: `${url}/${name}`, remove: () => ask(url, `drop database ${name} with (force)`) };
}

async function ask(url: string, query: string): Promise<void> {
  const client = new Client({ connectionString: `${url}/postgres` });
  await client.connect();
  await client.query(query);
  await client.end();
}

/** A database of the newest shape for the tests of one `describe`, opened before and closed after them. */
export function databaseFor(engine: Engine): { readonly current: OpenDatabase; readonly place: string } {
  const held: { opened?: OpenDatabase; at?: Place } = {};
  beforeAll(async () => {
    held.at = await newPlace(engine);
    held.opened = await openAndMigrate(held.at.place);
  });
  afterAll(async () => {
    await held.opened?.db.destroy();
    await held.at?.remove();
  });
  return {
    get current() {
      if (held.opened === undefined) throw new Error('The database is asked for before the tests begin.');
      return held.opened;
    },
    get place() {
      return held.at?.place ?? '';
    },
  };
}
