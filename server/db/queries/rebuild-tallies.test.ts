import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { databaseFor } from '../testing/engines';
import { newAttempt, newClass, newStudent, newTeacher } from '../testing/people';
import { insertTallies, rebuildTallies } from './tallies';

const database = databaseFor('postgres');

/** Waits until somebody waits for a lock. */
async function untilHeldUp() {
  const { db } = database.current;
  for (let tries = 0; tries < 500; tries += 1) {
    const { rows } = await sql`
      select 1 from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())
    `.execute(db);
    if (rows.length > 0) return;
    await wait(10);
  }
  throw new Error('Nobody waited for the lock.');
}

test('an attempt that comes while tallies are compared is not counted as a tally that differs', async () => {
  const { db } = database.current;
  const { id: classId } = await newClass(db, await newTeacher(db));
  const student = await newStudent(db, classId, 'Ada');
  const { answers, moves: _moves, ...attempt } = newAttempt();
  const row = { ...attempt, class: classId, student, moves: null, receivedAt: attempt.madeAt };
  const comparing = await db.transaction().execute(async (transaction) => {
    await sql`lock table tally in access exclusive mode`.execute(transaction);
    const begun = rebuildTallies(db);
    // The attempts are read, of which there are none, and the tallies not yet.
    await untilHeldUp();
    await transaction
      .insertInto('attempt')
      .values({ ...row, answers: JSON.stringify(answers) })
      .execute();
    await insertTallies(transaction, classId);
    return { begun };
  });
  expect(await comparing.begun).toMatchObject({ differed: 0 });
  expect(await rebuildTallies(db)).toEqual({ all: 1, differed: 0 });
});
