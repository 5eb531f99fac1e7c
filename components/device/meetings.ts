import type { CheckedExercise } from '@/domain/checked-exercise';
import type { Meeting } from '@/domain/review-card';
import { newMeetings, statementsChecked } from '@/domain/review-meetings';
import type { Writing } from './database';
import { change, look } from './database';

/** A meeting with the time at which it happened, as `2026-11-21T16:39:00.000Z`. */
export interface Met extends Meeting {
  readonly at: string;
}

/** Notes the statements that were checked for the first time, in the transaction that keeps the feedback on them: each counts once, whatever happens next. */
export async function noteMeetings(
  transaction: Writing,
  before: CheckedExercise | null,
  after: CheckedExercise | null,
): Promise<void> {
  if (after === null) return;
  const at = new Date().toISOString();
  const store = transaction.objectStore('meetings');
  await Promise.all(
    newMeetings(statementsChecked(before), after).map((meeting) => store.add({ ...meeting, at })),
  );
}

/** Whether meetings wait to be scheduled. */
export async function hasMeetings(): Promise<boolean> {
  const count = await look(['meetings'], (transaction) => transaction.objectStore('meetings').count());
  return (count ?? 0) > 0;
}

/** Hands every meeting that waits to `schedule`, in one transaction: all of them are in the schedule, or none is. */
export async function takeMeetings(
  schedule: (transaction: Writing, met: readonly unknown[]) => Promise<void>,
): Promise<void> {
  await change(['meetings', 'cards'], async (transaction) => {
    const store = transaction.objectStore('meetings');
    await schedule(transaction, await store.getAll());
    await store.clear();
  });
}
