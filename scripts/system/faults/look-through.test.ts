import { Client } from 'pg';
import { expect, test } from 'vitest';
import { startTestPostgres } from '../../test-postgres.mjs';
import { lookThrough } from './look-through.mjs';

test('a Postgres is looked through, and an index that lacks a row is found', async () => {
  const postgres = await startTestPostgres();
  const client = new Client({ connectionString: `${postgres.url}/postgres` });
  await client.connect();
  try {
    await client.query(`create table kept (id text primary key);
      insert into kept select 'k' || n from generate_series(1, 500) n;`);
    expect(await lookThrough(client, ['kept'])).toMatch(/every row of 1 tables.* 1 tables and 1 indexes$/);
    await expect(lookThrough(client, ['elsewhere'])).rejects.toThrow('"elsewhere" does not exist');
    // A function that says something else than when the index was made.
    const shown = (sign: string) =>
      `create or replace function shown(id text) returns text immutable language sql as $$ select id || '${sign}' $$`;
    await client.query(shown('a'));
    await client.query('create index by_shown on kept (shown(id))');
    await client.query(shown('b'));
    await expect(lookThrough(client, ['kept'])).rejects.toThrow('by_shown');
  } finally {
    await client.end();
    await postgres.stop();
  }
}, 30_000);
