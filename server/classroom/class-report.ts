import 'server-only';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { beforeAfterOf, newToStudent, pairsOverTime, transferOf } from '@/domain/before-after';
import { agreementOfClass, answerReportOf } from '@/domain/class-report';
import type { Draw } from '@/domain/draw';
import { firstAndLast } from '@/domain/first-and-last';
import { lookFirst } from '@/domain/look-first';
import { quizPrefix } from '@/domain/quiz-address';
import type { ClassReport, OverTime } from '@/domain/report-view';
import type { ReportAsked, Reported } from './report-answers';
import {
  answersByOccasion,
  ideaIn,
  inCourseOrder,
  reportedStatement,
  ruledIn,
  selectReported,
} from './report-answers';

/** Of the lesson that asks again after two weeks, and asks about texts that are new. */
const transferLesson = 'two-weeks-later/';

/** Any number will do: with always the same one, a report that is opened twice shows the same interval. */
const bootstrapSeed = 20110125;

/**
 * What a class understood, from all that it sent or from what came for one assignment. A statement that was asked in several
 * exercises counts once for each student: the first answer that was ever given, and the last. Throws `not-found`.
 */
export async function selectClassReport(asked: ReportAsked, assignment: string | null): Promise<ClassReport> {
  const reported = await selectReported(asked, assignment);
  const { shown, assignments, classKey, answers } = reported;
  const report = answerReportOf(answers, ideaIn(classKey));
  return {
    ...{ shown, assignment, report },
    assignments: assignments.map(({ id, title }) => ({ id, title })),
    agreement: agreementOfClass(answers, seededDraw()),
    // Of all assignments: what was before has other ones than what came after.
    overTime: overTimeOf(reported),
    look: lookFirst(report, ruledIn(classKey)),
    rows: report.items
      .toSorted(inCourseOrder)
      .map((item) => ({ item, statement: reportedStatement(item.statement, classKey) })),
  };
}

function overTimeOf(reported: Reported): OverTime {
  const all = answersByOccasion(reported);
  const quizzes = all.filter(({ exercise }) => exercise.startsWith(quizPrefix));
  const [after, before] = [true, false].map((isAfter) =>
    all.filter(({ exercise }) => exercise.startsWith(transferLesson) === isAfter),
  );
  const [later, earlier] = [after ?? [], before ?? []];
  return {
    quizzes: beforeAfterOf(pairsOverTime(quizzes, quizzes)),
    transfer: beforeAfterOf(pairsOverTime(earlier, later)),
    newTexts: transferOf(firstAndLast(earlier), firstAndLast(newToStudent(later, earlier))),
  };
}

function seededDraw(): Draw {
  const generator = xoroshiro128plus(bootstrapSeed);
  return (end) => uniformInt(generator, 0, end - 1);
}
