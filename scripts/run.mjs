import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const shortGraceMs = 5000;
const parent = process.ppid;

/**
 * Runs a program in the repository's root until it ends: `{ code, output }`.
 * - `quiet` keeps what it prints in `output` instead of showing it.
 * - `stallMs` stops a quiet program that has printed nothing for so long.
 * - `graceMs` is how long it may take to end once it is told to.
 * - `exitWhenStopped` is this process's own exit code when it is told to stop meanwhile.
 */
export function run(
  command,
  args,
  { quiet = false, env, shell = false, stallMs, exitWhenStopped, graceMs = shortGraceMs } = {},
) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    shell,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  const forwarding = forwardSignals(child, graceMs);
  const printed = collect(child, stallMs);
  return new Promise((resolve) => {
    const end = (code, output) => {
      const signal = forwarding.end();
      printed.end();
      // Told to stop: whatever would have come after this program must not begin.
      if (signal) process.exit(exitWhenStopped ?? 128 + constants.signals[signal]);
      resolve({ code, output });
    };
    child.once('error', (error) => end(-1, error.message));
    child.once('close', (code) => end(code ?? -1, printed.text()));
  });
}

/** Passes this process's stop signals on, so that no program outlives the script that started it. */
function forwardSignals(child, graceMs) {
  let received;
  let killer;
  const forward = (signal) => {
    received ??= signal;
    child.kill(signal);
    killer ??= setTimeout(() => child.kill('SIGKILL'), graceMs);
  };
  for (const signal of stopSignals) process.on(signal, forward);
  const watch = whenAbandoned(() => forward('SIGTERM'));
  return {
    end() {
      clearTimeout(killer);
      clearInterval(watch);
      for (const signal of stopSignals) process.off(signal, forward);
      return received;
    },
  };
}

/** Stopping npm stops its shell but not always this process, which is then left with another parent. */
function whenAbandoned(stop) {
  if (!process.env.npm_lifecycle_event) return undefined;
  return setInterval(() => process.ppid !== parent && stop(), 250);
}

function collect(child, stallMs) {
  const chunks = [];
  const stall = stallMs && setTimeout(() => child.kill('SIGKILL'), stallMs);
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      chunks.push(chunk);
      stall?.refresh();
    });
  }
  return { end: () => clearTimeout(stall), text: () => Buffer.concat(chunks).toString() };
}
