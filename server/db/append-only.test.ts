import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { insertAttempt, selectOwnAttempts } from './queries/attempts';
import { selectChanges } from './queries/changes';
import { databaseFor, engines } from './testing/engines';
import { newAttempt, newClass, newStudent, newTeacher } from './testing/people';

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test.each([
    ['attempt', `update attempt set answers = '{}'`],
    ['attempt', `update attempt set id = id`],
    ['attempt', 'delete from attempt'],
    ['change', `update change set type = 'student-left'`],
    ['change', 'delete from change'],
  ])('of the table %s nothing is changed by: %s', async (table, statement) => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id } = await newClass(db, teacher);
    const student = await newStudent(db, id, 'Ada');
    const attempt = newAttempt();
    await insertAttempt(db, student, attempt);
    await expect(sql.raw(statement).execute(db)).rejects.toThrow(`${table} is only added`);
    expect(await selectOwnAttempts(db, student)).toMatchObject([attempt]);
    expect(await selectChanges(db, teacher, id, 0)).toHaveLength(1);
  });
});
