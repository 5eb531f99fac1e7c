import { constants } from 'node:os';

/** Runs `work(later)`, and undoes what it hands to `later`, the last first: also where it fails or is told to stop. */
export async function withUndoing(work) {
  const undos = [];
  const undo = async () => {
    while (undos.length > 0) await undos.pop()();
  };
  const stop = (signal) => void undo().finally(() => process.exit(128 + constants.signals[signal]));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  try {
    return await work((one) => undos.push(one));
  } finally {
    await undo();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop);
  }
}
