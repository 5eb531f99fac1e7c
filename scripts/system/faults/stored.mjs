import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { loadServerSource } from '../../load-source.mjs';
import { Sentence } from '../../say.mjs';
import { lookThrough } from './look-through.mjs';

const queries = {
  attempts: 'select id, student, "receivedAt" from attempt order by "receivedAt", id',
  // What else is kept of an attempt in its transaction.
  changes: `select subject, number, at from change where type = 'attempt-received' order by number`,
  count: 'select last from change_count',
  allChanges: 'select count(*) as found from change',
};

/** What is stored of attempts in a database file or a Postgres, read without the product. */
export function readStored(place) {
  return place.startsWith('postgres') ? readPostgres(place) : readFile(place);
}

function readFile(file) {
  const database = new DatabaseSync(file);
  try {
    const rows = Object.entries(queries).map(([name, sql]) => [name, database.prepare(sql).all()]);
    const [{ integrity_check: integrity }] = database.prepare('PRAGMA integrity_check').all();
    return { ...Object.fromEntries(rows), integrity };
  } finally {
    database.close();
  }
}

async function readPostgres(url) {
  return withClient(url, async (client) => {
    const found = {};
    for (const [name, sql] of Object.entries(queries)) found[name] = (await client.query(sql)).rows;
    const { tablesInOrder } = await loadServerSource('server/db/move.ts');
    return { ...found, integrity: 'ok', looked: await lookThrough(client, tablesInOrder) };
  });
}

/** Does something with a connection of its own to a Postgres, once that is there. */
export async function withClient(url, work) {
  const client = await connected(url);
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

async function connected(url) {
  for (let tries = 0; ; tries += 1) {
    const client = new Client({ connectionString: url });
    // It may break off: whoever asks next is told.
    client.on('error', () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (tries > 200) throw error;
      await wait(100);
    }
  }
}

/** Throws with all that does not hold of what is stored after a run of clients. */
export async function assertNothingLost(place, { sent, acknowledged, refused, statuses }) {
  const { attempts, changes, count, allChanges, integrity, looked } = await readStored(place);
  const tallies = await compareTallies(place);
  const ids = attempts.map(({ id }) => id);
  const subjects = changes.map(({ subject }) => subject);
  const [stored, told] = [new Set(ids), new Set(subjects)];
  const faults = [
    [[...sent].filter((id) => !acknowledged.has(id)), 'were never acknowledged'],
    [[...acknowledged.keys()].filter((id) => !stored.has(id)), 'were acknowledged and are lost'],
    [doubled(ids), 'are stored twice'],
    [ids.filter((id) => !sent.has(id)), 'are stored and were never sent'],
    [ids.filter((id) => !told.has(id)), 'are stored without a change'],
    [subjects.filter((id) => !stored.has(id)), 'have a change and are not stored'],
    [doubled(subjects), 'have two changes'],
    [refused, 'were refused'],
    [[...statuses].filter(([status]) => ![200, 202, 503].includes(status)), 'answers had another status'],
    [integrity === 'ok' ? [] : [integrity], 'found by the check of the file'],
    [
      Number(count[0].last) === Number(allChanges[0].found) ? [] : ['count'],
      'of changes does not fit their rows',
    ],
    [attempts.length === 0 || tallies.all > 0 ? [] : ['all'], 'of the tallies are missing'],
    [Array(tallies.differed).fill('one'), 'tallies are not what their attempts come to'],
  ].filter(([found]) => found.length > 0);
  if (faults.length === 0) return { stored: ids.length, integrity, looked };
  throw new Sentence(
    faults.map(([found, words]) => `${found.length} ${words}, for example ${found[0]}`).join('\n'),
  );
}

/** What students are reported by, compared with the attempts that it is made of. */
async function compareTallies(place) {
  const { openAndMigrate } = await loadServerSource('server/db/database.ts');
  const { rebuildTallies } = await loadServerSource('server/db/queries/tallies.ts');
  const { db } = await openAndMigrate(place);
  try {
    return await rebuildTallies(db);
  } finally {
    await db.destroy();
  }
}

function doubled(ids) {
  const seen = new Set();
  return ids.filter((id) => seen.has(id) || !seen.add(id));
}
