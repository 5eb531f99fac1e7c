import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { loadServerSource } from '../../load-source.mjs';
import { familyOf } from '../../processes.mjs';
import { cpuMs, keptMb, residentMb } from './figures.mjs';
import { openSchool } from './place.mjs';

const players = fileURLToPath(new URL('players.mjs', import.meta.url));

/** How long the servers have to close what was open, before their memory is looked at. In milliseconds. */
const settleMs = 2000;

/** How long attempts are written without pause, and how many at once. */
const writingMs = 8000;
const writersAtOnce = 10;

/** How often the memory is looked at during a round. In milliseconds. */
const lookMs = 500;

/** Plays all rounds of a setting: `{ rounds, before, missing }`. `tell` hears of each round that is over. */
export async function measure(setting, later, tell) {
  const { servers, place, database, school } = await openSchool(setting, later);
  const child = fork(players, { execPath: process.execPath });
  later(() => child.kill('SIGKILL'));
  const broken = ended(child);
  // Told at the round that waits for it.
  broken.catch(() => {});
  child.send({ school });
  const before = setting.isShort ? null : await memoryOf(servers);
  const empty = await keptIn(place);
  const rounds = [];
  for (const round of setting.rounds) {
    rounds.push({
      ...(await playRound(child, round, { servers, database, broken })),
      ...(await afterwards(setting, servers)),
      round,
    });
    tell(rounds.at(-1));
  }
  child.disconnect();
  const kept = await keptIn(place);
  const ids = new Set(kept.ids);
  const lost = rounds.flatMap(({ acknowledged }) => acknowledged).filter((id) => !ids.has(id));
  const bytesEach = (kept.bytes - empty.bytes) / kept.ids.length;
  const writes = setting.isShort ? null : await writesIn(place, school);
  return { setting, before, rounds, kept: kept.ids.length, bytesEach, writes, lost: lost.length };
}

async function playRound(child, round, { servers, database, broken }) {
  const used = () => ({
    at: performance.now(),
    servers: cpuMs(servers.map(({ pid }) => pid)),
    database: cpuMs(database === null ? [] : familyOf(database)),
  });
  const began = used();
  const state = { steady: null };
  child.on('message', ({ steady }) => {
    if (steady) state.steady = used();
  });
  const most = watchMemory(servers);
  child.send({ round });
  const seen = await Promise.race([seenBy(child), broken]);
  const over = used();
  child.removeAllListeners('message');
  const cpu = { all: between(began, over), steady: between(state.steady ?? began, over) };
  return { ...seen, cpu, most: most() };
}

/** The short form looks at no memory: one round says nothing of growth, and not every system can be asked. */
async function afterwards({ isShort }, servers) {
  if (isShort) return {};
  await wait(settleMs);
  return { after: await memoryOf(servers) };
}

async function seenBy(child) {
  for (;;) {
    const [{ seen }] = await once(child, 'message');
    if (seen !== undefined) return seen;
  }
}

/** Looks at the memory of the servers until it is asked for the most that each had. */
function watchMemory(servers) {
  const most = servers.map(() => 0);
  const looking = setInterval(() => {
    servers.forEach(({ pid }, n) => {
      most[n] = Math.max(most[n], residentMb(pid) ?? 0);
    });
  }, lookMs);
  return () => {
    clearInterval(looking);
    return most;
  };
}

/** How long, and the processor time that was used, in milliseconds; null where the system does not say. */
function between(before, after) {
  const used = (name) => (before[name] === null || after[name] === null ? null : after[name] - before[name]);
  return { ms: after.at - before.at, servers: used('servers'), database: used('database') };
}

async function ended(child) {
  const [code, signal] = await once(child, 'exit');
  throw new Error(`The process that plays the students ended: ${code ?? signal}.`);
}

async function memoryOf(servers) {
  const all = [];
  for (const server of servers) all.push(await keptMb(server, server.memoryFile));
  return all;
}

/** How many attempts a second the database takes from another process, with nobody else there. */
async function writesIn(place, { students, watched }) {
  const { writeAttempts } = await loadServerSource('server/db/testing/write-attempts.ts');
  const [{ assignment, students: ofClass }] = watched;
  const writers = students
    .map(({ id }) => id)
    .filter((id) => ofClass.includes(id))
    .slice(0, writersAtOnce);
  return writeAttempts(place, { students: writers, assignment, ms: writingMs });
}

async function keptIn(place) {
  const { selectKept } = await loadServerSource('server/db/testing/school.ts');
  return selectKept(place);
}
