import type { AssignedWork, AssignmentException, AssignmentTimes } from './assignment';
import { addressesIn, includesExercise, isOpenFor, mayShowFeedback } from './assignment';

/** How long after closing an answer still counts that was given before: a device can be without network for a day. */
const graceMs = 24 * 60 * 60 * 1000;

/** When an answer was given, by the clock of the device, and when it arrives, by ours. */
export interface Arrival {
  readonly madeAt: string;
  readonly now: string;
}

/** An assignment as one student has it. */
export interface GivenAssignment extends AssignmentTimes {
  readonly work: AssignedWork;
  readonly exception: AssignmentException | null;
}

/** Whether an assignment takes an answer: it is open, or it was when the answer was given, at most a day ago. */
export function takesAnswers(assignment: GivenAssignment, { madeAt, now }: Arrival): boolean {
  const isOpenAt = (time: string) => isOpenFor(assignment, assignment.exception, time);
  if (isOpenAt(now)) return true;
  return isOpenAt(madeAt) && isOpenAt(new Date(Date.parse(now) - graceMs).toISOString());
}

export interface Taking<Given> {
  readonly assignment: Given;
  /** False where it is closed: what is sent is kept apart from it. */
  readonly isTaking: boolean;
}

/**
 * The assignment that an answer belongs to: of those that include the exercise the newest that takes it, else the newest.
 * Null where the exercise is not assigned. The assignments come with the newest first.
 */
export function takingFor<Given extends GivenAssignment>(
  assignments: readonly Given[],
  exercise: string,
  arrival: Arrival,
): Taking<Given> | null {
  const all = assignments.filter(({ work }) => includesExercise(work, exercise));
  const taking = all.find((one) => takesAnswers(one, arrival));
  const assignment = taking ?? all[0];
  return assignment === undefined ? null : { assignment, isTaking: taking !== undefined };
}

/**
 * When the feedback on an exercise comes, as a sentence; null where a student may see it now. One assignment that holds
 * it is enough, whichever the answers belong to: the other would tell the key. What a teacher has to release comes last.
 */
export function heldFor(
  assignments: readonly GivenAssignment[],
  exercise: string,
  now: string,
): string | null {
  const holding = assignments.filter(
    (one) => includesExercise(one.work, exercise) && heldInWords(one, now) !== null,
  );
  const last = holding.find(({ feedback }) => feedback === 'when-released') ?? holding[0];
  return last === undefined ? null : heldInWords(last, now);
}

/** The exercises of which the feedback is held, as addresses and beginnings of addresses. */
export function heldAddresses(assignments: readonly GivenAssignment[], now: string): string[] {
  const holding = assignments.filter((one) => heldInWords(one, now) !== null);
  return [...new Set(holding.flatMap(({ work }) => addressesIn(work)))];
}

/** When the feedback of one assignment comes, as a sentence; null where a student may see it now. */
export function heldInWords(assignment: GivenAssignment, now: string): string | null {
  if (mayShowFeedback(assignment, assignment.exception, now)) return null;
  return assignment.feedback === 'when-released'
    ? 'The key comes when your teacher releases it.'
    : 'The key comes after this assignment has closed.';
}
