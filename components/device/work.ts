import type { Keeping } from './database';
import { change, look, takeOverOld } from './database';
import { forgetHeld } from './held';
import { noteMeetings } from './meetings';
import { tellAll, tellOthers } from './news';
import { isOld, removeOld, writeOld } from './old-work';
import type { StoredWork, Work } from './stored-work';
import { addStored, readStored, underKey } from './stored-work';

interface OnItsWay {
  readonly address: string;
  readonly work: StoredWork;
}

/** Changes that were asked for and are not kept yet. */
const onTheirWay = new Set<OnItsWay>();
/** Exercises of which something was put aside when the page was left. */
const putAside = new Set<string>();

// A page that is closed may take a transaction with it. What is on its way is put where the next page finds it.
if (typeof window !== 'undefined') {
  addEventListener('pagehide', () => {
    const byAddress = new Map<string, StoredWork>();
    for (const { address, work } of onTheirWay)
      byAddress.set(address, addStored(byAddress.get(address) ?? work, work));
    for (const [address, work] of byAddress) {
      writeOld(address, work);
      putAside.add(address);
    }
  });
  addEventListener('storage', ({ key, newValue }) => {
    if (!isOld(key) || newValue === null) return;
    void takeOverOld().then((addresses) => {
      for (const address of addresses) tellAll({ address });
    });
  });
}

/** Reads the work kept on this device; null where nothing can be read. Feedback given under another version of the key is left out; answers never are. */
export async function readWork(address: string, keyVersion: string): Promise<Work | null> {
  return look(['work'], async (transaction) =>
    underKey(readStored(await transaction.objectStore('work').get(address)), keyVersion),
  );
}

/** All work whose address begins like this, by address; null where nothing can be read. */
export async function listWork(prefix = ''): Promise<ReadonlyMap<string, StoredWork> | null> {
  return look(['work'], async (transaction) => {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const store = transaction.objectStore('work');
    const [addresses, works] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
    return new Map(addresses.map((address, index) => [address, readStored(works[index])]));
  });
}

/**
 * Adds work to what is kept on this device, in one transaction, so that two tabs lose nothing to each other.
 * `isHere`: it was done here and now, and not brought in from elsewhere, so that what is new in it is scheduled for review.
 */
export async function keepWork(
  address: string,
  keyVersion: string,
  work: Work,
  isHere = true,
): Promise<Keeping> {
  const moved = { address, work: { ...work, keyVersion } };
  onTheirWay.add(moved);
  const keeping = await writeWork(address, (kept) => addStored(kept, moved.work), isHere);
  onTheirWay.delete(moved);
  if (putAside.delete(address)) removeOld(address);
  return keeping;
}

/** Takes the choice for one question out of what is kept: adding work never would. */
export async function dropChoice(address: string, question: string): Promise<Keeping> {
  return writeWork(address, (kept) => {
    const { [question]: _, ...choices } = kept.choices;
    return { ...kept, choices };
  });
}

async function writeWork(
  address: string,
  next: (kept: StoredWork) => StoredWork,
  isHere = false,
): Promise<Keeping> {
  const { keeping } = await change(['work', 'meetings'], async (transaction) => {
    const store = transaction.objectStore('work');
    const kept = readStored(await store.get(address));
    const after = next(kept);
    await store.put(after, address);
    if (isHere) await noteMeetings(transaction, kept.checked, after.checked);
  });
  if (keeping === 'kept') tellOthers({ address });
  return keeping;
}

/** Forgets the work in these exercises with the checks that wait; everything, the schedule too, where none are named. */
export async function forgetAll(addresses: readonly string[] | null): Promise<Keeping> {
  const { keeping } = await change(['work', 'outbox', 'meetings', 'cards'], async (transaction) => {
    const [work, outbox] = [transaction.objectStore('work'), transaction.objectStore('outbox')];
    if (addresses === null)
      return Promise.all([
        work.clear(),
        outbox.clear(),
        transaction.objectStore('meetings').clear(),
        transaction.objectStore('cards').clear(),
      ]);
    const waiting = await outbox.getAll();
    const gone = waiting.filter(({ address }) => addresses.includes(address));
    return Promise.all([
      ...addresses.map((address) => work.delete(address)),
      ...gone.map(({ id }) => outbox.delete(id)),
    ]);
  });
  forgetHeld(addresses);
  for (const address of addresses ?? [null]) tellOthers({ address });
  return keeping;
}

/** Whether the browser lets a page keep anything. */
export async function canKeep(): Promise<boolean> {
  return (await look(['work'], async () => true)) ?? false;
}
