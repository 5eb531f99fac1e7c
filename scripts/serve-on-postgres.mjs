import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { readAddress } from './address.mjs';
import { node24 } from './node24.mjs';
import { root } from './run.mjs';
import { main, say } from './say.mjs';
import { startTestPostgres } from './test-postgres.mjs';

/**
 * For the browser tests: an empty Postgres with two servers on it, at PORT and at the port after it, as a school with
 * more than one server has. Told to stop, it stops all three and leaves nothing.
 */
await main(async () => {
  const port = Number(readAddress().port);
  const told = Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
  const { url, stop } = await startTestPostgres();
  const servers = [];
  try {
    for (const at of [port, port + 1]) {
      servers.push(serve(at, `${url}/postgres`));
      await Promise.race([answers(`http://127.0.0.1:${at}/`), told]);
    }
    say('Two servers are on one Postgres.');
    await Promise.race([told, ...servers.map((server) => once(server, 'exit'))]);
  } finally {
    await Promise.all(servers.map(end));
    await stop();
  }
});

function serve(port, url) {
  const env = { ...process.env, PORT: String(port), DATABASE_URL: url };
  return spawn(node24, ['scripts/start.mjs'], { cwd: root, env, stdio: 'inherit' });
}

async function end(server) {
  if (server.exitCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}

/** Waits for as long as whoever started this does. */
async function answers(address) {
  for (;;) {
    try {
      await fetch(address, { method: 'HEAD' });
      return;
    } catch {
      await wait(100);
    }
  }
}
