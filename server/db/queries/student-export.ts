import 'server-only';
import type { AssignmentException } from '@/domain/assignment';
import type { Attempt } from '@/domain/attempt';
import type { Review } from '@/domain/review';
import type { Database } from '../database';
import { provenStudent, type StudentId, type TeacherId } from '../identity';
import type { Tables } from '../tables';
import { selectOwnAttempts } from './attempts';
import type { ExportedMark } from './review-export';
import { selectMarksOfStudent } from './review-export';
import { selectOwnReviews } from './reviews';
import { selectOwnStudent, selectStudent } from './roster';

/** All that is kept of one student but the hashes, which tell nothing, the tallies, which repeat the attempts, and what a teacher has not finished writing. Can be written as JSON. */
export interface StudentExport {
  readonly class: string;
  readonly nickname: string;
  readonly joinedAt: string;
  /** When each device was first used. */
  readonly devices: readonly string[];
  /** By the title of the assignment. */
  readonly exceptions: readonly (AssignmentException & { readonly assignment: string })[];
  readonly attempts: readonly Attempt[];
  /** Why the student would sort a statement otherwise than the key. */
  readonly arguments: readonly ExportedArgument[];
  /** What teachers say of written answers. */
  readonly reviews: readonly Review[];
  /** Levels that were given to compare how teachers read. */
  readonly blindMarks: readonly ExportedMark[];
}

type ExportedArgument = Pick<
  Tables['argument'],
  'statement' | 'kind' | 'words' | 'reason' | 'keyVersion' | 'madeAt'
>;

/** What is kept of the student who asks. */
export async function selectOwnExport(db: Database, student: StudentId): Promise<StudentExport> {
  const { className, nickname, joinedAt } = await selectOwnStudent(db, student);
  const devices = await db
    .selectFrom('student_device')
    .select('since')
    .where('student', '=', student)
    .orderBy('since')
    .execute();
  const exceptions = await db
    .selectFrom('assignment_exception as exception')
    .innerJoin('assignment', 'assignment.id', 'exception.assignment')
    .select(['assignment.title as assignment', 'exception.dueAt', 'exception.extraMinutes'])
    .where('exception.student', '=', student)
    .orderBy('assignment.madeAt')
    .execute();
  const attempts = await selectOwnAttempts(db, student);
  return {
    class: className,
    nickname,
    joinedAt,
    devices: devices.map(({ since }) => since),
    exceptions,
    attempts,
    arguments: await selectArguments(db, student),
    reviews: await selectOwnReviews(db, student),
    blindMarks: await selectMarksOfStudent(db, student),
  };
}

function selectArguments(db: Database, student: StudentId): Promise<ExportedArgument[]> {
  return db
    .selectFrom('argument')
    .select(['statement', 'kind', 'words', 'reason', 'keyVersion', 'madeAt'])
    .where('student', '=', student)
    .orderBy('madeAt')
    .execute();
}

/** What is kept of a student in a class of the teacher. Throws `not-found` for students of others. */
export async function selectStudentExport(
  db: Database,
  teacher: TeacherId,
  id: string,
): Promise<StudentExport> {
  const student = await selectStudent(db, teacher, id);
  return selectOwnExport(db, provenStudent(student.id));
}
