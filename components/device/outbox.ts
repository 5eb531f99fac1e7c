import type { CheckedExercise } from '@/domain/checked-exercise';
import type { Keeping, Writing } from './database';
import { change, look } from './database';
import { noteMeetings } from './meetings';
import { tellAll } from './news';
import { addStored, readStored } from './stored-work';
import type { Waiting } from './waiting';
import { isWaiting } from './waiting';

/** Puts a check into the outbox, in the place of one that waits for the same exercise: answers hold all tries. */
export async function putWaiting(waiting: Waiting): Promise<Keeping> {
  const { keeping } = await change(['outbox'], async (transaction) => {
    await removeOf(transaction, waiting.address);
    await transaction.objectStore('outbox').put(waiting, waiting.id);
  });
  if (keeping === 'kept') tellAll({ address: waiting.address });
  return keeping;
}

/** The checks that wait, the oldest first. */
export async function listWaiting(): Promise<readonly Waiting[]> {
  const found = await look(
    ['outbox'],
    async (transaction): Promise<unknown[]> => transaction.objectStore('outbox').getAll(),
  );
  return (found ?? []).filter(isWaiting).sort((one, other) => one.madeAt.localeCompare(other.madeAt));
}

/**
 * Adds the feedback on a check that waited to what is kept, and takes the check out of the outbox, in one transaction.
 * A check that is not in there any more was applied before, or replaced: its reply changes nothing.
 */
export async function applyReply({ id, address, answers, keyVersion }: Waiting, checked: CheckedExercise) {
  const changed = await change(['work', 'outbox', 'meetings'], async (transaction) => {
    const [work, outbox] = [transaction.objectStore('work'), transaction.objectStore('outbox')];
    if ((await outbox.getKey(id)) === undefined) return false;
    const kept = readStored(await work.get(address));
    await work.put(addStored(kept, { choices: {}, answers, checked, keyVersion }), address);
    await noteMeetings(transaction, kept.checked, checked);
    await outbox.delete(id);
    return true;
  });
  if (changed.keeping === 'kept' && changed.value) tellAll({ address, result: checked.result });
  return changed.keeping;
}

/** Takes a check out that was turned down, and says why wherever its exercise is open. */
export async function turnDown({ id, address }: Waiting, refused: string): Promise<void> {
  await change(['outbox'], (transaction) => transaction.objectStore('outbox').delete(id));
  tellAll({ address, refused });
}

/** Takes out what waits for an exercise: a later check has answered it. */
export async function dropWaiting(address: string): Promise<void> {
  const changed = await change(['outbox'], (transaction) => removeOf(transaction, address));
  if (changed.keeping === 'kept' && changed.value > 0) tellAll({ address });
}

async function removeOf(transaction: Writing, address: string): Promise<number> {
  const outbox = transaction.objectStore('outbox');
  const [ids, all] = await Promise.all([outbox.getAllKeys(), outbox.getAll()]);
  const gone = ids.filter((_, index) => all[index]?.address === address);
  await Promise.all(gone.map((id) => outbox.delete(id)));
  return gone.length;
}
