import { describe, expect, test } from 'vitest';
import { databaseFor, engines } from '../testing/engines';
import { emailOf, newTeacher } from '../testing/people';
import { deleteOldTraces } from './old-traces';
import {
  deleteResetRequest,
  insertResetRequest,
  requestDays,
  selectOptionalOwnResetRequest,
  selectResetRequest,
  selectResetRequests,
} from './reset-requests';

const dayMs = 86_400_000;

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('colleagues see who asked, once however often, and the one who asked is told apart', async () => {
    const { db } = database.current;
    const [asking, colleague] = [await newTeacher(db, 'Forgetful'), await newTeacher(db)];
    await insertResetRequest(db, emailOf(asking));
    await insertResetRequest(db, emailOf(asking).toUpperCase());
    expect(await selectResetRequests(db, colleague)).toMatchObject([{ teacher: asking, name: 'Forgetful' }]);
    expect(await selectResetRequests(db, asking)).toEqual([]);
    expect(await selectOptionalOwnResetRequest(db, asking)).toMatchObject({ teacher: asking });
    expect(await selectOptionalOwnResetRequest(db, colleague)).toBeNull();
  });

  test('a link can be made for nobody who did not ask, and for nobody by themselves', async () => {
    const { db } = database.current;
    const [asking, colleague] = [await newTeacher(db), await newTeacher(db)];
    await insertResetRequest(db, emailOf(asking));
    expect(await selectResetRequest(db, colleague, asking)).toMatchObject({ email: emailOf(asking) });
    for (const [me, other] of [
      [asking, colleague],
      [asking, asking],
    ] as const)
      await expect(selectResetRequest(db, me, other)).rejects.toMatchObject({ code: 'not-found' });
    await deleteResetRequest(db, asking);
    await expect(selectResetRequest(db, colleague, asking)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('an e-mail that nobody has leaves nothing behind', async () => {
    const { db } = database.current;
    const before = await db.selectFrom('reset_request').selectAll().execute();
    await insertResetRequest(db, 'nobody@school.example');
    expect(await db.selectFrom('reset_request').selectAll().execute()).toEqual(before);
  });

  test('a request is over after its days, and then swept away', async () => {
    const { db } = database.current;
    const [asking, colleague] = [await newTeacher(db), await newTeacher(db)];
    await insertResetRequest(db, emailOf(asking));
    await deleteOldTraces(db, new Date());
    expect(await selectResetRequest(db, colleague, asking)).toBeDefined();
    const madeAt = new Date(Date.now() - requestDays * dayMs - 1000).toISOString();
    await db.updateTable('reset_request').set({ madeAt }).where('teacher', '=', asking).execute();
    await expect(selectResetRequest(db, colleague, asking)).rejects.toMatchObject({ code: 'not-found' });
    await deleteOldTraces(db, new Date());
    const rest = await db.selectFrom('reset_request').select('teacher').execute();
    expect(rest.map(({ teacher }) => teacher)).not.toContain(asking);
  });
});
