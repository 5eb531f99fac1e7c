import { describe, expect, test } from 'vitest';
import type { Answers } from '@/domain/answers';
import type { Kind } from '@/domain/kind';
import { insertAssignment } from '../db/queries/assignments';
import { insertAttempt } from '../db/queries/attempts';
import { withdrawRuling } from '../db/queries/decision-withdrawal';
import { insertRuling } from '../db/queries/rulings';
import { databaseFor, engines } from '../db/testing/engines';
import { homework, newAttempt, newClass, newStudent, newTeacher } from '../db/testing/people';
import { selectClassReport } from './class-report';
import { selectStatementReport } from './statement-report';
import { selectStudentReport } from './student-report';

const twelve = 'claim-or-denial/twelve';
const later = 'two-weeks-later/twelve';

/** `over-a-thousand-visitors`, by its key. */
const [match, miss]: [Kind, Kind] = ['attributed-claim', 'independent-estimate'];

describe.each(engines)('reports on %s', (engine) => {
  const held = databaseFor(engine);

  /** A class with two students and an assignment, and what it takes to ask for its reports. */
  async function classroom() {
    const { db } = held.current;
    const teacher = await newTeacher(db);
    const { id } = await newClass(db, teacher);
    const students = [await newStudent(db, id, 'Barn Owl'), await newStudent(db, id, 'Paper Kite')] as const;
    const given = await insertAssignment(db, teacher, id, homework);
    const asked = { db, teacher, class: id, isNameless: false };
    const send = (student: (typeof students)[number], exercise: string, answers: Answers, more = {}) =>
      insertAttempt(db, student, newAttempt({ exercise, answers, ...more }));
    return { db, teacher, id, students, given, asked, send };
  }

  test('a statement that was asked twice counts once for each student, with names unless they are hidden', async () => {
    const { asked, students, send } = await classroom();
    const [owl, kite] = students;
    const statement = 'over-a-thousand-visitors';
    await send(owl, twelve, { [statement]: [miss] });
    await send(owl, later, { [statement]: [match] });
    await send(kite, twelve, { [statement]: [miss, match] });
    const { report, rows } = await selectClassReport(asked, null);
    expect([report.students, report.answers]).toEqual([2, 2]);
    expect(rows.map((row) => row.statement.id)).toEqual([statement]);
    const { item } = await selectStatementReport(asked, statement);
    expect(item).toMatchObject({ answered: 2, firstAccepted: 0, lastAccepted: 2, toKey: 2 });
    const hidden = await selectStudentReport({ ...asked, isNameless: true }, kite);
    expect(hidden.student.name).toMatch(/^Student [12]$/);
    expect((await selectStudentReport(asked, kite)).student.name).toBe('Paper Kite');
  });

  test('a ruling changes a report, and once it is withdrawn the report is as before', async () => {
    const { db, teacher, id, asked, students, send } = await classroom();
    for (const student of students) await send(student, twelve, { 'over-a-thousand-visitors': [miss] });
    const statement = 'over-a-thousand-visitors';
    const before = await selectStatementReport(asked, statement);
    expect(before.item?.firstAccepted).toBe(0);
    const ruled = { decision: 'accept-both', kind: miss, reason: 'Both.', sparesSent: true } as const;
    const ruling = await insertRuling(db, teacher, id, { statement, ...ruled });
    const during = await selectStatementReport(asked, statement);
    expect(during.item).toMatchObject({ firstAccepted: 2, isScored: true });
    expect(during.statement).toMatchObject({ key: match, alsoAccepts: null, isRuled: true });
    await withdrawRuling(db, teacher, ruling.id);
    expect(await selectStatementReport(asked, statement)).toEqual(before);
  });

  test('a miss of what a class put in the place of a kind is no miss of the idea about the key of the course', async () => {
    const { db, teacher, id, asked, students, send } = await classroom();
    const [owl] = students;
    const statement = 'over-a-thousand-visitors';
    for (const student of students) await send(student, twelve, { [statement]: [miss] });
    const ideas = async () => [
      (await selectClassReport(asked, null)).report.ideas.map(({ id: idea }) => idea),
      (await selectStudentReport(asked, owl)).report.ideas.map(({ id: idea }) => idea),
    ];
    expect(await ideas()).toEqual([['te'], ['te']]);
    const ruled = { decision: 'change-key', kind: 'set-aside', reason: 'No.', sparesSent: false } as const;
    const ruling = await insertRuling(db, teacher, id, { statement, ...ruled });
    expect(await ideas()).toEqual([[], []]);
    await withdrawRuling(db, teacher, ruling.id);
    expect(await ideas()).toEqual([['te'], ['te']]);
  });

  test('of a kind that a class accepts by a ruling the teacher’s reply speaks, and no words of the course', async () => {
    const { db, teacher, id, asked } = await classroom();
    const statement = 'over-a-thousand-visitors';
    const { entry: ofCourse } = await selectStatementReport(asked, statement);
    const ruled = { statement, kind: miss, reason: 'It is a count.', sparesSent: false } as const;
    const both = await insertRuling(db, teacher, id, { ...ruled, decision: 'accept-both' });
    const says = 'Your reply to the class: It is a count.';
    const { entry: withBoth } = await selectStatementReport(asked, statement);
    expect(withBoth).toEqual({ ...ofCourse, why: [...ofCourse.why, { kind: miss, says }] });
    await withdrawRuling(db, teacher, both.id);
    await insertRuling(db, teacher, id, { ...ruled, decision: 'change-key' });
    const { entry } = await selectStatementReport(asked, statement);
    expect(entry).toEqual({
      cues: [],
      otherReading: null,
      misconception: null,
      why: [{ kind: miss, says }],
    });
  });

  test('one assignment is reported alone, but before and after is found in all', async () => {
    const { asked, students, send, given } = await classroom();
    const [owl, kite] = students;
    const statement = 'over-a-thousand-visitors';
    await send(owl, twelve, { [statement]: [miss] }, { assignment: given.id });
    await send(kite, twelve, { [statement]: [match] }, { assignment: given.id });
    // The clock of the server tells what came first.
    await new Promise((resolve) => setTimeout(resolve, 5));
    await send(owl, later, { [statement]: [match] });
    await send(kite, later, { [statement]: [miss] });
    const all = await selectClassReport(asked, null);
    const alone = await selectClassReport(asked, given.id);
    expect(alone.overTime).toEqual(all.overTime);
    expect(all.overTime.transfer).toMatchObject({ pairs: 2, students: 2, gained: 1, lost: 1, both: 0 });
    expect(all.overTime.quizzes.pairs).toBe(0);
    expect(alone.rows[0]?.item).toMatchObject({ toKey: 0, awayFromKey: 0 });
    expect(all.rows[0]?.item).toMatchObject({ toKey: 1, awayFromKey: 1 });
  });

  test('the same quiz in two assignments is before and after', async () => {
    const { db, teacher, id, asked, students, send, given } = await classroom();
    const again = await insertAssignment(db, teacher, id, { ...homework, title: 'Again' });
    const quiz = 'quiz/first.10.s1mp';
    const statement = 'happy-life';
    for (const [assignment, kind] of [
      [given.id, 'official-denial'],
      [again.id, 'attributed-claim'],
    ] as const) {
      await send(students[0], quiz, { [statement]: [kind] }, { assignment });
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const { overTime, report } = await selectClassReport(asked, null);
    expect(overTime.quizzes).toMatchObject({ pairs: 1, students: 1, gained: 1 });
    expect(report.answers).toBe(1);
  });

  test('a quiz that comes again later, as it was or with more tries, is no second occasion', async () => {
    const { asked, students, send, given } = await classroom();
    const quiz = 'quiz/first.10.s1mp';
    for (const [assignment, tries] of [
      [given.id, ['official-denial']],
      [null, ['official-denial']],
      [null, ['official-denial', 'attributed-claim']],
    ] as const) {
      await send(students[0], quiz, { 'happy-life': tries }, { assignment });
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const { overTime } = await selectClassReport(asked, null);
    expect(overTime.quizzes.pairs).toBe(0);
  });

  test('what is not answered of an assignment is counted for a student', async () => {
    const { asked, students, send, given } = await classroom();
    const [owl, kite] = students;
    await send(owl, twelve, { 'holding-fast': ['set-aside'] }, { assignment: given.id });
    const [answered] = (await selectStudentReport(asked, owl)).assignments;
    const [nothing] = (await selectStudentReport(asked, kite)).assignments;
    expect(answered?.answered).toBe(1);
    expect(nothing).toMatchObject({ answered: 0, all: answered?.all });
    expect(nothing?.all).toBeGreaterThan(12);
  });

  test('a class of others, and a student of another class, are not found', async () => {
    const { asked } = await classroom();
    const other = await classroom();
    const stranger = { ...asked, teacher: other.teacher };
    const notFound = expect.objectContaining({ code: 'not-found' });
    await expect(selectClassReport(stranger, null)).rejects.toEqual(notFound);
    await expect(selectStatementReport(stranger, 'happy-life')).rejects.toEqual(notFound);
    await expect(selectStatementReport(asked, 'no-such-statement')).rejects.toEqual(notFound);
    await expect(selectStudentReport(asked, other.students[0])).rejects.toEqual(notFound);
    await expect(selectClassReport(asked, other.given.id)).rejects.toEqual(notFound);
  });
});
