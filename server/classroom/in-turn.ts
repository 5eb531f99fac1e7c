import 'server-only';
import { RetryLater } from '../retry-later';

/** Runs slow work a few at a time, and refuses where too many wait already. */
export type InTurn = <Result>(run: () => Promise<Result>) => Promise<Result>;

export function inTurn(mostRunning: number, mostWaiting: number): InTurn {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (run) => {
    if (running >= mostRunning) {
      if (waiting.length >= mostWaiting)
        throw new RetryLater(
          'too-many',
          'Many are coming in at this moment. Wait a little, then try again.',
          5,
        );
      // Who goes hands the place on, so that nobody slips in between.
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running += 1;
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
