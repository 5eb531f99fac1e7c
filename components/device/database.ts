import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { openDB } from 'idb';
import type { ReviewCard } from '@/domain/review-card';
import type { Met } from './meetings';
import { bringInOld } from './old-work';
import type { StoredWork } from './stored-work';
import type { Waiting } from './waiting';

/** What this device keeps. What is read back is guarded all the same: anybody can write to it. */
export interface Schema extends DBSchema {
  /** By the address of the exercise. */
  work: { key: string; value: StoredWork };
  /** Checks that could not go out, by the id of the attempt. */
  outbox: { key: string; value: Waiting };
  /** Statements that were answered for the first time and are not in the schedule yet, in their order. */
  meetings: { key: number; value: Met };
  /** When a misconception is met again, by its name. */
  cards: { key: string; value: ReviewCard };
}

type Name = 'work' | 'outbox' | 'meetings' | 'cards';
export type Reading = IDBPTransaction<Schema, Name[], 'readonly'>;
export type Writing = IDBPTransaction<Schema, Name[], 'readwrite'>;

/** What became of something that was to be kept: `full` where there is no room, `refused` where the browser keeps nothing. */
export type Keeping = 'kept' | 'full' | 'refused';

export type Changed<Result> =
  | { readonly keeping: 'kept'; readonly value: Result }
  | { readonly keeping: 'full' | 'refused' };

const name = 'who-says-so';
const version = 1;

/** Longer than any disk takes; a browser that does not answer at all is one that refuses. */
const patienceMs = 5000;

let opening: Promise<IDBPDatabase<Schema> | null> | null = null;

/** The database, opened when it is first needed; null where the browser refuses. Tried anew the next time then. */
function openDevice(): Promise<IDBPDatabase<Schema> | null> {
  opening ??= open().catch(() => {
    opening = null;
    return null;
  });
  return opening;
}

async function open(): Promise<IDBPDatabase<Schema>> {
  const database = await new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
    setTimeout(reject, patienceMs, new Error('The database does not open.'));
    openDB<Schema>(name, version, {
      upgrade: (made) => {
        for (const store of ['work', 'outbox', 'cards'] as const) made.createObjectStore(store);
        made.createObjectStore('meetings', { autoIncrement: true });
      },
      blocked: () => reject(new Error('Another tab holds an older version.')),
      // A newer version wants to open in another tab: make room, and open anew when asked.
      blocking: () => close(),
      terminated: () => close(),
    }).then(resolve, reject);
  });
  await bringInOld(database);
  return database;
}

function close(): void {
  void opening?.then((database) => database?.close());
  opening = null;
}

/** Takes over what another tab put aside. Gives the addresses of its exercises. */
export async function takeOverOld(): Promise<string[]> {
  const database = await openDevice();
  return database === null ? [] : bringInOld(database);
}

/** Changes what is kept, all of it or nothing. Never throws. Transactions run in the order in which they are asked for. */
export async function change<Result>(
  names: Name[],
  run: (transaction: Writing) => Promise<Result>,
): Promise<Changed<Result>> {
  const database = await openDevice();
  if (database === null) return { keeping: 'refused' };
  try {
    const transaction = database.transaction(names, 'readwrite');
    const [value] = await Promise.all([orAbort(transaction, run), transaction.done]);
    return { keeping: 'kept', value };
  } catch (error) {
    return { keeping: isFull(error) ? 'full' : 'refused' };
  }
}

async function orAbort<Result>(
  transaction: Writing,
  run: (transaction: Writing) => Promise<Result>,
): Promise<Result> {
  try {
    return await run(transaction);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    throw error;
  }
}

/** Reads what is kept; null where nothing can be read. Never throws. */
export async function look<Result>(
  names: Name[],
  run: (transaction: Reading) => Promise<Result>,
): Promise<Result | null> {
  const database = await openDevice();
  try {
    return database === null ? null : await run(database.transaction(names, 'readonly'));
  } catch {
    return null;
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
