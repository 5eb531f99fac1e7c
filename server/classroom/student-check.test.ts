import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { NewAssignment } from '@/domain/assignment';
import { insertAssignment, updateAssignment } from '../db/queries/assignments';
import { selectOwnAttempts } from '../db/queries/attempts';
import { deleteStudent } from '../db/queries/deletion';
import { databaseFor, engines } from '../db/testing/engines';
import { homework, newClass, newStudent, newTeacher } from '../db/testing/people';
import { bringWork } from './bring-work';
import { selectOwnClass } from './own-class';
import { keepCheck } from './student-check';

const exercise = 'claim-or-denial/twelve';
const answers = { 'holding-fast': ['official-denial'] };
const inTime = '2026-11-30T10:00:00.000Z';
const after = '2026-12-02T10:00:00.000Z';

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  async function assigned(more: Partial<NewAssignment> = {}) {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id: classId } = await newClass(db, teacher);
    const student = await newStudent(db, classId, 'Ada');
    const assignment = await insertAssignment(db, teacher, classId, { ...homework, ...more });
    return { db, teacher, classId, student, assignment };
  }

  test('a check is kept for its assignment, and the key is held until that has closed', async () => {
    const { db, student, assignment } = await assigned();
    const attempt = randomUUID();
    const held = await keepCheck(db, student, { exercise, answers, attempt }, inTime);
    expect(held).toBe('Sent to your class. The key comes after this assignment has closed.');
    // The reply was lost, and it is sent again.
    await keepCheck(db, student, { exercise, answers, attempt }, inTime);
    expect(await selectOwnAttempts(db, student)).toMatchObject([
      {
        id: attempt,
        ...{ exercise, answers, round: 1, assignment: assignment.id },
        lessonVersion: expect.stringMatching(/^[0-9a-f]{16}$/),
        keyVersion: expect.stringMatching(/^[0-9a-f]{16}$/),
        madeAt: inTime,
      },
    ]);
  });

  test('after closing the feedback comes, and answers are kept apart from the assignment', async () => {
    const { db, student } = await assigned();
    expect(await keepCheck(db, student, { exercise, answers }, after)).toBeNull();
    expect(await selectOwnAttempts(db, student)).toMatchObject([{ answers, assignment: null }]);
  });

  test('what was given in time and could not go out is kept an hour after closing', async () => {
    const { db, student, assignment } = await assigned();
    const madeAt = '2026-12-01T14:59:00.000Z';
    const late = '2026-12-01T16:00:00.000Z';
    expect(await keepCheck(db, student, { exercise, answers, madeAt }, late)).toBeNull();
    expect(await selectOwnAttempts(db, student)).toMatchObject([{ assignment: assignment.id, madeAt }]);
  });

  test('a key that is released by the teacher is held also after closing, and comes with the release', async () => {
    const { db, teacher, student, assignment } = await assigned({ feedback: 'when-released' });
    expect(await keepCheck(db, student, { exercise, answers }, after)).toMatch(
      /closed. Your class keeps these answers apart from it. The key comes when your teacher releases it/,
    );
    expect(await selectOwnAttempts(db, student)).toMatchObject([{ answers, assignment: null }]);
    await updateAssignment(db, teacher, assignment.id, { releasedAt: inTime });
    expect(await keepCheck(db, student, { exercise, answers }, after)).toBeNull();
  });

  test('a newer assignment that tells the key at once does not tell what another holds', async () => {
    const { db, teacher, classId, student } = await assigned({ feedback: 'when-released' });
    await insertAssignment(db, teacher, classId, { ...homework, feedback: 'at-once' });
    expect(await keepCheck(db, student, { exercise, answers }, inTime)).toMatch(/teacher releases it/);
    const { sent } = await selectOwnClass(db, student, inTime);
    expect(sent).toMatchObject([{ checked: null, held: expect.stringMatching(/teacher releases it/) }]);
  });

  test('who was removed is told so, and not of classes of a teacher', async () => {
    const { db, teacher, student } = await assigned();
    await deleteStudent(db, teacher, student);
    const gone = { code: 'not-found', message: expect.stringMatching(/^You are in this class no more/) };
    await expect(keepCheck(db, student, { exercise, answers }, inTime)).rejects.toMatchObject(gone);
    await expect(bringWork(db, student, { exercise, answers }, inTime)).rejects.toMatchObject(gone);
  });

  test('what is not assigned is kept for the class, with its feedback', async () => {
    const { db, student } = await assigned();
    const other = { exercise: 'whose-words/take-over', answers: { 'rule-of-law': ['attributed-claim'] } };
    expect(await keepCheck(db, student, other, inTime)).toBeNull();
    expect(await selectOwnAttempts(db, student)).toMatchObject([{ assignment: null, ...other }]);
  });

  test('the id of another student’s attempt is refused', async () => {
    const { db, classId, student } = await assigned();
    const attempt = randomUUID();
    await keepCheck(db, student, { exercise, answers, attempt }, inTime);
    const other = await newStudent(db, classId, 'Ben');
    await expect(keepCheck(db, other, { exercise, answers, attempt }, inTime)).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('what was done before joining is brought along once, and has to fit', async () => {
    const { db, student, assignment } = await assigned();
    await bringWork(db, student, { exercise, answers }, inTime);
    await bringWork(db, student, { exercise, answers }, inTime);
    expect(await selectOwnAttempts(db, student)).toMatchObject([{ answers, assignment: assignment.id }]);
    const stray = { exercise, answers: { 'no-such-statement': ['set-aside'] } };
    await expect(bringWork(db, student, stray, inTime)).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(bringWork(db, student, { exercise, answers: {} }, inTime)).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  test('a student sees the own work, without the key while that is held and with it after', async () => {
    const { db, classId, student } = await assigned();
    const other = await newStudent(db, classId, 'Ben');
    await keepCheck(db, student, { exercise, answers }, inTime);
    await keepCheck(db, other, { exercise, answers: { 'holding-fast': ['set-aside'] } }, inTime);
    const held = await selectOwnClass(db, student, inTime);
    expect(held.sent).toMatchObject([{ answers, checked: null, held: expect.stringMatching(/has closed/) }]);
    expect(held.assignments).toMatchObject([{ isOpen: true, answered: 1, closesAt: homework.dueAt }]);
    expect(held.assignments[0]?.all).toBeGreaterThan(12);
    const shown = await selectOwnClass(db, student, after);
    expect(shown.sent).toMatchObject([{ checked: { type: 'sort' }, held: null }]);
    expect(shown.assignments).toMatchObject([{ isOpen: false, closesAt: null, held: null }]);
  });

  test('what was sent before it was assigned does not count, and can be brought to the assignment once', async () => {
    const { db, teacher, classId, student, assignment } = await assigned({ closedAt: inTime });
    await keepCheck(db, student, { exercise, answers }, after);
    const closed = await selectOwnClass(db, student, after);
    expect(closed).toMatchObject({ kept: [exercise], assignments: [{ answered: 0 }] });
    const open = await insertAssignment(db, teacher, classId, { ...homework, dueAt: null });
    const before = await selectOwnClass(db, student, after);
    expect(before).toMatchObject({ kept: [], assignments: [{ id: open.id, answered: 0 }, {}] });
    await bringWork(db, student, { exercise, answers }, after);
    await bringWork(db, student, { exercise, answers }, after);
    const brought = await selectOwnClass(db, student, after);
    expect(brought).toMatchObject({ kept: [exercise], assignments: [{ answered: 1 }, { answered: 0 }] });
    const kept = (await selectOwnAttempts(db, student)).map((one) => one.assignment);
    expect(kept.toSorted()).toEqual([null, open.id].toSorted());
    expect(kept).not.toContain(assignment.id);
  });
});
