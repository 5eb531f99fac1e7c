import { describe, expect, test } from 'vitest';
import { databaseFor, engines } from '../testing/engines';
import { newAttempt, newClassOfTwo } from '../testing/people';
import { rechecked, ruled } from '../testing/worked-class';
import { insertAttempt } from './attempts';
import { hasOwnKey } from './class-decisions';
import { insertRecheck } from './rechecks';
import { insertRuling } from './rulings';

const exercise = 'claim-or-denial/two-halves';
const asked = { exercise, keyVersion: 'now' };

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('a student whose class decided nothing has the key of the course, whatever others do', async () => {
    const { db, ada, ben } = await newClassOfTwo(database.current.db);
    const other = await newClassOfTwo(database.current.db);
    await insertRuling(db, other.teacher, other.classId, ruled);
    await insertAttempt(db, ben, newAttempt({ exercise, keyVersion: 'former' }));
    await insertAttempt(db, ada, newAttempt({ exercise, keyVersion: 'now' }));
    await insertAttempt(db, ada, newAttempt({ exercise: 'claim-or-denial/twelve', keyVersion: 'former' }));
    expect(await hasOwnKey(db, ada, asked)).toBe(false);
  });

  test('an answer that was checked with a former key counts, in its exercise', async () => {
    const { db, ada } = await newClassOfTwo(database.current.db);
    await insertAttempt(db, ada, newAttempt({ exercise, keyVersion: 'former' }));
    expect(await hasOwnKey(db, ada, asked)).toBe(true);
  });

  test('a ruling of the class counts', async () => {
    const { db, teacher, classId, ada } = await newClassOfTwo(database.current.db);
    await insertRuling(db, teacher, classId, ruled);
    expect(await hasOwnKey(db, ada, asked)).toBe(true);
  });

  test('a re-check of the class counts', async () => {
    const { db, teacher, classId, ada } = await newClassOfTwo(database.current.db);
    await insertRecheck(db, teacher, classId, rechecked);
    expect(await hasOwnKey(db, ada, asked)).toBe(true);
  });
});
