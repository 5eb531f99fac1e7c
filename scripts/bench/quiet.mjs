import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

const sampleMs = 400;
const idlePart = 0.85;
const patienceMs = 30_000;

export const quietInWords =
  `each view and each check waits until ${idlePart * 100} % of the processor is idle, ` +
  `at most ${patienceMs / 1000} s`;

/** Waits until this machine has little else to do. */
export async function untilQuiet() {
  const deadline = Date.now() + patienceMs;
  while ((await measureIdle()) < idlePart && Date.now() < deadline);
}

async function measureIdle() {
  const before = readTimes();
  await wait(sampleMs);
  const after = readTimes();
  return (after.idle - before.idle) / (after.all - before.all);
}

function readTimes() {
  const times = cpus().map((cpu) => cpu.times);
  const sum = (read) => times.reduce((total, one) => total + read(one), 0);
  return {
    idle: sum(({ idle }) => idle),
    all: sum((one) => Object.values(one).reduce((total, ms) => total + ms, 0)),
  };
}
