import 'server-only';
import { addedUp } from '@/domain/added-up';
import type { Answers } from '@/domain/answers';
import { triesFor } from '@/domain/answers';
import { dueFor, isOpenFor } from '@/domain/assignment';
import type { Attempt } from '@/domain/attempt';
import type { CheckedExercise } from '@/domain/checked-exercise';
import { questionsOf } from '@/domain/question';
import { isRating } from '@/domain/question-id';
import { heldInWords, takingFor } from '@/domain/taking';
import { checkExercise } from '../check-exercise';
import type { Database } from '../db/database';
import type { StudentId } from '../db/identity';
import type { OwnAssignment } from '../db/queries/assigned';
import { selectOwnAssignments } from '../db/queries/assigned';
import { selectOwnAttempts } from '../db/queries/attempts';
import type { OwnStudent } from '../db/queries/roster';
import { selectOwnStudent } from '../db/queries/roster';
import type { FoundExercise } from '../lessons/exercises';
import { exercisesOf, selectOptionalExercise } from './assigned-work';
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

/** What a student sent in one exercise. */
export interface SentExercise {
  readonly found: FoundExercise;
  readonly answers: Answers;
  /** Null while it is held. */
  readonly checked: CheckedExercise | null;
  readonly held: string | null;
}

export interface OwnClass {
  readonly own: OwnStudent;
  readonly assignments: readonly AssignmentOfStudent[];
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
  const answers = answersByExercise(await selectOwnAttempts(db, student));
  return {
    own,
    assignments: assignments.map((one) => ofStudent(one, answers, now)),
    sent: [...answers].reverse().flatMap(([address, given]) => sentIn(address, given, assignments, now)),
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
  const addresses = [...new Set(attempts.map(({ exercise }) => exercise).reverse())].reverse();
  return new Map(
    addresses.map((address) => [address, addedUp(attempts.filter(({ exercise }) => exercise === address))]),
  );
}

function ofStudent(
  assignment: OwnAssignment,
  answers: ReadonlyMap<string, Answers>,
  now: string,
): AssignmentOfStudent {
  const isOpen = isOpenFor(assignment, assignment.exception, now);
  const toDo = exercisesOf(assignment.work).flatMap((found) =>
    questionsToAnswer(found).map((question) => [found.address, question] as const),
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

/** Rating the own text is an extra, and so is all but the kinds of a quiz. */
function questionsToAnswer({ exercise }: FoundExercise): readonly string[] {
  if (exercise.type === 'quiz') return exercise.statements;
  return questionsOf(exercise)
    .map(({ id }) => id)
    .filter((id) => !isRating(id));
}

function sentIn(
  address: string,
  given: Answers,
  assignments: readonly OwnAssignment[],
  now: string,
): SentExercise[] {
  const found = selectOptionalExercise(address);
  if (found === null) return [];
  const asked = new Set(questionsOf(found.exercise).map(({ id }) => id));
  const answers = Object.fromEntries(Object.entries(given).filter(([id]) => asked.has(id)));
  if (Object.keys(answers).length === 0) return [];
  const taking = takingFor(assignments, address, { madeAt: now, now });
  const held = taking === null ? null : heldInWords(taking.assignment, now);
  return [
    { found, answers, held, checked: held === null ? checkExercise({ exercise: address, answers }) : null },
  ];
}
