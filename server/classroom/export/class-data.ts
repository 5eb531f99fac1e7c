import 'server-only';
import type { Attempt } from '@/domain/attempt';
import type { Class } from '@/domain/class';
import type { ClassKey } from '@/domain/class-key';
import type { Who } from '@/domain/export-columns';
import type { ReviewOfClass } from '@/domain/review';
import type { StatementAnswer } from '@/domain/statement-answer';
import type { Vote } from '@/domain/vote';
import type { Database } from '../../db/database';
import type { TeacherId } from '../../db/identity';
import type { Argument } from '../../db/queries/arguments';
import { selectArguments } from '../../db/queries/arguments';
import type { AssignmentOfClass } from '../../db/queries/assigned';
import { selectAssignments } from '../../db/queries/assigned';
import { selectAttempts } from '../../db/queries/attempts';
import { selectClass } from '../../db/queries/classes';
import type { ExportedMarking } from '../../db/queries/review-export';
import { selectMarkingsOfClass } from '../../db/queries/review-export';
import { selectReviews } from '../../db/queries/reviews';
import { selectStudents } from '../../db/queries/roster';
import { selectVotes } from '../../db/queries/votes';
import { selectClassKey } from '../class-key';
import { answersByAssignment, statementAnswersOf } from '../statement-answers';

export interface NumberedStudent {
  readonly id: string;
  readonly who: Who;
  readonly joinedAt: string;
}

/** All that the files of a class are made of. */
export interface ClassData {
  /** Who asks. */
  readonly teacher: TeacherId;
  readonly shown: Class;
  readonly students: readonly NumberedStudent[];
  readonly assignments: readonly AssignmentOfClass[];
  readonly attempts: readonly Attempt[];
  /** One of each student to each statement in each exercise. */
  readonly answers: readonly StatementAnswer[];
  /** The same apart by the assignment for which they came. */
  readonly sentAnswers: readonly StatementAnswer[];
  readonly classKey: ClassKey;
  readonly arguments: readonly Argument[];
  readonly votes: readonly Vote[];
  readonly reviews: readonly ReviewOfClass[];
  readonly markings: readonly ExportedMarking[];
  /** Whether nicknames and own words are in it. */
  readonly withNames: boolean;
}

/** Throws `not-found` for a class of others. */
export async function selectClassData(
  db: Database,
  teacher: TeacherId,
  classId: string,
  withNames: boolean,
): Promise<ClassData> {
  const shown = await selectClass(db, teacher, classId);
  const attempts = await selectAttempts(db, teacher, classId);
  const [students, assignments, classKey, argued, reviews, markings] = await Promise.all([
    selectStudents(db, teacher, classId),
    selectAssignments(db, teacher, classId),
    selectClassKey(db, teacher, classId, attempts),
    selectArguments(db, teacher, classId),
    selectReviews(db, teacher, classId),
    selectMarkingsOfClass(db, classId),
  ]);
  const votes = await Promise.all(assignments.map(({ id }) => selectVotes(db, teacher, id)));
  return {
    ...{ teacher, shown, attempts, classKey, reviews, markings, withNames },
    students: numbered(students, withNames),
    assignments: assignments.toReversed(),
    answers: statementAnswersOf(attempts, classKey),
    sentAnswers: answersByAssignment(attempts, classKey),
    arguments: argued.toReversed(),
    votes: votes.flat().toSorted((a, b) => compared(a.openedAt, b.openedAt) || compared(a.id, b.id)),
  };
}

/** Students by number, in the order of joining. */
function numbered(
  students: readonly { readonly id: string; readonly nickname: string; readonly joinedAt: string }[],
  withNames: boolean,
): NumberedStudent[] {
  const width = Math.max(2, String(students.length).length);
  return students
    .toSorted((a, b) => compared(a.joinedAt, b.joinedAt) || compared(a.id, b.id))
    .map(({ id, nickname, joinedAt }, index) => ({
      ...{ id, joinedAt },
      who: {
        student: `student-${String(index + 1).padStart(width, '0')}`,
        nickname: withNames ? nickname : null,
      },
    }));
}

function compared(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
