import type { CheckedExercise } from '@/domain/checked-exercise';
import type { Keeping } from './database';
import { change, look } from './database';
import { forgetHeld, noteHeld } from './held';
import { noteMeetings } from './meetings';
import { tellAll } from './news';
import { addStored, readStored } from './stored-work';
import type { Waiting } from './waiting';
import { isWaiting, withWaiting } from './waiting';

/**
 * Puts a check into the outbox, with what waits of the same exercise already: another tab may have added to that.
 * `asked` are the questions that this check is about.
 */
export async function putWaiting(waiting: Waiting, asked: readonly string[]): Promise<Keeping> {
  const { keeping } = await change(['outbox'], async (transaction) => {
    const outbox = transaction.objectStore('outbox');
    const found: readonly unknown[] = await outbox.getAll();
    const before = found.filter(isWaiting).filter(({ address }) => address === waiting.address);
    await Promise.all(before.map(({ id }) => outbox.delete(id)));
    await outbox.put({ ...waiting, answers: withWaiting(waiting.answers, before, asked) }, waiting.id);
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

/** The checks of an exercise that wait. */
export async function listWaitingFor(exercise: string): Promise<readonly Waiting[]> {
  return (await listWaiting()).filter(({ address }) => address === exercise);
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
  if (changed.keeping === 'kept' && changed.value) {
    forgetHeld([address]);
    tellAll({ address, result: checked.result });
  }
  return changed.keeping;
}

/** Takes a check out that was turned down, and says why wherever its exercise is open. */
export async function turnDown({ id, address }: Waiting, refused: string): Promise<void> {
  await change(['outbox'], (transaction) => transaction.objectStore('outbox').delete(id));
  tellAll({ address, refused });
}

/** Takes a check out that the class has, and says wherever its exercise is open when the feedback comes. */
export async function handOver({ id, address, answers }: Waiting, says: string): Promise<Keeping> {
  const { keeping } = await change(['outbox'], (transaction) => transaction.objectStore('outbox').delete(id));
  if (keeping !== 'kept') return keeping;
  noteHeld(address, says, Object.keys(answers));
  tellAll({ address, held: says });
  return keeping;
}

/** Takes out checks of an exercise that went along with a later one. What another tab has put there since stays. */
export async function dropWaiting(address: string, gone: readonly Waiting[]): Promise<void> {
  if (gone.length === 0) return;
  await change(['outbox'], async (transaction) => {
    await Promise.all(gone.map(({ id }) => transaction.objectStore('outbox').delete(id)));
  });
  tellAll({ address });
}
