import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { median } from '../../bench/statistics.mjs';
import { startTestPostgres } from '../../test-postgres.mjs';
import { makeClasses, signUpFirst } from '../school.mjs';
import { whenReady } from '../server.mjs';
import { startClients } from './clients.mjs';
import { readyServer, startAgain } from './course.mjs';
import { cutInTransaction, startCutting } from './cuts.mjs';
import { figures, untilSomeMore } from './killed.mjs';
import { assertNothingLost } from './stored.mjs';

/** Two servers on one Postgres: each is killed, so is the database, and connections are cut, while students send. */
export async function killedOnPostgres({ short }) {
  const [rounds, count] = short ? [1, 8] : [10, 40];
  const postgres = await startTestPostgres({ durable: true });
  try {
    return await run({ postgres, place: `${postgres.url}/postgres`, rounds, count });
  } finally {
    await postgres.stop();
  }
}

async function run({ postgres, place, rounds, count }) {
  const env = { DATABASE_URL: place };
  const first = await readyServer({ env });
  await signUpFirst(first);
  const [{ students }] = await makeClasses(place, { classes: 1, students: count });
  const servers = [first, await readyServer({ env })];
  const clients = startClients(
    servers.map(({ url }) => url),
    students,
  );
  const cutting = startCutting(place);
  const done = { servers: 0, databases: 0, inTransaction: 0, backMs: [] };
  for (let n = 0; n < rounds; n += 1) {
    for (const which of [0, 1]) {
      await untilSomeMore(clients, count);
      await wait(Math.random() * 200);
      await servers[which].kill();
      servers[which] = await startAgain(servers[which], env);
      done.servers += 1;
    }
    await untilSomeMore(clients, count);
    done.inTransaction += await cutInTransaction(place);
    await untilSomeMore(clients, count);
    done.backMs.push(await killDatabase(postgres, servers));
    done.databases += 1;
  }
  await untilSomeMore(clients, count);
  const cuts = await cutting.stop();
  await clients.stop();
  if (servers.some((server) => server.hasEnded())) throw new Error('A server ended with its database.');
  const { stored, looked } = await assertNothingLost(place, clients);
  await Promise.all(servers.map((server) => server.stop()));
  return [
    `${done.servers} times SIGKILL to one of two servers, ${done.databases} times to Postgres and all its processes (fsync on), under ${count} students who send without a pause`,
    `${cuts} connections cut at random, ${done.inTransaction} while a transaction was provably open`,
    figures(clients, stored),
    looked,
    `both servers ready again by themselves ${median(done.backMs).toFixed(0)} ms (median) after Postgres was`,
  ];
}

/** Kills the database for a moment. Gives how long after its return both servers work again, in milliseconds. */
async function killDatabase(postgres, servers) {
  await postgres.kill();
  await wait(1000);
  await postgres.startAgain();
  const backAt = performance.now();
  await Promise.all(servers.map((server) => whenReady(server)));
  return performance.now() - backAt;
}
