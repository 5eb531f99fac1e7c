import 'server-only';
import { openDatabase } from '../db/database';
import { selectChangedClasses, selectLastChange } from '../db/queries/changes';

/** How often the database is asked whether anything happened, while somebody listens. In milliseconds. */
const everyMs = 400;

/** Wakes those who wait for news of a class. */
export interface ChangeFeed {
  /** Calls `wake` whenever something has happened in the class, until it is told to stop. */
  readonly listen: (classId: string, wake: () => void) => () => void;
  readonly listeners: () => number;
}

/** What a feed asks the database. */
interface Asked {
  /** The number of the last change of all. */
  readonly last: () => Promise<number>;
  /** The classes in which something happened after a change. */
  readonly changedSince: (number: number) => Promise<readonly string[]>;
}

interface Listener {
  readonly classId: string;
  readonly wake: () => void;
}

/**
 * One question to the database for all who listen in this process, and none while nobody does. Other processes write to
 * the same database, so that asking is the only way to hear of them on both engines.
 */
export function makeChangeFeed({ last, changedSince }: Asked, pauseMs = everyMs): ChangeFeed {
  const waiting = new Set<Listener>();
  const state: { seen: number | null; isAsking: boolean } = { seen: null, isAsking: false };

  async function ask(): Promise<void> {
    const { seen } = state;
    const number = await last();
    if (number === seen) return;
    // Who came before the first question was asked may have missed something.
    const changed = seen === null ? null : new Set(await changedSince(seen));
    state.seen = number;
    for (const { classId, wake } of [...waiting]) if (changed === null || changed.has(classId)) wake();
  }

  async function keepAsking(): Promise<void> {
    state.isAsking = true;
    while (waiting.size > 0) {
      // A database that is away comes back, or the requests that need it say so.
      await ask().catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, pauseMs).unref());
    }
    state.isAsking = false;
  }

  return {
    listen: (classId, wake) => {
      const listener = { classId, wake };
      waiting.add(listener);
      if (!state.isAsking) void keepAsking();
      return () => void waiting.delete(listener);
    },
    listeners: () => waiting.size,
  };
}

declare global {
  /** Not in a module: Next makes several copies of one, and each would ask for itself. */
  var whoSaysSoChanges: ChangeFeed | undefined;
}

/** The feed of this process. */
export function changeFeed(): ChangeFeed {
  globalThis.whoSaysSoChanges ??= makeChangeFeed({
    last: async () => selectLastChange((await openDatabase()).db),
    changedSince: async (number) => selectChangedClasses((await openDatabase()).db, number),
  });
  return globalThis.whoSaysSoChanges;
}
