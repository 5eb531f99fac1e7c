import { describe, expect, test } from 'vitest';
import { databaseFor, engines } from '../testing/engines';
import { newAttempt, newClass, newStudent, newTeacher } from '../testing/people';
import { insertAttempt } from './attempts';
import { hasOwnKey } from './class-decisions';
import { insertRecheck } from './rechecks';
import { insertRuling } from './rulings';

const exercise = 'claim-or-denial/two-halves';
const asked = { exercise, keyVersion: 'now' };
const ruled = {
  statement: 'happy-life',
  decision: 'accept-both',
  kind: 'official-denial',
  reason: 'Both can be defended.',
  sparesSent: true,
} as const;

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  async function classOfTwo() {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id: classId } = await newClass(db, teacher);
    const ada = await newStudent(db, classId, 'Ada');
    const ben = await newStudent(db, classId, 'Ben');
    return { db, teacher, classId, ada, ben };
  }

  test('a student whose class decided nothing has the key of the course, whatever others do', async () => {
    const { db, ada, ben } = await classOfTwo();
    const other = await classOfTwo();
    await insertRuling(db, other.teacher, other.classId, ruled);
    await insertAttempt(db, ben, newAttempt({ exercise, keyVersion: 'former' }));
    await insertAttempt(db, ada, newAttempt({ exercise, keyVersion: 'now' }));
    await insertAttempt(db, ada, newAttempt({ exercise: 'claim-or-denial/twelve', keyVersion: 'former' }));
    expect(await hasOwnKey(db, ada, asked)).toBe(false);
  });

  test('an answer that was checked with a former key counts, in its exercise', async () => {
    const { db, ada } = await classOfTwo();
    await insertAttempt(db, ada, newAttempt({ exercise, keyVersion: 'former' }));
    expect(await hasOwnKey(db, ada, asked)).toBe(true);
  });

  test('a ruling of the class counts', async () => {
    const { db, teacher, classId, ada } = await classOfTwo();
    await insertRuling(db, teacher, classId, ruled);
    expect(await hasOwnKey(db, ada, asked)).toBe(true);
  });

  test('a re-check of the class counts', async () => {
    const { db, teacher, classId, ada } = await classOfTwo();
    const accepts = { kind: 'attributed-claim', alsoAccepts: null } as const;
    await insertRecheck(db, teacher, classId, { statement: 'happy-life', accepts, sparesSent: true });
    expect(await hasOwnKey(db, ada, asked)).toBe(true);
  });
});
