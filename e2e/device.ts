import type { Page } from '@playwright/test';

/** Everything in one store of the database of the device, by key. */
export function keptOn(
  page: Page,
  store: 'work' | 'outbox' | 'meetings' | 'cards' = 'work',
): Promise<Record<string, unknown>> {
  return page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('who-says-so');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    // Opened before the page did, it is empty: nothing may stay of that, or the page finds a database without stores.
    if (database.objectStoreNames.length === 0) {
      database.close();
      indexedDB.deleteDatabase('who-says-so');
      return {};
    }
    const all = database.transaction(name).objectStore(name);
    const [keys, values] = [all.getAllKeys(), all.getAll()];
    await new Promise((resolve) => {
      values.onsuccess = resolve;
    });
    database.close();
    return Object.fromEntries(keys.result.map((key, index) => [String(key), values.result[index]]));
  }, store);
}

/** Empties the device: what it keeps, not the database itself, which a page may have open. */
export async function clearDevice(page: Page): Promise<void> {
  await page.evaluate(async () => {
    localStorage.clear();
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('who-says-so');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const names = [...database.objectStoreNames];
    if (names.length === 0) {
      database.close();
      indexedDB.deleteDatabase('who-says-so');
      return;
    }
    const clearing = database.transaction(names, 'readwrite');
    for (const name of names) clearing.objectStore(name).clear();
    await new Promise((resolve) => {
      clearing.oncomplete = resolve;
    });
    database.close();
  });
}

/** Puts work where pages of before kept it: the next page takes it over. */
export async function leaveWork(page: Page, address: string, work: string): Promise<void> {
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    `who-says-so:work:${address}`,
    work,
  ] as const);
}

/** A browser in which nothing can be kept: it refuses, or it has no room. */
export async function keepNothing(page: Page, why: 'full' | 'refused'): Promise<void> {
  await page.addInitScript((reason) => {
    if (reason === 'refused') {
      IDBFactory.prototype.open = () => {
        throw new DOMException('not here', 'SecurityError');
      };
      return;
    }
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  }, why);
}
