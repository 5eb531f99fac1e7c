import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Database } from '../database';
import { tablesInOrder } from '../move';
import { databaseFor, engines } from '../testing/engines';
import { homework, newAttempt, newClass, newStudent, newTeacher } from '../testing/people';
import { insertAssignment, setAssignmentException } from './assignments';
import { insertAttempt, selectOwnAttempts } from './attempts';
import { selectClasses } from './classes';
import { deleteClass, deleteStudent } from './deletion';
import { selectOptionalStudentByDevice } from './devices';
import { insertStudent } from './joining';
import { selectStudents } from './roster';
import { selectOwnExport, selectStudentExport } from './student-export';

/** Everything in the database, as text. */
async function everything(db: Database): Promise<string> {
  const rows = await Promise.all(
    tablesInOrder.map((table) => sql.raw(`select * from "${table}"`).execute(db)),
  );
  return JSON.stringify(rows.map((one) => one.rows));
}

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  async function workedClass() {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const made = await newClass(db, teacher);
    const ada = await insertStudent(db, made.joinCode, 'Ada');
    const ben = await newStudent(db, made.id, 'Ben');
    const { id: assignment } = await insertAssignment(db, teacher, made.id, homework);
    for (const student of [ada.student, ben]) {
      await setAssignmentException(db, teacher, { assignment, student }, { dueAt: null, extraMinutes: 10 });
      await insertAttempt(db, student, newAttempt({ assignment }));
      await insertAttempt(db, student, newAttempt());
    }
    return { db, teacher, ...made, ada, ben };
  }

  test('the export of a student holds all that is kept of them, and no secret', async () => {
    const { db, teacher, ada, name } = await workedClass();
    const exported = await selectStudentExport(db, teacher, ada.student);
    expect(exported).toMatchObject({
      class: name,
      nickname: 'Ada',
      exceptions: [{ assignment: homework.title, dueAt: null, extraMinutes: 10 }],
    });
    expect(exported.devices).toHaveLength(1);
    expect(exported.attempts).toEqual(await selectOwnAttempts(db, ada.student));
    expect(await selectOwnExport(db, ada.student)).toEqual(exported);
    expect(JSON.stringify(exported)).not.toMatch(/[0-9a-f]{64}/);
  });

  test('a deleted student is gone with work, devices and exceptions, and the others stay', async () => {
    const { db, teacher, id, ada, ben } = await workedClass();
    const before = await selectOwnAttempts(db, ben);
    const sent = await selectOwnAttempts(db, ada.student);
    await deleteStudent(db, teacher, ada.student);
    expect(await selectStudents(db, teacher, id)).toMatchObject([{ nickname: 'Ben' }]);
    expect(await selectOptionalStudentByDevice(db, ada.deviceToken)).toBeNull();
    expect(await selectOwnAttempts(db, ben)).toEqual(before);
    const left = await everything(db);
    for (const attempt of sent) expect(left).not.toContain(attempt.id);
    // What is left is that the student with this id has gone.
    expect(left.split(ada.student)).toHaveLength(2);
    await expect(selectOwnExport(db, ada.student)).rejects.toMatchObject({ code: 'not-found' });
    await expect(insertAttempt(db, ada.student, newAttempt())).rejects.toMatchObject({ code: 'not-found' });
  });

  test('a deleted class is gone with everything in it, and other classes stay', async () => {
    const other = await workedClass();
    const { db, teacher, id, ada } = await workedClass();
    await deleteClass(db, teacher, id);
    expect(await selectClasses(db, teacher)).toEqual([]);
    const left = await everything(db);
    expect([id, ada.student].filter((one) => left.includes(one))).toEqual([]);
    expect(await selectOwnAttempts(db, other.ada.student)).toHaveLength(2);
    expect(await selectStudents(db, other.teacher, other.id)).toHaveLength(2);
  });
});
