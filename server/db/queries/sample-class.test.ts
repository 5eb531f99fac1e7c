import { describe, expect, test } from 'vitest';
import { makeSampleClass, removeSampleClass } from '../../classroom/sample-class';
import { databaseFor, engines } from '../testing/engines';
import { newAttempt, newClass, newStudent, newTeacher } from '../testing/people';
import { selectAssignments } from './assigned';
import { insertAttempt, selectAttempts } from './attempts';
import { selectClass, selectClasses, updateClass } from './classes';
import { insertStudent, selectClassByJoinCode } from './joining';
import { deleteExpired } from './retention';
import { selectStudents } from './roster';

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('a teacher has one sample class, made in less than two seconds, with everything to look at', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const start = performance.now();
    const id = await makeSampleClass(db, teacher);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(await makeSampleClass(db, teacher)).toBe(id);
    expect(await selectClasses(db, teacher)).toMatchObject([{ id, isSample: true, isOpen: false }]);
    expect((await selectClass(db, teacher, id)).name).toContain('simulated');
    expect(await selectStudents(db, teacher, id)).toHaveLength(28);
    expect(await selectAssignments(db, teacher, id)).toHaveLength(4);
    expect((await selectAttempts(db, teacher, id)).length).toBeGreaterThan(300);
    expect(await db.selectFrom('vote').selectAll().where('class', '=', id).execute()).toHaveLength(2);
    expect((await db.selectFrom('argument').selectAll().where('class', '=', id).execute()).length).toBe(5);
  });

  test('pressing twice at once makes one', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const ids = await Promise.all([1, 2, 3].map(() => makeSampleClass(db, teacher)));
    expect(new Set(ids).size).toBe(1);
    expect(await selectClasses(db, teacher)).toHaveLength(1);
  });

  test('nobody joins it, even where it is opened', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const id = await makeSampleClass(db, teacher);
    const { joinCode } = await updateClass(db, teacher, id, { isOpen: true });
    expect(await selectClassByJoinCode(db, joinCode)).toMatchObject({ isOpen: false, isSample: true });
    await expect(insertStudent(db, joinCode, 'Ada')).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await selectStudents(db, teacher, id)).toHaveLength(28);
  });

  test('it stays for as long as it says, and removing it takes nothing else along', async () => {
    const { db } = database.current;
    const [teacher, other] = [await newTeacher(db), await newTeacher(db)];
    const own = await newClass(db, teacher);
    await insertAttempt(db, await newStudent(db, own.id, 'Ada'), newAttempt());
    const id = await makeSampleClass(db, teacher);
    const theirs = await makeSampleClass(db, other);
    await deleteExpired(db, new Date(Date.now() + 300 * 86_400_000));
    expect(await selectStudents(db, teacher, id)).toHaveLength(28);
    await removeSampleClass(db, teacher);
    expect(await selectClasses(db, teacher)).toMatchObject([{ id: own.id }]);
    expect(await selectAttempts(db, teacher, own.id)).toHaveLength(1);
    expect(await selectClasses(db, other)).toMatchObject([{ id: theirs }]);
    await expect(removeSampleClass(db, teacher)).rejects.toMatchObject({ code: 'not-found' });
    expect(await makeSampleClass(db, teacher)).not.toBe(id);
  });
});
