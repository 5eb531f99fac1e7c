import { quizPrefix } from './quiz-address';

/** When a student sees feedback: with each check, once the assignment is closed, or when the teacher says so. */
export const feedbackTimes = ['at-once', 'after-closing', 'when-released'] as const;

/** When feedback can come: with the key in sight, a second vote would ask nothing. */
export function feedbackTimesFor(votesAgain: boolean): readonly AssignmentTimes['feedback'][] {
  return votesAgain ? feedbackTimes.filter((time) => time !== 'at-once') : feedbackTimes;
}

/** When feedback comes where a teacher asks for this time. */
export function allowedFeedback(
  asked: AssignmentTimes['feedback'],
  votesAgain: boolean,
): AssignmentTimes['feedback'] {
  return feedbackTimesFor(votesAgain).includes(asked) ? asked : 'when-released';
}

/** What decides when an assignment can be worked on. Times as `2026-11-21T16:39:00.000Z`. */
export interface AssignmentTimes {
  /** When it closes by itself; null where it stays open until the teacher closes it. */
  readonly dueAt: string | null;
  /** When the teacher closed it, for everyone. */
  readonly closedAt: string | null;
  readonly feedback: (typeof feedbackTimes)[number];
  /** When the teacher released the feedback. */
  readonly releasedAt: string | null;
}

/** What is assigned: a lesson by its slug, a quiz by its name (which holds its seed), or exercises by their addresses. */
export type AssignedWork =
  | { readonly type: 'lesson'; readonly lesson: string }
  | { readonly type: 'quiz'; readonly quiz: string }
  | { readonly type: 'exercises'; readonly exercises: readonly string[] };

/** What a teacher sets. */
export interface NewAssignment extends AssignmentTimes {
  readonly title: string;
  readonly work: AssignedWork;
  readonly asksSureness: boolean;
  /** Whether the class answers, sees how it divided, argues and answers again. */
  readonly votesAgain: boolean;
}

export interface Assignment extends NewAssignment {
  readonly id: string;
  readonly madeAt: string;
}

/** What is otherwise for one student. */
export interface AssignmentException {
  /** Another due date; null where that of the class holds. */
  readonly dueAt: string | null;
  /** Added to the due date. */
  readonly extraMinutes: number;
}

/** Whether an exercise, by its address, belongs to what is assigned. */
export function includesExercise(work: AssignedWork, exercise: string): boolean {
  switch (work.type) {
    case 'lesson':
      return exercise.startsWith(`${work.lesson}/`);
    case 'quiz':
      return exercise === `${quizPrefix}${work.quiz}`;
    case 'exercises':
      return work.exercises.includes(exercise);
  }
}

/** What `includesExercise` goes by, as texts: an address, or the beginning of addresses, which ends with a slash. */
export function addressesIn(work: AssignedWork): readonly string[] {
  switch (work.type) {
    case 'lesson':
      return [`${work.lesson}/`];
    case 'quiz':
      return [`${quizPrefix}${work.quiz}`];
    case 'exercises':
      return work.exercises;
  }
}

/** When an assignment is due for a student; null where it is not. */
export function dueFor(
  { dueAt }: Pick<AssignmentTimes, 'dueAt'>,
  exception: AssignmentException | null,
): string | null {
  const due = exception?.dueAt ?? dueAt;
  if (due === null || exception === null || exception.extraMinutes === 0) return due;
  return new Date(Date.parse(due) + exception.extraMinutes * 60_000).toISOString();
}

/** Whether a student can still answer. The due time itself is too late. */
export function isOpenFor(
  times: AssignmentTimes,
  exception: AssignmentException | null,
  now: string,
): boolean {
  if (isPast(times.closedAt, now)) return false;
  return !isPast(dueFor(times, exception), now);
}

/**
 * Whether a student may see the feedback now. After closing means closed for this student and for the class: who hands
 * in early by another due date could tell the others. It does not wait for those who have more time than the class.
 */
export function mayShowFeedback(
  times: AssignmentTimes,
  exception: AssignmentException | null,
  now: string,
): boolean {
  if (times.feedback === 'at-once' || isPast(times.releasedAt, now)) return true;
  if (times.feedback === 'when-released') return false;
  return !isOpenFor(times, exception, now) && !isOpenFor(times, null, now);
}

function isPast(time: string | null, now: string): boolean {
  return time !== null && Date.parse(time) <= Date.parse(now);
}
