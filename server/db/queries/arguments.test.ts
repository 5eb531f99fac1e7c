import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { databaseFor, engines } from '../testing/engines';
import { newClass, newStudent, newTeacher } from '../testing/people';
import { insertArgument, selectArguments, selectOwnArguments } from './arguments';
import { selectChanges } from './changes';

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

  test('an argument is kept once, however often it is sent, and the class hears of it', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id } = await newClass(db, teacher);
    const student = await newStudent(db, id, 'Ada');
    const argument = {
      id: randomUUID(),
      statement: 'happy-life',
      kind: 'official-denial',
      keyVersion: 'k',
      words: 'a happy life',
      reason: 'It answers what others say.',
    } as const;
    await insertArgument(db, student, argument);
    await insertArgument(db, student, argument);
    expect(await selectOwnArguments(db, student)).toMatchObject([{ words: 'a happy life' }]);
    const made = (await selectChanges(db, teacher, id, 0)).filter(({ type }) => type === 'argument-made');
    expect(made).toMatchObject([{ student, subject: argument.id }]);

    for (let more = 2; more <= 5; more += 1)
      await insertArgument(db, student, { ...argument, id: randomUUID() });
    await expect(insertArgument(db, student, { ...argument, id: randomUUID() })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await selectOwnArguments(db, student)).toHaveLength(5);
    await insertArgument(db, student, { ...argument, id: randomUUID(), statement: 'holding-fast' });
  });
});
