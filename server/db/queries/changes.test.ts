import { describe, expect, test } from 'vitest';
import { openAndMigrate } from '../database';
import { databaseFor, engines } from '../testing/engines';
import { homework, newAttempt, newClass, newTeacher } from '../testing/people';
import { insertAssignment, setAssignmentException, updateAssignment } from './assignments';
import { insertAttempt } from './attempts';
import { selectChanges, selectLastChange, selectOwnChanges } from './changes';
import { replaceJoinCode, updateClass } from './classes';
import { deleteStudent } from './deletion';
import { insertStudent } from './joining';
import { updateNickname } from './roster';

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('whatever happens in a class is told in order, and only what came after is told again', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id, joinCode } = await newClass(db, teacher);
    const { student } = await insertStudent(db, joinCode, 'Ada');
    const { id: assignment } = await insertAssignment(db, teacher, id, homework);
    const attempt = newAttempt({ assignment });
    await insertAttempt(db, student, attempt);
    await updateNickname(db, teacher, student, 'Ada L.');
    await updateClass(db, teacher, id, { pausedAt: '2026-11-23T10:00:00.000Z' });
    const all = await selectChanges(db, teacher, id, 0);
    expect(all.map(({ type, student: who, subject }) => [type, who, subject])).toEqual([
      ['student-joined', student, null],
      ['assignment-made', null, assignment],
      ['attempt-received', student, attempt.id],
      ['student-renamed', student, null],
      ['class-changed', null, null],
    ]);
    const middle = all[2]?.number ?? 0;
    expect(await selectChanges(db, teacher, id, middle)).toEqual(all.slice(3));
    expect(await selectLastChange(db)).toBe(all.at(-1)?.number);
    await deleteStudent(db, teacher, student);
    const rest = await selectChanges(db, teacher, id, 0);
    expect(rest.map(({ type }) => type)).toEqual(['assignment-made', 'class-changed', 'student-left']);
  });

  test('a class gets other codes while its work changes, and neither is taken back', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id } = await newClass(db, teacher);
    const { id: assignment } = await insertAssignment(db, teacher, id, homework);
    const before = await selectLastChange(db);
    const all = Array.from({ length: 40 }, (_, n) =>
      n % 2 === 0
        ? replaceJoinCode(db, teacher, id)
        : updateAssignment(db, teacher, assignment, { closedAt: null }),
    );
    expect((await Promise.allSettled(all)).filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(await selectLastChange(db)).toBe(before + all.length);
  });

  test('a student hears of what is for the whole class and of nobody else', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id, joinCode } = await newClass(db, teacher);
    const { student: ada } = await insertStudent(db, joinCode, 'Ada');
    const { student: ben } = await insertStudent(db, joinCode, 'Ben');
    const { id: assignment } = await insertAssignment(db, teacher, id, homework);
    await setAssignmentException(db, teacher, { assignment, student: ada }, { dueAt: null, extraMinutes: 9 });
    await insertAttempt(db, ada, newAttempt());
    const types = async (student: typeof ada) =>
      (await selectOwnChanges(db, student, 0)).map(({ type }) => type);
    expect(await types(ben)).toEqual(['student-joined', 'assignment-made']);
    expect(await types(ada)).toEqual([
      'student-joined',
      'assignment-made',
      'assignment-changed',
      'attempt-received',
    ]);
  });

  test('a reader never misses a change, while several processes write at once', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id, joinCode } = await newClass(db, teacher);
    const { student } = await insertStudent(db, joinCode, 'Ada');
    const writers = await Promise.all([0, 1, 2].map(() => openAndMigrate(database.place)));
    const sent = Array.from({ length: 30 }, () => newAttempt());
    const state = { isWriting: true };
    const writing = Promise.all(
      sent.map((attempt, place) => insertAttempt(writers[place % 3]?.db ?? db, student, attempt)),
    ).finally(() => {
      state.isWriting = false;
    });
    const seen: number[] = [];
    for (let isLast = false; !isLast; ) {
      isLast = !state.isWriting;
      const news = await selectChanges(db, teacher, id, seen.at(-1) ?? 0);
      seen.push(...news.map(({ number }) => number));
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await writing;
    expect(seen).toEqual((await selectChanges(db, teacher, id, 0)).map(({ number }) => number));
    // One for joining, and no gap between.
    expect(seen).toHaveLength(31);
    expect((seen.at(-1) ?? 0) - (seen[0] ?? 0)).toBe(30);
    for (const writer of writers) await writer.db.destroy();
  });
});
