import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { median } from '../../bench/statistics.mjs';
import { Sentence } from '../../say.mjs';
import { startTestPostgres } from '../../test-postgres.mjs';
import { makeClasses, signUpFirst, studentClient } from '../school.mjs';
import { endWithin } from '../server.mjs';
import { readBegun, tellingBegun } from './begun.mjs';
import { startClients } from './clients.mjs';
import { readyServer } from './course.mjs';
import { assertStatuses } from './expect.mjs';
import { newFolder } from './folder.mjs';
import { figures, untilSomeMore } from './killed.mjs';
import { newLineClient } from './line-client.mjs';
import { assertNothingLost } from './stored.mjs';
import { assertNothingDropped } from './unanswered.mjs';

/** A little longer than scripts/drain.mjs gives the requests that it has accepted. */
const longestMs = 25_000;

/** Of two servers on one database one at a time is told to stop, while students send and listen to events. */
export async function drained({ short }) {
  const [turns, count] = short ? [1, 8] : [10, 40];
  const postgres = await startTestPostgres();
  try {
    return await run({ place: `${postgres.url}/postgres`, turns, count });
  } finally {
    await postgres.stop();
  }
}

async function run({ place, turns, count }) {
  const begunFile = join(newFolder(), 'begun');
  const { nodeArgs, env: telling } = tellingBegun(begunFile);
  const start = (port) =>
    readyServer({ nodeArgs, port, env: { ...telling, DATABASE_URL: place, LOG_LEVEL: 'info' } });
  const servers = [await start()];
  await signUpFirst(servers[0]);
  const [{ students }] = await makeClasses(place, { classes: 1, students: count });
  servers.push(await start());
  const clients = startClients(
    servers.map(({ url }) => url),
    students,
    newLineClient,
  );
  const took = [];
  const streams = [];
  for (let n = 0; n < turns; n += 1) {
    const which = n % 2;
    streams.push(...(await Promise.all(students.slice(0, 5).map((one) => openEvents(servers[which], one)))));
    await untilSomeMore(clients, 2 * count);
    took.push(await stopAndLook(servers[which]));
    servers[which] = await start(servers[which].port);
  }
  const ended = await Promise.all(streams.map((stream) => stream.ended));
  await clients.stop();
  const { stored } = await assertNothingLost(place, clients);
  await Promise.all(servers.map((server) => server.stop()));
  const broken = ended.filter((how) => how !== 'ended');
  if (broken.length > 0)
    throw new Sentence(`${broken.length} streams of events did not end but broke off: ${broken[0]}.`);
  assertStatuses(clients, [200, 202]);
  const begun = readBegun(begunFile);
  const unanswered = assertNothingDropped(clients.unanswered, { begun, ends: turns, clients: count });
  return [
    `${turns} times SIGTERM to one of two servers, under ${count} students who send without a pause; the other took over`,
    `every request that a server had begun was answered, none with another status than 200 or 202; ${ended.length} streams of events ended`,
    `clients without an answer, their requests begun by no server: ${unanswered.join(', ')}`,
    figures(clients, stored),
    `a server ended by itself after ${median(took).toFixed(0)} ms (median), ${Math.max(...took).toFixed(0)} ms (longest)`,
  ];
}

/** Tells a server to stop. Gives how long it took, in milliseconds. Throws where it dropped a request that it had begun. */
async function stopAndLook(server) {
  const toldAt = performance.now();
  server.signal('SIGTERM');
  const end = await endWithin(server, longestMs);
  if (end === null) throw new Sentence(`The server had not ended ${longestMs} ms after SIGTERM.`);
  if (end.code !== 0) throw new Sentence(`Told to stop, the server ended with ${end.code ?? end.signal}.`);
  const dropped = server
    .output()
    .split('\n')
    .filter((line) => /broke off|Stopped before/.test(line));
  if (dropped.length > 0)
    throw new Sentence(`The server dropped ${dropped.length} requests, for example ${dropped[0]}`);
  return performance.now() - toldAt;
}

/** A stream of events of a student, that is there. `ended` tells how it went. */
async function openEvents({ url }, student) {
  const { cookies } = studentClient(url, student);
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(`${url}/api/class/events`, {
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
  });
  if (response.status !== 200) throw new Error(`Events answered ${response.status}.`);
  const ended = response.text().then(
    () => 'ended',
    (error) => String(error.cause ?? error),
  );
  return { ended };
}
