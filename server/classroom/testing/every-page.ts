import 'server-only';
import { checkExercise } from '../../check-exercise';
import type { Database } from '../../db/database';
import { selectChangedClasses, selectLastChange } from '../../db/queries/changes';
import { insertDevice, selectOptionalStudentByDevice } from '../../db/queries/devices';
import { selectClassByJoinCode, selectTakenNicknames } from '../../db/queries/joining';
import { deleteOldTraces } from '../../db/queries/old-traces';
import { deleteExpired } from '../../db/queries/retention';
import { deleteSampleClass } from '../../db/queries/sample-class';
import { asStudent, asTeacher, listedForTeacher, ownOfStudent } from '../../db/testing/every-query';
import type { Theirs } from '../../db/testing/worked-class';
import { selectAnswered, selectArgumentDesk } from '../argument-desk';
import { bringWork } from '../bring-work';
import { checkedInClass } from '../check-in-class';
import { classOverview } from '../class-overview';
import { selectClassReport } from '../class-report';
import { classFile } from '../export/class-file';
import { selectKeyChangesShown } from '../key-change-view';
import { readLiveNews } from '../live-news';
import { selectLiveView } from '../live-view';
import { selectOwnClass } from '../own-class';
import { selectQueue } from '../review-queue';
import { makeSampleClass } from '../sample-class';
import { selectStatementReport } from '../statement-report';
import { keepCheck } from '../student-check';
import { selectStudentReport } from '../student-report';

const exercise = 'claim-or-denial/twelve';
const answers = { 'holding-fast': ['set-aside'] };
const farFuture = new Date('2099-01-01T00:00:00.000Z');

/** Each query with an identity once, by the one whose class it is, each on a class of its own: some of them delete it. */
export async function askEveryQuery(db: Database, make: () => Promise<Theirs>): Promise<void> {
  for (const [, ask] of [...asTeacher, ...listedForTeacher]) {
    const own = await make();
    // Some refuse what there is: a teacher is not added twice.
    await ask(db, own.teacher, own).catch(() => {});
  }
  const own = await make();
  for (const [, ask] of [...asStudent, ...ownOfStudent]) await ask(db, own.student, own);
}

/** The pages and files that a teacher has of a class. */
export async function openPagesOfTeacher(db: Database, { teacher, student, classId, assignment }: Theirs) {
  const asked = { db, teacher, class: classId, isNameless: false };
  await classOverview(db, teacher, classId, new Date());
  await selectLiveView({ ...asked, assignment });
  await readLiveNews({ ...asked, assignment })(0);
  await selectClassReport(asked, null);
  await selectClassReport(asked, assignment);
  await selectStatementReport(asked, 'happy-life');
  await selectStudentReport(asked, student);
  await selectQueue(asked);
  await selectKeyChangesShown(asked);
  const statement = { ...asked, statement: 'happy-life' };
  await selectArgumentDesk(statement, await selectAnswered(statement));
  for (const file of ['answers.csv', 'everything.json', 'grades-moodle.csv', 'key-report.json'])
    await classFile(db, teacher, { classId, file, query: new URLSearchParams() });
  const sample = await makeSampleClass(db, teacher);
  await classOverview(db, teacher, sample, new Date());
  await deleteSampleClass(db, teacher);
}

/** What a student’s device asks for: joining, a check, the home, the vote. */
export async function openPagesOfStudent(db: Database, { student, classId }: Theirs): Promise<void> {
  await selectOptionalStudentByDevice(db, await insertDevice(db, student));
  await selectClassByJoinCode(db, 'BBBBBB').catch(() => {});
  await selectTakenNicknames(db, classId, ['Ada']);
  await keepCheck(db, student, { exercise, answers });
  await keepCheck(db, student, { exercise, answers }, farFuture.toISOString());
  await checkedInClass(db, student, { answers, checked: checkExercise({ exercise, answers }) }, exercise);
  await bringWork(db, student, { exercise, answers });
  await selectOwnClass(db, student);
}

/** What the server does by itself: it looks for changes, and deletes what is too old. */
export async function workAlone(db: Database): Promise<void> {
  await selectChangedClasses(db, await selectLastChange(db));
  await deleteOldTraces(db, new Date());
  await deleteExpired(db, new Date());
  await deleteExpired(db, farFuture);
}
