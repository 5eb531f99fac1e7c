import { describe, expect, test } from 'vitest';
import { databaseFor, engines } from '../testing/engines';
import { homework, newAttempt, newClassOfTwo } from '../testing/people';
import { selectAssignments, selectOwnAssignments } from './assigned';
import { deleteAssignment } from './assignment-deletion';
import { insertAssignment, setAssignmentException, updateAssignment } from './assignments';
import { insertAttempt } from './attempts';

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test.each([
    [{ type: 'lesson', lesson: 'claim-or-denial' }],
    [{ type: 'quiz', quiz: 'denials.10.k3f9.words.end' }],
    [{ type: 'exercises', exercises: ['claim-or-denial/two-halves', 'whose-words/first'] }],
  ] as const)('assigned as %o it is read as it was set', async (work) => {
    const { db, teacher, classId, ada } = await newClassOfTwo(database.current.db);
    const made = await insertAssignment(db, teacher, classId, { ...homework, work, votesAgain: true });
    expect(made).toMatchObject({ ...homework, work, votesAgain: true });
    expect(await selectAssignments(db, teacher, classId)).toEqual([{ ...made, exceptions: new Map() }]);
    expect(await selectOwnAssignments(db, ada)).toEqual([{ ...made, exception: null }]);
  });

  test('an exception is seen by the teacher and by the one student whom it is for', async () => {
    const { db, teacher, classId, ada, ben } = await newClassOfTwo(database.current.db);
    const { id } = await insertAssignment(db, teacher, classId, homework);
    const ids = { assignment: id, student: ada };
    await setAssignmentException(db, teacher, ids, { dueAt: null, extraMinutes: 30 });
    const later = { dueAt: '2026-12-08T15:00:00.000Z', extraMinutes: 0 };
    await setAssignmentException(db, teacher, ids, later);
    const [seen] = await selectAssignments(db, teacher, classId);
    expect(seen?.exceptions).toEqual(new Map([[ada, later]]));
    expect((await selectOwnAssignments(db, ada)).find((one) => one.id === id)?.exception).toEqual(later);
    expect((await selectOwnAssignments(db, ben)).find((one) => one.id === id)?.exception).toBeNull();
    await setAssignmentException(db, teacher, ids, null);
    expect((await selectOwnAssignments(db, ada)).find((one) => one.id === id)?.exception).toBeNull();
  });

  test('a teacher closes it and releases the feedback, and the rest stays', async () => {
    const { db, teacher, classId } = await newClassOfTwo(database.current.db);
    const made = await insertAssignment(db, teacher, classId, homework);
    const now = '2026-11-30T10:00:00.000Z';
    const closed = await updateAssignment(db, teacher, made.id, { closedAt: now, releasedAt: now });
    expect(closed).toEqual({ ...made, closedAt: now, releasedAt: now });
  });

  test('it can be taken back until somebody has worked on it', async () => {
    const { db, teacher, classId, ada } = await newClassOfTwo(database.current.db);
    const [kept, taken] = [
      await insertAssignment(db, teacher, classId, homework),
      await insertAssignment(db, teacher, classId, { ...homework, title: 'Not needed' }),
    ];
    await setAssignmentException(
      db,
      teacher,
      { assignment: taken.id, student: ada },
      { dueAt: null, extraMinutes: 5 },
    );
    await insertAttempt(db, ada, newAttempt({ assignment: kept.id }));
    await deleteAssignment(db, teacher, taken.id);
    await expect(deleteAssignment(db, teacher, kept.id)).rejects.toMatchObject({ code: 'conflict' });
    await expect(deleteAssignment(db, teacher, taken.id)).rejects.toMatchObject({ code: 'not-found' });
    expect((await selectOwnAssignments(db, ada)).map(({ id }) => id)).toEqual([kept.id]);
  });
});
