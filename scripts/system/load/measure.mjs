import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { loadServerSource } from '../../load-source.mjs';
import { cpuMs, familyOf, keptMb, residentMb } from './figures.mjs';
import { openSchool } from './place.mjs';

const players = fileURLToPath(new URL('players.mjs', import.meta.url));

/** How long the servers have to close what was open, before their memory is looked at. In milliseconds. */
const settleMs = 2000;

/** How often the memory is looked at during a round. In milliseconds. */
const lookMs = 500;

/** Plays all rounds of a setting: `{ rounds, before, missing }`. `tell` hears of each round that is over. */
export async function measure(setting, later, tell) {
  const { servers, place, database, school } = await openSchool(setting, later);
  const child = fork(players, { execPath: process.execPath });
  later(() => child.kill('SIGKILL'));
  child.send({ school });
  const before = await memoryOf(servers);
  const rounds = [];
  for (const round of setting.rounds) {
    rounds.push({ ...(await playRound(child, round, { servers, database })), round });
    tell(rounds.at(-1));
  }
  child.disconnect();
  const kept = new Set(await attemptIds(place));
  const lost = rounds.flatMap(({ acknowledged }) => acknowledged).filter((id) => !kept.has(id));
  return { setting, before, rounds, kept: kept.size, lost: lost.length };
}

async function playRound(child, round, { servers, database }) {
  const families = {
    servers: () => servers.map(({ pid }) => pid),
    database: () => (database === null ? [] : familyOf(database)),
  };
  const began = {
    at: performance.now(),
    servers: cpuMs(families.servers()),
    database: cpuMs(families.database()),
  };
  const most = servers.map(() => 0);
  const looking = setInterval(() => {
    servers.forEach(({ pid }, n) => {
      most[n] = Math.max(most[n], residentMb(pid) ?? 0);
    });
  }, lookMs);
  child.send({ round });
  const [seen] = await Promise.race([once(child, 'message'), ended(child)]);
  clearInterval(looking);
  const ms = performance.now() - began.at;
  const cpu = {
    servers: share(began.servers, cpuMs(families.servers()), ms),
    database: share(began.database, cpuMs(families.database()), ms),
  };
  await wait(settleMs);
  return { ...seen, ms, cpu, most, after: await memoryOf(servers) };
}

/** The part of one core that was used; null where the system does not say. */
function share(before, after, ms) {
  return before === null || after === null ? null : (after - before) / ms;
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

async function attemptIds(place) {
  const { selectAttemptIds } = await loadServerSource('server/db/testing/school.ts');
  return selectAttemptIds(place);
}
