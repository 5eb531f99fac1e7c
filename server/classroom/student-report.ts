import 'server-only';
import { triesFor } from '@/domain/answers';
import type { Attempt } from '@/domain/attempt';
import { answerReportOf } from '@/domain/class-report';
import { AppError } from '@/domain/errors';
import { isSureMiss } from '@/domain/item-figures';
import { itemReportsOf } from '@/domain/item-report';
import type { AssignmentAnswered, StudentReport, StudentRow } from '@/domain/report-view';
import type { AssignmentOfClass } from '../db/queries/assigned';
import { selectAttempts } from '../db/queries/attempts';
import { toDo } from './assigned-work';
import type { ReportAsked, Reported } from './report-answers';
import { ideaIn, inCourseOrder, reportedStatement, selectReported } from './report-answers';

/**
 * What the answers of one student say: of each statement the first answer that was ever given, and the last. Throws
 * `not-found` for classes of others, and for a student of another class.
 */
export async function selectStudentReport(asked: ReportAsked, student: string): Promise<StudentReport> {
  const reported = await selectReported(asked, null);
  const found = reported.students.find(({ id }) => id === student);
  if (found === undefined) throw new AppError('not-found', 'There is no such student in this class.');
  const own = reported.answers.filter((one) => one.student === student);
  const attempts = await selectAttempts(asked.db, asked.teacher, reported.shown.id, { student });
  return {
    shown: reported.shown,
    student: found,
    report: answerReportOf(own, ideaIn(reported.classKey)),
    rows: rowsOf(reported, student),
    assignments: reported.assignments.map((one) => answeredOf(one, attempts)),
  };
}

function rowsOf({ answers, classKey }: Reported, student: string): StudentRow[] {
  const toCheck = new Set(
    itemReportsOf(answers).flatMap(({ isKeyToCheck, statement }) => (isKeyToCheck ? [statement] : [])),
  );
  return answers
    .filter((one) => one.student === student)
    .toSorted(inCourseOrder)
    .map((answer) => {
      const { first, last, firstVerdict, lastVerdict, key, alsoAccepts } = answer;
      return {
        // The key that applies to this answer, where a ruling spared it.
        statement: { ...reportedStatement(answer.statement, classKey), key, alsoAccepts },
        ...{ first, last, firstVerdict, lastVerdict },
        isSureMiss: isSureMiss(answer),
        isKeyToCheck: toCheck.has(answer.statement),
      };
    });
}

function answeredOf(
  { id, title, work }: AssignmentOfClass,
  attempts: readonly Attempt[],
): AssignmentAnswered {
  const own = attempts.filter(({ assignment }) => assignment === id);
  const questions = toDo(work).flatMap(({ address, questions: asked }) =>
    asked.map((question) => ({ address, question })),
  );
  const answered = questions.filter(({ address, question }) =>
    own.some(({ exercise, answers }) => exercise === address && triesFor(answers, question).length > 0),
  ).length;
  return { id, title, answered, all: questions.length };
}
