import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Sentence } from './say.mjs';

/** How long processes may take until they are gone, once they are killed. */
const patienceMs = 10_000;

/** SIGKILL to a process and to all that it has started, at once. Waits until they are gone. */
export async function killFamily(pid) {
  const family = familyOf(pid);
  for (const one of family) kill(one);
  const deadline = performance.now() + patienceMs;
  while (running(family).length > 0) {
    if (performance.now() > deadline)
      throw new Sentence(
        `Killed, the processes ${running(family).join(', ')} were not gone in ${patienceMs / 1000} s.`,
      );
    await wait(20);
  }
}

/** A process with all that it started: a Postgres has one for each connection. */
export function familyOf(pid) {
  const children = allProcesses().filter(({ parent }) => parent === pid);
  return [pid, ...children.map((one) => one.pid)];
}

/** Those that run. One that has ended stays in the list of the system, as a zombie, until its parent asks how it ended. */
function running(pids) {
  return allProcesses()
    .filter(({ pid, state }) => pids.includes(pid) && !/^[ZX]/.test(state))
    .map(({ pid }) => pid);
}

function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** All processes of the system, each as `{ pid, parent, state }`. */
function allProcesses() {
  if (!existsSync('/proc/self/stat')) return fromPs();
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((one) => one !== null);
}

/** What Linux tells of a process, with the clock ticks that it has used; null for one that is gone. */
export function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before it can hold blanks and brackets.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    // A Postgres counts what its ended connections used with itself.
    const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0);
    return { pid: Number(pid), parent: Number(fields[1]), state: fields[0], ticks };
  } catch {
    return null;
  }
}

/** The same where there is no /proc, as on macOS. */
export function fromPs(command = 'ps') {
  const { error, stdout } = spawnSync(command, ['-A', '-o', 'pid=', '-o', 'ppid=', '-o', 'stat='], {
    encoding: 'utf8',
  });
  if (error) throw new Sentence(`The processes of this system cannot be listed: ${error.message}`);
  const lines = stdout.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [pid, parent, state] = line.trim().split(/\s+/);
    return { pid: Number(pid), parent: Number(parent), state };
  });
}
