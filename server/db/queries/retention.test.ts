import { describe, expect, test } from 'vitest';
import { databaseFor, engines } from '../testing/engines';
import { homework, newAttempt, newClass, newStudent, newTeacher } from '../testing/people';
import { insertAssignment } from './assignments';
import { insertAttempt, selectOwnAttempts } from './attempts';
import { selectChanges } from './changes';
import { updateClass } from './classes';
import { insertDevice } from './devices';
import { deleteExpired } from './retention';
import { selectStudents } from './roster';

const dayMs = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * dayMs);

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('work is kept as long as its class says, and goes then with those who sent nothing since', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const short = await newClass(db, teacher, 'short');
    const long = await newClass(db, teacher, 'long');
    await updateClass(db, teacher, short.id, { keepDays: 30 });
    const ada = await newStudent(db, short.id, 'Ada');
    const ben = await newStudent(db, long.id, 'Ben');
    const { id: assignment } = await insertAssignment(db, teacher, short.id, homework);
    await insertAttempt(db, ada, newAttempt({ assignment }));
    await insertAttempt(db, ben, newAttempt());

    expect(await deleteExpired(db, inDays(29))).toEqual({ attempts: 0, students: 0 });
    expect(await selectOwnAttempts(db, ada)).toHaveLength(1);

    expect(await deleteExpired(db, inDays(31))).toEqual({ attempts: 1, students: 1 });
    expect(await selectStudents(db, teacher, short.id)).toEqual([]);
    expect((await selectChanges(db, teacher, short.id, 0)).map(({ type }) => type)).toEqual(['student-left']);
    expect(await selectOwnAttempts(db, ben)).toHaveLength(1);
    expect(await deleteExpired(db, inDays(31))).toEqual({ attempts: 0, students: 0 });
    expect(await deleteExpired(db, inDays(366))).toEqual({ attempts: 1, students: 1 });
  });

  test('a student with newer work stays, without the work that is too old', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id } = await newClass(db, teacher);
    const student = await newStudent(db, id, 'Ada');
    await insertAttempt(db, student, newAttempt());
    const old = await db
      .selectFrom('attempt')
      .selectAll()
      .where('student', '=', student)
      .executeTakeFirstOrThrow();
    const recent = { ...old, id: newAttempt().id, receivedAt: inDays(20).toISOString() };
    await db.insertInto('attempt').values(recent).execute();
    await updateClass(db, teacher, id, { keepDays: 30 });
    expect(await deleteExpired(db, inDays(31))).toMatchObject({ attempts: 1, students: 0 });
    expect((await selectOwnAttempts(db, student)).map((one) => one.id)).toEqual([recent.id]);
  });

  test('an argument goes with its time, and a student who argued since stays', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id } = await newClass(db, teacher);
    const student = await newStudent(db, id, 'Ada');
    const argument = {
      statement: 'happy-life',
      kind: 'official-denial',
      words: 'w',
      reason: 'r',
      keyVersion: 'k',
    };
    for (const madeAt of [inDays(0), inDays(20)])
      await db
        .insertInto('argument')
        .values({ ...argument, id: newAttempt().id, class: id, student, madeAt: madeAt.toISOString() })
        .execute();
    await updateClass(db, teacher, id, { keepDays: 30 });
    await deleteExpired(db, inDays(31));
    const rest = await db.selectFrom('argument').select('madeAt').where('class', '=', id).execute();
    expect(rest).toHaveLength(1);
    expect(await selectStudents(db, teacher, id)).toHaveLength(1);
    await deleteExpired(db, inDays(51));
    expect(await selectStudents(db, teacher, id)).toEqual([]);
  });

  test('a student who came with a new device since stays', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id } = await newClass(db, teacher);
    const student = await newStudent(db, id, 'Ada');
    await insertDevice(db, student);
    await db
      .updateTable('student_device')
      .set({ since: inDays(20).toISOString() })
      .where('student', '=', student)
      .execute();
    await updateClass(db, teacher, id, { keepDays: 30 });
    await deleteExpired(db, inDays(31));
    expect(await selectStudents(db, teacher, id)).toHaveLength(1);
  });
});
