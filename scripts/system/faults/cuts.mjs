import { setTimeout as wait } from 'node:timers/promises';
import { Sentence } from '../../say.mjs';
import { withClient } from './stored.mjs';

/** How often a connection is cut at random, in milliseconds. */
const everyMs = 150;

const anyOne = `select pg_terminate_backend(pid) from pg_stat_activity
  where backend_type = 'client backend' and pid <> pg_backend_pid() order by random() limit 1`;

/** Transactions that have added an attempt and wait for the count of changes, which this test holds. */
const waiting = `select pid from pg_stat_activity
  where wait_event_type = 'Lock' and query like '%change_count%' and xact_start is not null and pid <> pg_backend_pid()`;

/** Cuts connections of the servers at random until it is stopped, which gives how many. */
export function startCutting(place) {
  const state = { isOver: false, cuts: 0 };
  async function keepCutting() {
    while (!state.isOver) {
      // It goes away with the database, and comes back with it.
      await withClient(place, (client) => cutUntilOver(client, state)).catch(() => wait(everyMs));
    }
  }
  const running = keepCutting();
  return {
    async stop() {
      state.isOver = true;
      await running;
      return state.cuts;
    },
  };
}

async function cutUntilOver(client, state) {
  while (!state.isOver) {
    const { rows } = await client.query(anyOne);
    state.cuts += rows.length;
    await wait(everyMs);
  }
}

/** Cuts every transaction that waits for this test, and so is open for sure. Gives how many there were: at least one. */
export async function cutInTransaction(place) {
  for (let tries = 0; tries < 20; tries += 1) {
    const cut = await withClient(place, holdAndCut).catch(() => 0);
    if (cut > 0) return cut;
  }
  throw new Sentence('No transaction waited for the lock that the test held.');
}

async function holdAndCut(client) {
  await client.query('begin');
  await client.query('select last from change_count where id = 1 for update');
  for (let looks = 0; looks < 100; looks += 1) {
    await wait(20);
    const { rows } = await client.query(waiting);
    if (rows.length === 0) continue;
    for (const { pid } of rows) await client.query('select pg_terminate_backend($1)', [pid]);
    await client.query('commit');
    return rows.length;
  }
  await client.query('rollback');
  return 0;
}
