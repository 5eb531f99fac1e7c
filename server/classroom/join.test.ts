import { describe, expect, test } from 'vitest';
import { databaseFor, engines } from '../db/testing/engines';
import { newClass, newTeacher } from '../db/testing/people';
import { joinClass } from './join';

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('who types codes of no class is stopped, and keeps nobody of the same school out', async () => {
    const { db } = database.current;
    const { joinCode: code } = await newClass(db, await newTeacher(db));
    const school = `school on ${engine}`;
    const miss = () => joinClass(db, school, { code: 'ZZZZZZ', nickname: 'Ada' });
    for (let tries = 0; tries < 120; tries += 1)
      await expect(miss()).rejects.toMatchObject({ code: 'not-found' });
    await expect(miss()).rejects.toMatchObject({ code: 'too-many' });
    expect(await joinClass(db, school, { code, nickname: 'Ben' })).toMatchObject({ nickname: 'Ben' });
  });

  test('an address that tries thousands of codes is not answered any more, another one is', async () => {
    const { db } = database.current;
    const { joinCode: code } = await newClass(db, await newTeacher(db));
    const guess = () => joinClass(db, `guesser on ${engine}`, { code: 'ZZZZZZ', nickname: 'Ada' });
    // In lots: a guess that waits too long for the database is none.
    for (let lot = 0; lot < 31; lot += 1) await Promise.allSettled(Array.from({ length: 100 }, guess));
    const join = (address: string) => joinClass(db, `${address} on ${engine}`, { code, nickname: 'Eve' });
    await expect(join('guesser')).rejects.toMatchObject({ code: 'too-many' });
    expect(await join('school')).toMatchObject({ nickname: 'Eve' });
  });
});
