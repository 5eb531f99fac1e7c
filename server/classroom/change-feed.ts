import 'server-only';
import type { ClassChange } from '@/domain/class';
import { openDatabase } from '../db/database';
import type { ChangedClass } from '../db/queries/changes';
import { selectChangedClasses, selectLastChange } from '../db/queries/changes';

/** How often the database is asked whether anything happened, while somebody listens. In milliseconds. */
const everyMs = 400;

/** Who waits for news of a class. */
export interface Listener {
  readonly classId: string;
  /** Whether a change is news here. What students send is none to the others, and is most of what happens. */
  readonly hears: (type: ClassChange['type']) => boolean;
  /** Called whenever something has happened that is heard. */
  readonly wake: () => void;
  /** Called with the number of a change, where nothing was heard up to it: it need not be gone through again. */
  readonly pass: (number: number) => void;
}

/** Wakes those who wait for news of a class. */
export interface ChangeFeed {
  /** Tells a listener of what happens, until it is told to stop. */
  readonly listen: (listener: Listener) => () => void;
  readonly listeners: () => number;
}

/** What a feed asks the database. */
interface Asked {
  /** The number of the last change of all. */
  readonly last: () => Promise<number>;
  /** The classes in which something happened after a change, and what. */
  readonly changedSince: (number: number) => Promise<readonly ChangedClass[]>;
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
    const changes = seen === null ? null : await changedSince(seen);
    state.seen = number;
    const typesIn = Map.groupBy(changes ?? [], (change) => change.class);
    for (const { classId, hears, wake, pass } of [...waiting]) {
      // Who came before the first question was asked may have missed something.
      const isNews = changes === null || typesIn.get(classId)?.some(({ type }) => hears(type));
      if (isNews) wake();
      else pass(number);
    }
  }

  async function keepAsking(): Promise<void> {
    state.isAsking = true;
    while (waiting.size > 0) {
      // A database that is away comes back, or the requests that need it say so.
      await ask().catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, pauseMs).unref());
    }
    state.isAsking = false;
    // Who listens next is woken at once: what happens until then need not be gone through, however much it is.
    state.seen = null;
  }

  return {
    listen: (listener) => {
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
