import { describe, expect, test } from 'vitest';
import type { CheckedExercise } from '@/domain/checked-exercise';
import { checkExercise } from '../check-exercise';
import { insertAttempt, selectAttempts } from '../db/queries/attempts';
import { withdrawRecheck, withdrawRuling } from '../db/queries/decision-withdrawal';
import { keepKeySnapshot, selectKeySnapshots } from '../db/queries/key-snapshots';
import { insertRecheck } from '../db/queries/rechecks';
import { insertRuling } from '../db/queries/rulings';
import { databaseFor, engines } from '../db/testing/engines';
import { newAttempt, newClass, newStudent, newTeacher } from '../db/testing/people';
import { keyVersionOf } from '../lessons/answer-key';
import { selectExercise } from '../lessons/exercises';
import { checkedInClass } from './check-in-class';
import { selectClassKey } from './class-key';
import { statementAnswersOf } from './statement-answers';
import { keepCheck } from './student-check';

const exercise = 'claim-or-denial/two-halves';
const statement = 'legal-rights-protected';
const answers = { [statement]: ['official-denial'] };
const reason = 'It answers what others allege.';

function verdictIn(checked: CheckedExercise) {
  return checked.type === 'sort' ? checked.statements.find(({ id }) => id === statement)?.verdict : null;
}

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  async function inClass() {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id: classId } = await newClass(db, teacher);
    const student = await newStudent(db, classId, 'Ada');
    const asCourse = checkExercise({ exercise, answers });
    const check = async () =>
      verdictIn(await checkedInClass(db, student, { answers, checked: asCourse }, exercise));
    const shown = async () => {
      const attempts = await selectAttempts(db, teacher, classId);
      const classKey = await selectClassKey(db, teacher, classId, attempts);
      return statementAnswersOf(attempts, classKey).find((one) => one.statement === statement)?.lastVerdict;
    };
    return { db, teacher, classId, student, check, shown };
  }

  test('a check keeps what the key accepts with the first answer that it checks', async () => {
    const { db, student } = await inClass();
    await keepCheck(db, student, { exercise, answers });
    const keyVersion = keyVersionOf(selectExercise(exercise));
    const kept = await selectKeySnapshots(db, [keyVersion, 'never-seen']);
    expect([...kept.keys()]).toEqual([keyVersion]);
    expect(kept.get(keyVersion)?.[statement]).toEqual({ kind: 'attributed-claim', alsoAccepts: null });
  });

  test('a ruling decides what a check in the class says, until it is withdrawn', async () => {
    const { db, teacher, classId, student, check, shown } = await inClass();
    const other = await inClass();
    await keepCheck(db, student, { exercise, answers });
    const ruled = {
      statement,
      decision: 'accept-both',
      kind: 'official-denial',
      reason,
      sparesSent: true,
    } as const;
    const { id } = await insertRuling(db, teacher, classId, ruled);
    expect([await check(), await shown()]).toEqual(['matches', 'matches']);
    expect(await other.check()).toBe('not-yet');
    await withdrawRuling(db, teacher, id);
    expect([await check(), await shown()]).toEqual(['not-yet', 'not-yet']);
    await expect(withdrawRuling(db, teacher, id)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('an answer stays with the former key that it was checked with, until the class re-checks it', async () => {
    const { db, teacher, classId, student, check, shown } = await inClass();
    const keyVersion = `former-${classId}`;
    await keepKeySnapshot(db, keyVersion, { [statement]: { kind: 'official-denial', alsoAccepts: null } });
    await insertAttempt(db, student, newAttempt({ exercise, answers, keyVersion }));
    expect([await check(), await shown()]).toEqual(['matches', 'matches']);
    const accepts = { kind: 'attributed-claim', alsoAccepts: null } as const;
    const { id } = await insertRecheck(db, teacher, classId, { statement, accepts, sparesSent: false });
    expect([await check(), await shown()]).toEqual(['not-yet', 'not-yet']);
    await withdrawRecheck(db, teacher, id);
    expect([await check(), await shown()]).toEqual(['matches', 'matches']);
  });

  test('answers from before any snapshot was kept are checked with the key of today', async () => {
    const { db, student, check, shown } = await inClass();
    await insertAttempt(db, student, newAttempt({ exercise, answers, keyVersion: 'unknown' }));
    expect([await check(), await shown()]).toEqual(['not-yet', 'not-yet']);
  });
});
