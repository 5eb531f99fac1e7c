import { describe, expect, test } from 'vitest';
import { databaseFor, engines } from '../testing/engines';
import { newClass, newStudent, newTeacher } from '../testing/people';
import { selectArguments } from './arguments';

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('the arguments of a class come with the nickname, the newest first', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id } = await newClass(db, teacher);
    const student = await newStudent(db, id, 'Blue Heron');
    const row = { class: id, student, statement: 'happy-life', kind: 'official-denial', keyVersion: 'k' };
    const said = { words: 'a happy life', reason: 'It answers what others say.' };
    await db
      .insertInto('argument')
      .values([
        { ...row, ...said, id: 'one', madeAt: '2026-11-20T09:00:00.000Z' },
        { ...row, ...said, id: 'two', madeAt: '2026-11-20T10:00:00.000Z' },
      ])
      .execute();
    const all = await selectArguments(db, teacher, id);
    expect(all.map((one) => one.id)).toEqual(['two', 'one']);
    expect(all[0]).toMatchObject({ nickname: 'Blue Heron', kind: 'official-denial', ...said });
  });
});
