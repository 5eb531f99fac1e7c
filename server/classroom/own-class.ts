import 'server-only';
import { addedUp } from '@/domain/added-up';
import type { Answers } from '@/domain/answers';
import { triesFor } from '@/domain/answers';
import { dueFor, isOpenFor } from '@/domain/assignment';
import type { Attempt } from '@/domain/attempt';
import { idsToDo } from '@/domain/question';
import { heldFor, heldInWords, takingFor } from '@/domain/taking';
import type { Database } from '../db/database';
import type { StudentId } from '../db/identity';
import type { OwnAssignment } from '../db/queries/assigned';
import { selectOwnAssignments } from '../db/queries/assigned';
import { selectOwnAttempts } from '../db/queries/attempts';
import type { OwnStudent } from '../db/queries/roster';
import { selectOwnStudent } from '../db/queries/roster';
import { exercisesOf } from './assigned-work';
import { selectOwnClassKey } from './class-key';
import type { SentExercise } from './sent-exercise';
import { sentIn } from './sent-exercise';
import { hrefOfWork } from './way-to-work';

/** An assignment, as the student who has it sees it. */
export interface AssignmentOfStudent {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly isOpen: boolean;
  /** When it closes by itself for this student; null where it does not, or is closed. */
  readonly closesAt: string | null;
  /** Questions that were answered, of how many. */
  readonly answered: number;
  readonly all: number;
  /** When the feedback comes; null where it may be seen. */
  readonly held: string | null;
}

export interface OwnClass {
  readonly own: OwnStudent;
  readonly assignments: readonly AssignmentOfStudent[];
  /** Exercises of which the class has answers where they belong: nothing of them needs to be brought along. */
  readonly kept: readonly string[];
  /** What was sent last comes first. */
  readonly sent: readonly SentExercise[];
}

/** All that a student sees of the class: the own work and nobody else’s. */
export async function selectOwnClass(
  db: Database,
  student: StudentId,
  now = new Date().toISOString(),
): Promise<OwnClass> {
  const own = await selectOwnStudent(db, student);
  const assignments = await selectOwnAssignments(db, student);
  const attempts = await selectOwnAttempts(db, student);
  const classKey = await selectOwnClassKey(db, student, attempts);
  const kept = [
    ...new Set(attempts.filter((one) => isInPlace(one, assignments, now)).map(({ exercise }) => exercise)),
  ];
  return {
    own,
    assignments: assignments.map((one) => ofStudent(one, attempts, now)),
    kept,
    sent: addressesIn(attempts)
      .reverse()
      .flatMap((address) =>
        sentIn(
          attempts.filter(({ exercise }) => exercise === address),
          { address, classKey, held: heldFor(assignments, address, now) },
        ),
      ),
  };
}

/** The newest assignment that is open; null where none is. */
export async function selectFirstHref(db: Database, student: StudentId): Promise<string | null> {
  const now = new Date().toISOString();
  const assignments = await selectOwnAssignments(db, student);
  const open = assignments.find((one) => isOpenFor(one, one.exception, now));
  return open === undefined ? null : hrefOfWork(open.work);
}

/** The exercise that was sent last comes last. */
function answersByExercise(attempts: readonly Attempt[]): ReadonlyMap<string, Answers> {
  return new Map(
    addressesIn(attempts).map((address) => [
      address,
      addedUp(attempts.filter(({ exercise }) => exercise === address)),
    ]),
  );
}

/** The exercise that was sent last comes last. */
function addressesIn(attempts: readonly Attempt[]): string[] {
  return [...new Set(attempts.map(({ exercise }) => exercise).reverse())].reverse();
}

/** What was sent before it was assigned, or for an assignment that is closed, can be brought to the one that is open. */
function isInPlace(
  { exercise, assignment }: Attempt,
  assignments: readonly OwnAssignment[],
  now: string,
): boolean {
  const taking = takingFor(assignments, exercise, { madeAt: now, now });
  return taking?.isTaking !== true || taking.assignment.id === assignment;
}

/** Counts what was sent for the assignment and nothing else, as the teacher’s page does. */
function ofStudent(
  assignment: OwnAssignment,
  attempts: readonly Attempt[],
  now: string,
): AssignmentOfStudent {
  const isOpen = isOpenFor(assignment, assignment.exception, now);
  const answers = answersByExercise(attempts.filter((one) => one.assignment === assignment.id));
  const toDo = exercisesOf(assignment.work).flatMap((found) =>
    idsToDo(found.exercise).map((question) => [found.address, question] as const),
  );
  return {
    id: assignment.id,
    title: assignment.title,
    href: hrefOfWork(assignment.work),
    isOpen,
    closesAt: isOpen ? dueFor(assignment, assignment.exception) : null,
    answered: toDo.filter(([address, id]) => triesFor(answers.get(address) ?? {}, id).length > 0).length,
    all: toDo.length,
    held: heldInWords(assignment, now),
  };
}
