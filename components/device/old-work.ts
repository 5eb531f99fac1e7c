import type { IDBPDatabase } from 'idb';
import type { Schema } from './database';
import type { StoredWork } from './stored-work';
import { addStored, readStored } from './stored-work';

/** What names of work in `localStorage` begin with: where it was kept before, and where a page that is left puts what is still on its way. */
const prefix = 'who-says-so:work:';

/**
 * Where a move lies until the database has it: a page that is closed at once takes its transaction with it, and may not come to say good-bye.
 * Read when a page opens the database, and not by tabs that are open, as the tab that wrote it is still at it.
 */
const aheadPrefix = 'who-says-so:ahead:';

/** Takes over work that lies in `localStorage`, and removes it there once it is kept. It is newer than what is kept of the same exercise. */
export async function bringInOld(database: IDBPDatabase<Schema>): Promise<string[]> {
  const found = readOld();
  if (found.length === 0) return [];
  try {
    const transaction = database.transaction('work', 'readwrite');
    // One after the other: two of them may be of one exercise.
    for (const { address, text } of found) {
      const before = await transaction.store.get(address);
      await transaction.store.put(addStored(readStored(before), readStored(parsed(text))), address);
    }
    await transaction.done;
    for (const { key, text } of found) removeIfSame(key, text);
  } catch {
    // It stays where it is, and is tried again the next time.
  }
  return found.map(({ address }) => address);
}

/** Puts work where the next page finds it, without waiting for anything. */
export function writeOld(address: string, work: StoredWork): void {
  write(prefix + address, work);
}

export function removeOld(address: string): void {
  remove(prefix + address);
}

/** Puts a move aside before the database has it; null once it has it. Feedback is left out: it can be asked for again. */
export function writeAhead(address: string, work: StoredWork | null): void {
  if (work === null) remove(aheadPrefix + address);
  else write(aheadPrefix + address, { ...work, checked: null });
}

function write(key: string, work: StoredWork): void {
  try {
    localStorage.setItem(key, JSON.stringify(work));
  } catch {
    // Nothing more can be done for it.
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing may be kept, nothing is there.
  }
}

/** What another tab has written there since stays. */
function removeIfSame(key: string, text: string | null): void {
  try {
    if (localStorage.getItem(key) === text) localStorage.removeItem(key);
  } catch {
    // Where nothing may be kept, nothing is there.
  }
}

/** Whether a name in `localStorage` is one of work. */
export function isOld(key: string | null): boolean {
  return key?.startsWith(prefix) ?? false;
}

interface Old {
  readonly key: string;
  readonly address: string;
  readonly text: string | null;
}

function readOld(): Old[] {
  try {
    return Object.keys(localStorage).flatMap((key) => {
      const own = [prefix, aheadPrefix].find((one) => key.startsWith(one));
      return own === undefined
        ? []
        : [{ key, address: key.slice(own.length), text: localStorage.getItem(key) }];
    });
  } catch {
    return [];
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
