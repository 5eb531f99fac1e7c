import { betterAuth } from 'better-auth';
import { describe, expect, test } from 'vitest';
import type { Database } from '../database';
import { teacherTables } from '../teacher-tables';
import { databaseFor, engines } from '../testing/engines';
import { newTeacher } from '../testing/people';
import { deleteOldTraces } from './old-traces';
import { insertInvitation } from './teacher-links';

const dayMs = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * dayMs);
const teacher = { name: 'Ms Example', email: 'teacher@school.example', password: 'a long enough one' };

async function counts(db: Database) {
  const of = async (table: 'teacher_session' | 'teacher_verification' | 'teacher_link') =>
    (
      await db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll().as('all'))
        .executeTakeFirstOrThrow()
    ).all;
  const all = [await of('teacher_session'), await of('teacher_verification'), await of('teacher_link')];
  return all.map(Number);
}

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('a session, a token for a new password and an invitation stay for their time, and are deleted after it', async () => {
    const { db } = database.current;
    const auth = betterAuth({
      ...teacherTables(database.current),
      emailAndPassword: { enabled: true, autoSignIn: false, sendResetPassword: async () => {} },
      secret: 'only-for-this-test-and-nothing-else-0',
      baseURL: 'http://127.0.0.1:3000',
      telemetry: { enabled: false },
    });
    await auth.api.signUpEmail({ body: teacher });
    await auth.api.signInEmail({ body: teacher });
    await auth.api.requestPasswordReset({ body: { email: teacher.email } });
    await insertInvitation(db, await newTeacher(db));
    await deleteOldTraces(db, inDays(0));
    expect(await counts(db)).toEqual([1, 1, 1]);
    await deleteOldTraces(db, inDays(2));
    expect(await counts(db)).toEqual([1, 0, 1]);
    await deleteOldTraces(db, inDays(31));
    expect(await counts(db)).toEqual([0, 0, 0]);
  });
});
