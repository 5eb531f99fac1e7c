import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { isRecord } from '@/domain/guard';

/** How long one connection waits for another that writes, in milliseconds. */
const longestMs = 10_000;

/** How long it waits before it asks again, in milliseconds. A write takes less than one. */
const pauseMs = 4;

/** What SQLite says when another connection holds the file; the higher bits tell why. */
const busy = 5;

/**
 * Does something to a SQLite file as soon as no other connection is in the way. SQLite can wait by itself, but then the
 * whole process does: no other request is answered, and a connection of the same process could never finish.
 */
export async function patiently<T>(run: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + longestMs;
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error;
      await wait(pauseMs);
    }
  }
}

function isBusy(error: unknown): boolean {
  return isRecord(error) && typeof error['errcode'] === 'number' && (error['errcode'] & 0xff) === busy;
}
