import type { IDBPDatabase } from 'idb';
import type { Schema } from './database';
import { addStored, readStored } from './stored-work';

/** What names of work in `localStorage` begin with: where it was kept before, and where a page that is left puts what is still on its way. */
const prefix = 'who-says-so:work:';

/** Takes over work that lies in `localStorage`, and removes it there once it is kept. It is newer than what is kept of the same exercise. */
export async function bringInOld(database: IDBPDatabase<Schema>): Promise<string[]> {
  const found = readOld();
  if (found.length === 0) return [];
  try {
    const transaction = database.transaction('work', 'readwrite');
    const writing = found.map(async ({ address, value }) => {
      const before = await transaction.store.get(address);
      await transaction.store.put(addStored(readStored(before), readStored(value)), address);
    });
    await Promise.all([...writing, transaction.done]);
    for (const { address } of found) removeOld(address);
  } catch {
    // It stays where it is, and is tried again the next time.
  }
  return found.map(({ address }) => address);
}

/** Puts work where the next page finds it, without waiting for anything. */
export function writeOld(address: string, work: unknown): void {
  try {
    localStorage.setItem(prefix + address, JSON.stringify(work));
  } catch {
    // Nothing more can be done for it.
  }
}

export function removeOld(address: string): void {
  try {
    localStorage.removeItem(prefix + address);
  } catch {
    // Where nothing may be kept, nothing is there.
  }
}

/** Whether a name in `localStorage` is one of work. */
export function isOld(key: string | null): boolean {
  return key?.startsWith(prefix) ?? false;
}

function readOld(): { readonly address: string; readonly value: unknown }[] {
  try {
    return Object.keys(localStorage)
      .filter(isOld)
      .map((key) => ({ address: key.slice(prefix.length), value: parsed(localStorage.getItem(key)) }));
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
