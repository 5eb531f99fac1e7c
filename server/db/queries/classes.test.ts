import { describe, expect, test } from 'vitest';
import { databaseFor, engines } from '../testing/engines';
import { emailOf, newClass, newTeacher } from '../testing/people';
import { replaceJoinCode, selectClass, selectClasses, updateClass } from './classes';
import { deleteClassTeacher, insertClassTeacher, selectClassTeachers } from './co-teachers';
import { selectClassByJoinCode } from './joining';
import { insertClass } from './new-class';

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('a class has a join code of its own and is open from the start', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const made = await insertClass(db, teacher, { name: '9b', keepDays: 90, isSample: false });
    expect(made).toMatchObject({ name: '9b', keepDays: 90, isSample: false, isOpen: true, pausedAt: null });
    expect(made.joinCode).toMatch(/^[B-Z2-9]{6}$/);
    expect(await selectClass(db, teacher, made.id)).toEqual(made);
    const typed = ` ${made.joinCode.slice(0, 3).toLowerCase()} ${made.joinCode.slice(3)}`;
    expect(await selectClassByJoinCode(db, typed)).toEqual({
      id: made.id,
      name: '9b',
      isOpen: true,
      isSample: false,
    });
  });

  test('what a teacher does not change stays', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const made = await newClass(db, teacher);
    expect(await updateClass(db, teacher, made.id, {})).toEqual(made);
    const closed = await updateClass(db, teacher, made.id, { isOpen: false, name: '9c' });
    expect(closed).toEqual({ ...made, isOpen: false, name: '9c' });
    const paused = await updateClass(db, teacher, made.id, { pausedAt: '2026-11-23T10:00:00.000Z' });
    expect(await updateClass(db, teacher, made.id, { pausedAt: null })).toEqual({
      ...paused,
      pausedAt: null,
    });
  });

  test('an archived class takes no new students', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id, joinCode } = await newClass(db, teacher);
    await updateClass(db, teacher, id, { archivedAt: '2026-11-23T10:00:00.000Z' });
    expect(await selectClassByJoinCode(db, joinCode)).toMatchObject({ isOpen: false });
  });

  test('after another join code the old one leads nowhere', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id, joinCode } = await newClass(db, teacher);
    const changed = await replaceJoinCode(db, teacher, id);
    expect(changed.joinCode).not.toBe(joinCode);
    await expect(selectClassByJoinCode(db, joinCode)).rejects.toMatchObject({ code: 'not-found' });
    expect(await selectClassByJoinCode(db, changed.joinCode)).toMatchObject({ id });
  });

  test('a co-teacher has the class as the first teacher has it, until one of them leaves', async () => {
    const { db } = database.current;
    const [first, second] = [await newTeacher(db, 'First'), await newTeacher(db, 'Second')];
    const made = await newClass(db, first);
    await insertClassTeacher(db, first, made.id, ` ${emailOf(second).toUpperCase()} `);
    await insertClassTeacher(db, first, made.id, emailOf(second));
    expect(await selectClasses(db, second)).toEqual([made]);
    expect((await selectClassTeachers(db, second, made.id)).map(({ name }) => name)).toEqual([
      'First',
      'Second',
    ]);
    await deleteClassTeacher(db, second, made.id, first);
    expect(await selectClasses(db, first)).toEqual([]);
    await expect(deleteClassTeacher(db, second, made.id, second)).rejects.toMatchObject({ code: 'conflict' });
    expect(await selectClasses(db, second)).toEqual([made]);
  });

  test('a co-teacher without an account is not found', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id } = await newClass(db, teacher);
    await expect(insertClassTeacher(db, teacher, id, 'nobody@school.example')).rejects.toMatchObject({
      code: 'not-found',
      message: 'No teacher has the address “nobody@school.example” here.',
    });
  });
});
