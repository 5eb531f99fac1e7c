import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { statOf } from '../../processes.mjs';

/** Clock ticks in a second, as Linux counts the time of a process on every machine that Node runs on. */
const ticksInSecond = 100;

const megabyte = 1024 * 1024;

/** What a process has in memory now, in MB; null where the system does not say (it does on Linux). */
export function residentMb(pid) {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8')) ?? [];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/** The processor time of some processes together, in milliseconds; null where the system does not say. */
export function cpuMs(pids) {
  const used = pids.map((pid) => statOf(pid)?.ticks ?? null);
  return used.includes(null) ? null : used.reduce((sum, ticks) => sum + (ticks * 1000) / ticksInSecond, 0);
}

/** The Postgres that listens on a port; null where the system does not say. */
export function postgresOn(port) {
  if (!existsSync('/proc/self/stat')) return null;
  const isIt = (pid) => commandOf(pid).join(' ').includes(`-p ${port} `);
  const found = readdirSync('/proc').find(
    (name) => /^\d+$/.test(name) && /postgres$/.test(commandOf(name)[0]) && isIt(name),
  );
  return found === undefined ? null : Number(found);
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [''];
  }
}

/** What a server keeps once its garbage is collected, in MB. It was started with `tell-memory.mjs`. */
export async function keptMb(server, file) {
  rmSync(file, { force: true });
  server.signal('SIGUSR2');
  const deadline = Date.now() + 10_000;
  for (;;) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (text.endsWith('}')) {
      const { rss, kept } = JSON.parse(text);
      return { resident: rss / megabyte, kept: kept / megabyte };
    }
    if (Date.now() > deadline) throw new Error('A server did not tell its memory.');
    await wait(20);
  }
}
