import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { median } from '../../bench/statistics.mjs';
import { startClients } from './clients.mjs';
import { newCourse, startAgain } from './course.mjs';
import { fileIn, newFolder } from './folder.mjs';
import { assertNothingLost } from './stored.mjs';

/** A server on SQLite is killed again and again while students send. */
export async function killedOnSqlite({ short }) {
  const folder = newFolder();
  const env = { DATA_FOLDER: folder };
  const [kills, count] = short ? [2, 8] : [20, 40];
  const { server: first, students } = await newCourse({ env, place: fileIn(folder), students: count });
  const clients = startClients([first.url], students);
  let server = first;
  const downMs = [];
  for (let n = 0; n < kills; n += 1) {
    await untilSomeMore(clients, 3 * count);
    // At another moment of the work each time.
    await wait(Math.random() * 200);
    const killedAt = performance.now();
    await server.kill();
    server = await startAgain(server, env);
    downMs.push(performance.now() - killedAt);
  }
  await untilSomeMore(clients, count);
  await clients.stop();
  await server.stop();
  const { stored, integrity } = await assertNothingLost(fileIn(folder), clients);
  return [
    `${kills} times SIGKILL to the server under ${count} students who send without a pause`,
    figures(clients, stored),
    `PRAGMA integrity_check: ${integrity}; down for ${median(downMs).toFixed(0)} ms (median) from the kill until ready`,
  ];
}

/** Waits until so many more checks are acknowledged. */
export async function untilSomeMore({ acknowledged, statuses }, count, patienceMs = 60_000) {
  const end = performance.now() + patienceMs;
  const wanted = acknowledged.size + count;
  while (acknowledged.size < wanted) {
    if (performance.now() > end)
      throw new Error(
        `In ${patienceMs} ms no ${count} checks more were acknowledged. The answers were ${JSON.stringify([...statuses])}`,
      );
    await wait(10);
  }
}

export function figures({ acknowledged, repeated, sent }, stored) {
  return `sent ${sent.size}, acknowledged ${acknowledged.size}, sent again ${repeated()} times, stored ${stored}, lost 0, twice 0`;
}
