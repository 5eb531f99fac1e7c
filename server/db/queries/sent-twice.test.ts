import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { databaseFor, engines } from '../testing/engines';
import { homework, newClass, newTeacher } from '../testing/people';
import { selectAssignments } from './assigned';
import { insertAssignment } from './assignments';
import { selectClasses } from './classes';
import { insertClass } from './new-class';

const made = { name: '9b', keepDays: 365, isSample: false };

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('a class is made once, however often its form is sent', async () => {
    const { db } = database.current;
    const [teacher, stranger] = [await newTeacher(db), await newTeacher(db)];
    const id = randomUUID();
    const both = await Promise.all([1, 2].map(() => insertClass(db, teacher, made, id)));
    expect(both.map((one) => one.id)).toEqual([id, id]);
    expect(await selectClasses(db, teacher)).toHaveLength(1);
    const others = [
      await insertClass(db, teacher, { ...made, name: '9c' }, id),
      await insertClass(db, stranger, made, id),
    ];
    for (const other of others) expect(other.id).not.toBe(id);
    expect(await selectClasses(db, teacher)).toHaveLength(2);
  });

  test('an assignment is made once, and another one under the same id is one of its own', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const [mine, other] = [await newClass(db, teacher), await newClass(db, teacher)];
    const id = randomUUID();
    const both = await Promise.all([1, 2].map(() => insertAssignment(db, teacher, mine.id, homework, id)));
    expect(both.map((one) => one.id)).toEqual([id, id]);
    const work = { type: 'lesson', lesson: 'whose-words' } as const;
    expect((await insertAssignment(db, teacher, mine.id, { ...homework, work }, id)).work).toEqual(work);
    expect((await insertAssignment(db, teacher, other.id, homework, id)).id).not.toBe(id);
    expect(await selectAssignments(db, teacher, mine.id)).toHaveLength(2);
    expect(await selectAssignments(db, teacher, other.id)).toHaveLength(1);
  });
});
