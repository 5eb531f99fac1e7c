import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { databaseFor, engines } from '../testing/engines';
import { newClass, newTeacher } from '../testing/people';
import { updateClass } from './classes';
import { deleteDevice, insertDevice, selectOptionalStudentByDevice } from './devices';
import { insertStudent, selectStudentByReturnPhrase } from './joining';
import { replaceReturnPhrase, selectOwnStudent, selectStudents, updateNickname } from './roster';

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  async function openClass() {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    return { db, teacher, ...(await newClass(db, teacher)) };
  }

  test('who joins is known again by the device and by the return phrase', async () => {
    const { db, id, joinCode, name } = await openClass();
    const { student, returnPhrase, deviceToken } = await insertStudent(db, joinCode, ' Ada ');
    expect(await selectOwnStudent(db, student)).toMatchObject({
      nickname: 'Ada',
      classId: id,
      className: name,
    });
    expect(await selectOptionalStudentByDevice(db, deviceToken)).toBe(student);
    const typed = returnPhrase.toUpperCase().replaceAll(' ', ', ');
    expect(await selectStudentByReturnPhrase(db, joinCode, typed)).toBe(student);
    const second = await insertDevice(db, student);
    await deleteDevice(db, student, deviceToken);
    expect(await selectOptionalStudentByDevice(db, deviceToken)).toBeNull();
    expect(await selectOptionalStudentByDevice(db, second)).toBe(student);
  });

  test('a form that is sent twice makes one student, with the last words, for two minutes', async () => {
    const { db, teacher, id, joinCode } = await openClass();
    const form = randomUUID();
    const both = await Promise.all([1, 2].map(() => insertStudent(db, joinCode, 'Ada', form)));
    expect(both.map(({ student }) => student)).toEqual([form, form]);
    expect(await selectStudents(db, teacher, id)).toHaveLength(1);
    const last = await insertStudent(db, joinCode, 'Ada', form);
    expect(await selectStudentByReturnPhrase(db, joinCode, last.returnPhrase)).toBe(form);
    expect(await selectOptionalStudentByDevice(db, last.deviceToken)).toBe(form);
    // Another nickname is another student, and an old id opens nothing.
    const ben = await insertStudent(db, joinCode, 'Ben', form);
    expect(ben.student).not.toBe(form);
    const joinedAt = new Date(Date.now() - 3 * 60_000).toISOString();
    await db.updateTable('student').set({ joinedAt }).where('id', '=', form).execute();
    await expect(insertStudent(db, joinCode, 'Ada', form)).rejects.toMatchObject({ code: 'conflict' });
    expect(await selectStudentByReturnPhrase(db, joinCode, last.returnPhrase)).toBe(form);
  });

  test('neither the phrase nor a token is anywhere in the database', async () => {
    const { db, joinCode } = await openClass();
    const { returnPhrase, deviceToken } = await insertStudent(db, joinCode, 'Ada');
    const tables = ['student', 'student_device', 'change', 'attempt', 'class'];
    const rows = await Promise.all(tables.map((table) => sql.raw(`select * from "${table}"`).execute(db)));
    const text = JSON.stringify(rows.map((one) => one.rows));
    expect(text).toContain('Ada');
    for (const secret of [returnPhrase, returnPhrase.split(' ').join('-'), deviceToken])
      expect(text).not.toContain(secret);
  });

  test('a nickname is there once in a class, however it is written, and again in another class', async () => {
    const { db, joinCode } = await openClass();
    await insertStudent(db, joinCode, 'Zoë');
    await expect(insertStudent(db, joinCode, ' ZOE\u0308')).rejects.toMatchObject({
      code: 'conflict',
      message: 'Somebody in this class is called “ZOË” already. Choose another nickname.',
    });
    const other = await openClass();
    await expect(insertStudent(db, other.joinCode, 'Zoë')).resolves.toMatchObject({ nickname: 'Zoë' });
  });

  test('of two who take the same nickname at the same moment, one has it', async () => {
    const { db, teacher, id, joinCode } = await openClass();
    const results = await Promise.allSettled(['Ada', 'ada'].map((name) => insertStudent(db, joinCode, name)));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await selectStudents(db, teacher, id)).toHaveLength(1);
  });

  test('a closed class lets nobody join and everybody return', async () => {
    const { db, teacher, id, joinCode } = await openClass();
    const { student, returnPhrase } = await insertStudent(db, joinCode, 'Ada');
    await updateClass(db, teacher, id, { isOpen: false });
    await expect(insertStudent(db, joinCode, 'Ben')).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await selectStudentByReturnPhrase(db, joinCode, returnPhrase)).toBe(student);
  });

  test('a phrase leads nowhere in another class, and after it was replaced', async () => {
    const { db, teacher, joinCode } = await openClass();
    const other = await openClass();
    const { student, returnPhrase } = await insertStudent(db, joinCode, 'Ada');
    const notFound = { code: 'not-found' };
    await expect(selectStudentByReturnPhrase(db, other.joinCode, returnPhrase)).rejects.toMatchObject(
      notFound,
    );
    const next = await replaceReturnPhrase(db, teacher, student);
    await expect(selectStudentByReturnPhrase(db, joinCode, returnPhrase)).rejects.toMatchObject(notFound);
    expect(await selectStudentByReturnPhrase(db, joinCode, next)).toBe(student);
  });

  test('the roster is in the order of nicknames, and a nickname can be changed unless it is taken', async () => {
    const { db, teacher, id, joinCode } = await openClass();
    const ben = await insertStudent(db, joinCode, 'ben');
    await insertStudent(db, joinCode, 'Ada');
    const names = async () => (await selectStudents(db, teacher, id)).map(({ nickname }) => nickname);
    expect(await names()).toEqual(['Ada', 'ben']);
    await expect(updateNickname(db, teacher, ben.student, 'ADA')).rejects.toMatchObject({ code: 'conflict' });
    await updateNickname(db, teacher, ben.student, 'BEN');
    expect(await names()).toEqual(['Ada', 'BEN']);
  });
});
