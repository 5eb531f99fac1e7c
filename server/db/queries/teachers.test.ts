import { describe, expect, test } from 'vitest';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { databaseFor, engines } from '../testing/engines';
import { emailOf, newClass, newStudent, newTeacher } from '../testing/people';
import { selectClasses } from './classes';
import { insertClassTeacher } from './co-teachers';
import { insertClass } from './new-class';
import { insertInvitation, selectLinkPurpose } from './teacher-links';
import { deleteTeacher, selectTeachers } from './teachers';

async function exists(db: Database, teacher: TeacherId): Promise<boolean> {
  return (await selectTeachers(db, teacher)).some(({ isYou }) => isYou);
}

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('the only teacher stays, and leaves once there is another', async () => {
    const { db } = database.current;
    const only = await newTeacher(db, 'Only');
    await expect(deleteTeacher(db, only)).rejects.toMatchObject({ code: 'conflict' });
    expect(await selectTeachers(db, only)).toEqual([
      { id: only, name: 'Only', email: emailOf(only), isYou: true },
    ]);
    await newTeacher(db, 'Another');
    await deleteTeacher(db, only);
    expect((await selectTeachers(db, only)).map(({ name }) => name)).toEqual(['Another']);
  });

  test('a class is never left without a teacher', async () => {
    const { db } = database.current;
    const [leaving, staying] = [await newTeacher(db), await newTeacher(db)];
    const { id } = await newClass(db, leaving, '9b');
    await newStudent(db, id, 'Ada');
    await expect(deleteTeacher(db, leaving)).rejects.toThrow('nobody would teach “9b”');
    expect(await exists(db, leaving)).toBe(true);
    await insertClassTeacher(db, leaving, id, emailOf(staying));
    await deleteTeacher(db, leaving);
    expect(await exists(db, leaving)).toBe(false);
    expect(await selectClasses(db, staying)).toMatchObject([{ id }]);
  });

  test('a sample class and invitations go with the account', async () => {
    const { db } = database.current;
    const [leaving, other] = [await newTeacher(db), await newTeacher(db)];
    const { id } = await insertClass(db, leaving, { name: 'Sample', keepDays: 30, isSample: true });
    const token = await insertInvitation(db, leaving);
    expect(await selectLinkPurpose(db, token)).toBe('invitation');
    await deleteTeacher(db, leaving);
    const rest = await db.selectFrom('class').select('id').where('id', '=', id).execute();
    expect(rest).toEqual([]);
    await expect(selectLinkPurpose(db, token)).rejects.toMatchObject({ code: 'not-found' });
    expect(await exists(db, other)).toBe(true);
  });

  test('of the last two who leave at the same moment one stays', async () => {
    const { db } = database.current;
    await db.deleteFrom('class').execute();
    await db.deleteFrom('teacher').execute();
    const two = [await newTeacher(db), await newTeacher(db)];
    const left = await Promise.allSettled(two.map((one) => deleteTeacher(db, one)));
    expect(left.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
