import 'server-only';
import type { Attempt } from '@/domain/attempt';
import type { Class } from '@/domain/class';
import type { ClassKey } from '@/domain/class-key';
import { placeOf } from '@/domain/document';
import { AppError } from '@/domain/errors';
import { statementsIn } from '@/domain/exercise';
import { isKeyChanged } from '@/domain/feedback';
import { firstAndLast } from '@/domain/first-and-last';
import type { Misconception } from '@/domain/misconception';
import { occasionsOf } from '@/domain/occasions';
import type { ReportedStatement, ReportedStudent } from '@/domain/report-view';
import { kindQuestionOf } from '@/domain/sent-answer';
import type { StatementAnswer } from '@/domain/statement-answer';
import { isStatementId, selectStatement } from '@/lessons/documents/statements';
import type { Database } from '../db/database';
import type { TeacherId } from '../db/identity';
import type { AssignmentOfClass } from '../db/queries/assigned';
import { selectAssignments } from '../db/queries/assigned';
import { selectAttempts } from '../db/queries/attempts';
import { selectClass } from '../db/queries/classes';
import { selectDocument } from '../documents';
import { answerKey } from '../lessons/answer-key';
import { selectOptionalMisconception } from '../lessons/misconceptions';
import { selectOptionalExercise } from './assigned-work';
import { entryNow, selectClassKey } from './class-key';
import { selectInOrder } from './live-view';
import { statementAnswersOf } from './statement-answers';

/** Whose report is asked for, and by whom. */
export interface ReportAsked {
  readonly db: Database;
  readonly teacher: TeacherId;
  readonly class: string;
  /** Whether names are left out: then they never leave the server. */
  readonly isNameless: boolean;
}

/** What every report of a class is made of. */
export interface Reported {
  readonly shown: Class;
  readonly assignments: readonly AssignmentOfClass[];
  /** In the order of joining. */
  readonly students: readonly ReportedStudent[];
  readonly attempts: readonly Attempt[];
  readonly classKey: ClassKey;
  /** One of each student to each statement: the first ever given, and the last. */
  readonly answers: readonly StatementAnswer[];
}

/** All answers of a class, or those for one assignment. Throws `not-found` for classes of others. */
export async function selectReported(asked: ReportAsked, assignment: string | null): Promise<Reported> {
  const { db, teacher } = asked;
  const shown = await selectClass(db, teacher, asked.class);
  const assignments = await selectAssignments(db, teacher, shown.id);
  if (assignment !== null && !assignments.some(({ id }) => id === assignment))
    throw new AppError('not-found', 'There is no such assignment in this class.');
  const students = await selectInOrder(asked);
  const attempts = await selectAttempts(db, teacher, shown.id, assignment === null ? {} : { assignment });
  const classKey = await selectClassKey(db, teacher, shown.id, attempts);
  return {
    ...{ shown, assignments, attempts, classKey },
    students: students.map(({ id, nickname, number }) => ({
      id,
      name: asked.isNameless ? `Student ${number}` : nickname,
    })),
    answers: firstAndLast(statementAnswersOf(attempts, classKey)),
  };
}

/** The answers apart by the times at which an exercise was answered: the same one can be given twice. */
export function answersByOccasion({ attempts, classKey }: Reported): StatementAnswer[] {
  const first = attempts.filter(({ round }) => round === 1);
  const own = Map.groupBy(first, ({ student, exercise }) => `${student} ${exercise}`);
  return [...own.values()]
    .flatMap((together) => occasionsOf(kindQuestionsIn(together[0]?.exercise ?? ''), together))
    .flatMap((occasion) => statementAnswersOf(occasion, classKey));
}

function kindQuestionsIn(address: string): string[] {
  const found = selectOptionalExercise(address);
  if (found === null) return [];
  return statementsIn(found.exercise).map((statement) => kindQuestionOf(found.exercise, statement));
}

/** The idea that most often misleads about a statement. It is one about the key of the course: null where a class has put another kind in its place. */
export function ideaIn(classKey: ClassKey): (statement: string) => Misconception | null {
  return (statement) =>
    isKeyChanged(entryNow(classKey, statement)) ? null : selectOptionalMisconception(statement);
}

/** The statements on which a teacher ruled, with a ruling that holds. */
export function ruledIn({ rulings }: ClassKey): Set<string> {
  return new Set(rulings.flatMap(({ statement, withdrawnAt }) => (withdrawnAt === null ? [statement] : [])));
}

export function reportedStatement(id: string, classKey: ClassKey): ReportedStatement {
  if (!isStatementId(id)) throw new AppError('not-found', 'There is no such statement in the course.');
  const { document, paragraph, quote } = selectStatement(id);
  const { kind, alsoAccepts = null, alsoMatches = [], ruling } = entryNow(classKey, id);
  const place = placeOf(selectDocument(document).document, paragraph);
  return { id, quote, place, key: kind, alsoAccepts, alsoMatches, isRuled: ruling !== undefined };
}

const places = new Map(Object.keys(answerKey).map((id, index) => [id, index]));

/** Statements as the documents have them, one after the other. */
export function inCourseOrder(
  one: { readonly statement: string },
  other: { readonly statement: string },
): number {
  return (places.get(one.statement) ?? 0) - (places.get(other.statement) ?? 0);
}
