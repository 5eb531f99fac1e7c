import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestPostgres } from '../../test-postgres.mjs';
import { makeClasses, signIn, signUpFirst } from '../school.mjs';
import { startServer, whenReady } from '../server.mjs';
import { readCourse, warmUp } from './course.mjs';
import { postgresOn } from './figures.mjs';

const tellMemory = new URL('tell-memory.mjs', import.meta.url).href;

/**
 * Starts a database, so many servers on it, and a school: `{ servers, place, database, school }`. What is to be
 * undone is handed to `later`, `database` is the Postgres by its process.
 */
export async function openSchool({ engine, processes, classes, students, watchers, isShort }, later) {
  const folder = mkdtempSync(join(tmpdir(), 'who-says-so-load-'));
  later(() => rmSync(folder, { recursive: true, force: true }));
  const postgres = engine === 'Postgres' ? await startTestPostgres({ durable: !isShort }) : null;
  if (postgres !== null) later(postgres.stop);
  const env = postgres === null ? { DATA_FOLDER: folder } : { DATABASE_URL: `${postgres.url}/postgres` };
  const servers = [];
  for (let n = 0; n < processes; n += 1) {
    const memoryFile = join(folder, `memory-${n}.json`);
    const server = await startServer({
      env: { ...env, MEMORY_FILE: memoryFile, NODE_OPTIONS: `--import=${tellMemory}` },
    });
    later(server.stop);
    await whenReady(server);
    servers.push({ ...server, memoryFile });
  }
  const place = env.DATABASE_URL ?? join(folder, 'who-says-so.sqlite');
  const teachers = [await signUpFirst(servers[0]), await signIn(servers.at(-1))];
  const course = await readCourse(servers[0].url);
  if (!isShort) for (const { url } of servers) await warmUp(url, course);
  const made = await makeClasses(place, { classes, students: students / classes, work: course.work });
  const watched = Array.from({ length: watchers }, (_, n) => watchedBy(made[n % classes], teachers[n % 2]));
  const school = {
    servers: servers.map(({ url }) => url),
    students: inTurn(made.map((one) => one.students)),
    course,
    watched,
  };
  return {
    servers,
    place,
    database: postgres === null ? null : postgresOn(new URL(postgres.url).port),
    school,
  };
}

function watchedBy({ id, assignment, students }, { cookies }) {
  return { id, assignment, students: students.map((one) => one.id), cookies: [...cookies] };
}

/** One of each list, then the next of each. */
function inTurn(lists) {
  return lists[0].flatMap((_, n) => lists.map((list) => list[n]));
}
