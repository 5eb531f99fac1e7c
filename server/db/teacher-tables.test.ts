import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { describe, expect, test } from 'vitest';
import { teacherOfSession } from './identity';
import { selectClasses } from './queries/classes';
import { insertClass } from './queries/new-class';
import { teacherTables } from './teacher-tables';
import { databaseFor, engines } from './testing/engines';

const teacher = { name: 'Ms Example', email: 'teacher@school.example', password: 'a long enough one' };

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);
  const options = () => ({
    ...teacherTables(database.current),
    emailAndPassword: { enabled: true },
    secret: 'only-for-this-test-and-nothing-else-0',
    baseURL: 'http://127.0.0.1:3000',
    telemetry: { enabled: false },
  });

  test('better-auth finds every table and column that it would make itself', async () => {
    const { toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems } = await getMigrations(options());
    expect({ toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems }).toEqual({
      toBeCreated: [],
      toBeAdded: [],
      toBeAddedIndexes: [],
      schemaProblems: [],
    });
  });

  test('a teacher signs up, signs in, is known by the session and has a class', async () => {
    const auth = betterAuth(options());
    const { user } = await auth.api.signUpEmail({ body: teacher });
    const { headers } = await auth.api.signInEmail({ body: teacher, returnHeaders: true });
    const cookie = headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const session = await auth.api.getSession({ headers: new Headers({ cookie }) });
    expect(session?.user).toMatchObject({ id: user.id, email: teacher.email, emailVerified: false });
    expect(session?.session.ipAddress ?? '').toBe('');
    const { db } = database.current;
    const identity = teacherOfSession(user.id);
    const made = await insertClass(db, identity, { name: '9b', keepDays: 365, isSample: false });
    expect(await selectClasses(db, identity)).toEqual([made]);
    await auth.api.revokeSessions({ headers: new Headers({ cookie }) });
    expect(await auth.api.getSession({ headers: new Headers({ cookie }) })).toBeNull();
  });
});
