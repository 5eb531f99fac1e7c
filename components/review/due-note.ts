import type { ReviewCard } from '@/domain/review-card';

/** Where the home page finds, before it is painted, when the next review is due: it keeps a place for the line then. */
const name = 'who-says-so:due';

/** Notes the time of the first review that is due. What is due is said by the schedule; this is only when. */
export function noteDue(cards: readonly ReviewCard[]): void {
  const [first] = cards.map(({ due }) => due).toSorted();
  try {
    if (first === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, first);
  } catch {
    // Then the line comes a moment later.
  }
}
