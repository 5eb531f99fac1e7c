import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Answers } from '@/domain/answers';
import type { CheckRequest } from '@/domain/check-request';
import type { CheckedExercise } from '@/domain/checked-exercise';
import { heldFor, takingFor } from '@/domain/taking';
import { tellsSomething } from '@/domain/tells-something';
import type { Database } from '../db/database';
import { openDatabase } from '../db/database';
import type { StudentId } from '../db/identity';
import { selectOwnAssignments } from '../db/queries/assigned';
import { insertAttempt } from '../db/queries/attempts';
import { assertSameOrigin } from '../forms/same-origin';
import { selectExercise } from '../lessons/exercises';
import { checkedInClass } from './check-in-class';
import { versionsFor } from './class-key';
import { classPaused } from './class-paused';
import { currentOwnStudent, deviceTokenIn } from './current-student';
import { cookiesOfLeaving, renewedInClass } from './in-class-cookie';

/** What a class has to do with a check. */
export interface TakenCheck {
  /** Why the feedback is not sent now; null where it is. */
  readonly held: string | null;
  /** Checked with the key of the class. */
  readonly checked: CheckedExercise;
  readonly cookies: readonly string[];
}

/** A check of a device in a class is kept: another site must not send it in a student's name. Throws `not-allowed`. */
export function assertSentHere(headers: Pick<Headers, 'get'>): void {
  if (deviceTokenIn(headers) !== null) assertSameOrigin(headers);
}

/** Hands a check to the class of the device that sent it. Throws `paused`. A device in no class costs no look into the database. */
export async function takeCheck(
  headers: Pick<Headers, 'get'>,
  request: CheckRequest,
  checked: CheckedExercise,
): Promise<TakenCheck> {
  if (deviceTokenIn(headers) === null) return { held: null, checked, cookies: [] };
  const own = await currentOwnStudent(headers);
  if (own === null) return { held: null, checked, cookies: cookiesOfLeaving(headers) };
  const { db } = await openDatabase();
  const { student } = own;
  if (own.pausedAt !== null) throw classPaused();
  const held = await keepCheck(db, student, request);
  return {
    held: tellsSomething(checked) ? held : null,
    checked: await checkedInClass(db, student, { answers: request.answers, checked }, request.exercise),
    cookies: renewedInClass(headers, own),
  };
}

/**
 * Keeps a check for the class: for its assignment, or for none where that is closed, so that nobody's work is lost. Says
 * why the feedback is held; null where it is not.
 */
export async function keepCheck(
  db: Database,
  student: StudentId,
  request: CheckRequest,
  now = new Date().toISOString(),
): Promise<string | null> {
  const madeAt = request.madeAt ?? now;
  const id = request.attempt ?? randomUUID();
  const assignments = await selectOwnAssignments(db, student);
  const taking = takingFor(assignments, request.exercise, { madeAt, now });
  const assignment = taking?.isTaking === true ? taking.assignment.id : null;
  await keepAnswers(db, student, { ...request, id, madeAt, assignment });
  const held = heldFor(assignments, request.exercise, now);
  if (held === null) return null;
  const sent =
    taking?.isTaking === true
      ? 'Sent to your class.'
      : 'This assignment is closed. Your class keeps these answers apart from it.';
  return `${sent} ${held}`;
}

interface KeptAnswers {
  readonly id: string;
  readonly exercise: string;
  readonly answers: Answers;
  readonly assignment: string | null;
  readonly madeAt: string;
}

/** Keeps answers that fit their exercise, with what they were given to and would be checked by. */
export async function keepAnswers(
  db: Database,
  student: StudentId,
  { id, exercise, answers, assignment, madeAt }: KeptAnswers,
): Promise<void> {
  const versions = await versionsFor(db, selectExercise(exercise));
  const attempt = { id, exercise, answers, assignment, madeAt, round: 1, moves: null };
  await insertAttempt(db, student, { ...attempt, ...versions });
}
