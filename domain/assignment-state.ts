import type { AssignmentTimes } from './assignment';
import { isOpenFor, mayShowFeedback } from './assignment';

/** How an assignment stands for the class, as its teacher sees it. */
export interface AssignmentState {
  readonly isOpen: boolean;
  /** When it closes by itself, or since when it is closed; null where it stays open. */
  readonly at: string | null;
  /** Whether answers of students are without feedback for now. */
  readonly isHeld: boolean;
}

/** How an assignment stands at a time, for all who have no exception. */
export function stateOf(times: AssignmentTimes, now: string): AssignmentState {
  const isOpen = isOpenFor(times, null, now);
  return {
    isOpen,
    at: isOpen ? times.dueAt : closedSince(times),
    isHeld: !mayShowFeedback(times, null, now),
  };
}

/** The earlier of the two: what comes later closes nothing any more. */
function closedSince({ dueAt, closedAt }: AssignmentTimes): string | null {
  const [first] = [dueAt, closedAt].filter((time) => time !== null).sort();
  return first ?? null;
}
