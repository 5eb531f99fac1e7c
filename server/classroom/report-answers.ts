import 'server-only';
import type { Class } from '@/domain/class';
import type { ClassKey } from '@/domain/class-key';
import { placeOf } from '@/domain/document';
import { AppError } from '@/domain/errors';
import { isKeyChanged } from '@/domain/feedback';
import { firstAndLast } from '@/domain/first-and-last';
import type { Misconception } from '@/domain/misconception';
import type { ReportedStatement, ReportedStudent } from '@/domain/report-view';
import type { StatementAnswer } from '@/domain/statement-answer';
import type { TalliedPart, Tally } from '@/domain/tally';
import { comparePlaces, occasionsIn, togetherIn } from '@/domain/tally';
import { isStatementId, selectStatement } from '@/lessons/documents/statements';
import type { Database } from '../db/database';
import type { TeacherId } from '../db/identity';
import type { AssignmentOfClass } from '../db/queries/assigned';
import { selectAssignments } from '../db/queries/assigned';
import { selectClass } from '../db/queries/classes';
import { selectTallies } from '../db/queries/tallies';
import { selectDocument } from '../documents';
import { answerKey } from '../lessons/answer-key';
import { selectOptionalMisconception } from '../lessons/misconceptions';
import { entryNow, selectClassKey } from './class-key';
import { selectInOrder } from './live-view';
import { answersTallied } from './statement-answers';

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
  /** In the order in which they began. */
  readonly tallies: readonly Tally[];
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
  const tallies = await selectTallies(db, teacher, shown.id);
  const classKey = await selectClassKey(db, teacher, shown.id, tallies.flatMap(versionsIn));
  return {
    ...{ shown, assignments, tallies, classKey },
    students: students.map(({ id, nickname, number }) => ({
      id,
      name: asked.isNameless ? `Student ${number}` : nickname,
    })),
    answers: firstAndLast(answersFor(assignment, tallies, classKey)),
  };
}

function answersFor(
  assignment: string | null,
  tallies: readonly Tally[],
  classKey: ClassKey,
): StatementAnswer[] {
  return tallies
    .flatMap((tally) => {
      const folds = assignment === null ? [togetherIn(tally)] : tally.parts.filter(isFor(assignment));
      return folds.map((fold) => ({ tally, fold }));
    })
    .toSorted((one, other) => comparePlaces(one.fold.began, other.fold.began))
    .flatMap(({ tally, fold }) => answersTallied(tally, fold, classKey));
}

function isFor(wanted: string): (part: TalliedPart) => boolean {
  return ({ assignment }) => assignment === wanted;
}

/** The versions of the key that decide something: those of the first answers and of the last. */
function versionsIn(tally: Tally) {
  const folds = [togetherIn(tally), ...tally.parts, ...occasionsIn(tally)];
  const sent = folds.flatMap(({ answers }) =>
    answers.flatMap(({ firstSent, lastSent }) => [firstSent, lastSent]),
  );
  const versions = new Set(sent.map(({ keyVersion }) => keyVersion));
  return [...versions].map((keyVersion) => ({ exercise: tally.exercise, keyVersion }));
}

/** The answers apart by the times at which an exercise was answered: the same one can be given twice. */
export function answersByOccasion({ tallies, classKey }: Reported): StatementAnswer[] {
  return tallies.flatMap((tally) =>
    occasionsIn(tally).flatMap((fold) => answersTallied(tally, fold, classKey)),
  );
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
