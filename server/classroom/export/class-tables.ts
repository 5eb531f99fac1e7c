import 'server-only';
import { acceptedBy } from '@/domain/class-key';
import { answersTable } from '@/domain/export-answers';
import { assignmentsTable, studentsTable } from '@/domain/export-class';
import type { Who } from '@/domain/export-columns';
import { exceptionsTable, votesTable } from '@/domain/export-given';
import { argumentsTable, rechecksTable, rulingsTable, statementsTable } from '@/domain/export-key';
import { marksTable, reviewsTable } from '@/domain/export-review';
import { attemptsTable } from '@/domain/export-work';
import type { Table } from '@/domain/table';
import { filled } from '@/domain/table';
import { isStatementId, selectStatement, statements } from '@/lessons/documents/statements';
import { answerKey } from '../../lessons/answer-key';
import { toDo } from '../assigned-work';
import { entryNow } from '../class-key';
import type { ClassData } from './class-data';
import { exceptionRows, markRows, reviewRows } from './review-rows';
import { tryRows } from './try-rows';

type Fill = (data: ClassData, whoOf: (student: string) => Who) => Table;

const fills = {
  answers: ({ sentAnswers }, whoOf) =>
    filled(
      answersTable,
      sentAnswers.map((answer) => ({ who: whoOf(answer.student), answer })),
    ),
  attempts: ({ attempts, withNames }, whoOf) => filled(attemptsTable, tryRows(attempts, whoOf, withNames)),
  students: (data) => filled(studentsTable, studentRows(data)),
  assignments: ({ assignments }) => filled(assignmentsTable, assignments.map(assignmentRow)),
  exceptions: (data, whoOf) => filled(exceptionsTable, exceptionRows(data, whoOf)),
  votes: ({ votes }) => filled(votesTable, votes),
  reviews: (data, whoOf) => filled(reviewsTable, reviewRows(data, whoOf)),
  marks: (data, whoOf) => filled(marksTable, markRows(data, whoOf)),
  statements: (data) => filled(statementsTable, statementRows(data)),
  arguments: (data, whoOf) => filled(argumentsTable, argumentRows(data, whoOf)),
  rulings: ({ classKey, withNames }) =>
    filled(
      rulingsTable,
      classKey.rulings.map(({ reason, ...ruling }) => ({ ...ruling, reason: withNames ? reason : null })),
    ),
  rechecks: ({ classKey }) => filled(rechecksTable, classKey.rechecks),
} satisfies Readonly<Record<string, Fill>>;

export type TableName = keyof typeof fills;

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(fills, name);
}

/** One table of a class. */
export function classTable(name: TableName, data: ClassData): Table {
  const byId = new Map(data.students.map(({ id, who }) => [id, who]));
  // Whoever left is gone with all that was sent, so everybody is found.
  return fills[name](data, (student) => byId.get(student) ?? { student: '', nickname: null });
}

/** All tables of a class. */
export function classTables(data: ClassData): Table[] {
  return Object.keys(fills)
    .filter(isTableName)
    .map((name) => classTable(name, data));
}

function studentRows({ students, attempts, sentAnswers }: ClassData) {
  return students.map(({ id, who, joinedAt }) => {
    const own = attempts.filter(({ student }) => student === id);
    return {
      ...{ who, joinedAt, attempts: own.length },
      answers: sentAnswers.filter(({ student }) => student === id).length,
      lastSentAt: own.at(-1)?.receivedAt ?? null,
    };
  });
}

function assignmentRow(assignment: ClassData['assignments'][number]) {
  const questions = toDo(assignment.work).flatMap((exercise) => exercise.questions);
  return { assignment, questions: questions.length };
}

function statementRows({ classKey }: ClassData) {
  return Object.keys(statements)
    .filter(isStatementId)
    .map((id) => ({
      statement: selectStatement(id),
      inForce: acceptedBy(entryNow(classKey, id)),
      ofCourse: acceptedBy(answerKey[id]),
    }));
}

function argumentRows({ arguments: all, withNames }: ClassData, whoOf: (student: string) => Who) {
  return all.map(({ id, student, statement, kind, words, reason, madeAt }) => ({
    ...{ who: whoOf(student), id, statement, kind, madeAt },
    // Words that the statement does not have are the student's own.
    words:
      withNames || (isStatementId(statement) && selectStatement(statement).quote.includes(words))
        ? words
        : null,
    reason: withNames ? reason : null,
  }));
}
