import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../free-port.mjs';
import { node24 } from '../node24.mjs';
import { root } from '../run.mjs';
import { serverArgs } from '../tools.mjs';

const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');

const running = new Set();
process.once('exit', () => {
  for (const server of running) server.kill('SIGKILL');
});

/**
 * Starts the built product as a process of its own, as `npm start` does at its end, so that a signal meets the server and
 * no script around it. `env` is DATA_FOLDER or DATABASE_URL, and whatever else it is to be started with; `nodeArgs` come
 * before all that Node loads; other options go to `spawn`.
 * Gives it at once: `whenReady` waits until it can do its work.
 */
export async function startServer({ env = {}, port, nodeArgs = [], ...options } = {}) {
  const at = port ?? (await freePort());
  const url = `http://127.0.0.1:${at}`;
  const args = [...nodeArgs, ...serverArgs, next, 'start', '-H', '127.0.0.1', '-p', String(at)];
  const child = spawn(node24, args, {
    ...options,
    cwd: root,
    env: { ...process.env, ...serverEnv(url), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return watchProcess(child, { url, port: at });
}

/** What runs have of a server: where it is, what it prints, and its end. */
export function watchProcess(child, where) {
  const printed = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => printed.push(text));
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  running.add(child);
  child.once('exit', () => running.delete(child));
  return {
    ...where,
    pid: child.pid,
    /** All that it has printed so far. */
    output: () => printed.join(''),
    /** `{ code, signal }` once it has ended, and all that it printed is in `output`. */
    ended,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    signal: (name) => child.kill(name),
    stop: () => end(child, ended, 'SIGTERM'),
    kill: () => end(child, ended, 'SIGKILL'),
  };
}

/** How a server ends, `{ code, signal }`; null where it has not after so many milliseconds. */
export async function endWithin({ ended }, ms) {
  const patience = new AbortController();
  try {
    return await Promise.race([ended, wait(ms, null, { signal: patience.signal })]);
  } finally {
    // A run would not end before its last timer.
    patience.abort();
  }
}

function serverEnv(url) {
  return {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    HOST: '127.0.0.1',
    ADDRESS: url,
    DATABASE_URL: '',
    // All clients of a run are one address.
    CHECKS_PER_MINUTE_AND_ADDRESS: '10000000',
    CHECKS_PER_MINUTE_AND_SESSION: '10000000',
    TRIES_PER_ADDRESS: '1000000',
  };
}

function end(child, ended, signal) {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  return ended;
}

/** Waits until a server can do its work. Throws what it printed where it ends before, or is not ready in time. */
export async function whenReady(server, patienceMs = 30_000) {
  const deadline = Date.now() + patienceMs;
  while (!(await isReady(server))) {
    if (server.hasEnded()) throw new Error(`The server ended. It printed:\n${server.output()}`);
    if (Date.now() > deadline) throw new Error(`The server was not ready. It printed:\n${server.output()}`);
    await wait(20);
  }
}

async function isReady({ url }) {
  try {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
