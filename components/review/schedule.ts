import { isMet } from '@/domain/met-guard';
import type { Meeting, ReviewCard } from '@/domain/review-card';
import { isReviewCard } from '@/domain/review-card-guard';
import { afterMeeting } from '@/domain/review-schedule';
import type { Writing } from '../device/database';
import { takeMeetings } from '../device/meetings';

/** Puts the meetings that wait into the schedule, oldest first. Of its own file: the scheduler is fetched only where there is something to schedule. */
export async function scheduleMeetings(): Promise<void> {
  await takeMeetings(async (transaction, met) => {
    for (const meeting of met.filter(isMet)) await scheduleOne(transaction, meeting);
  });
}

async function scheduleOne(
  transaction: Writing,
  { at, ...meeting }: Meeting & { readonly at: string },
): Promise<void> {
  const cards = transaction.objectStore('cards');
  const { id } = meeting.misconception;
  const before: unknown = await cards.get(id);
  const after = stepped(isReviewCard(before) ? before : null, meeting, new Date(at));
  if (after !== null) await cards.put(after, id);
}

/** A card that FSRS cannot go on with is begun anew: one bad card must not keep all others from being scheduled. */
function stepped(card: ReviewCard | null, meeting: Meeting, at: Date): ReviewCard | null {
  try {
    return afterMeeting(card, meeting, at);
  } catch {
    return afterMeeting(null, meeting, at);
  }
}
