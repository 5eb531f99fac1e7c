import { describe, expect, test } from 'vitest';
import { acceptedBy } from '@/domain/class-key';
import { acceptedAsField } from '@/domain/key-change-view';
import { provenStudent } from '../db/identity';
import { insertAttempt, selectAttempts } from '../db/queries/attempts';
import { withdrawRecheck } from '../db/queries/decision-withdrawal';
import { keepKeySnapshot } from '../db/queries/key-snapshots';
import { databaseFor, engines } from '../db/testing/engines';
import { newAttempt, newClass, newStudent, newTeacher } from '../db/testing/people';
import { answerKey } from '../lessons/answer-key';
import { selectExercise } from '../lessons/exercises';
import { acceptedIn, selectClassKey, versionsFor } from './class-key';
import { selectKeyChangesShown } from './key-change-view';
import { countKeyChanges } from './key-changes';
import { recheckStatement } from './recheck-statement';
import { statementAnswersOf } from './statement-answers';

const exercise = 'claim-or-denial/two-halves';
const statement = 'legal-rights-protected';
const now = acceptedBy(answerKey[statement]);
const former = { kind: 'independent-estimate', alsoAccepts: null } as const;

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  /** A class of three who answered before an update: Ada as the key says now, Max as it said, Zoe otherwise. */
  async function updated() {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id: classId } = await newClass(db, teacher);
    const keyVersion = `old-${classId}`;
    await keepKeySnapshot(db, keyVersion, { ...acceptedIn(selectExercise(exercise)), [statement]: former });
    for (const [name, kind] of [
      ['Ada', now.kind],
      ['Max', former.kind],
      ['Zoe', 'set-aside'],
    ] as const) {
      const student = await newStudent(db, classId, name);
      await insertAttempt(
        db,
        student,
        newAttempt({ exercise, keyVersion, answers: { [statement]: [kind] } }),
      );
    }
    const verdicts = async () => {
      const attempts = await selectAttempts(db, teacher, classId);
      const answers = statementAnswersOf(attempts, await selectClassKey(db, teacher, classId, attempts));
      return answers.map(({ last, lastVerdict }) => `${last}: ${lastVerdict}`);
    };
    const recheck = (spares: 'yes' | 'no', seen = acceptedAsField(now)) =>
      recheckStatement(db, teacher, classId, { statement, now: seen, spares });
    return { db, teacher, classId, verdicts, recheck };
  }

  test('a change of the course’s key is found, with who would gain and who would lose', async () => {
    const { db, teacher, classId } = await updated();
    expect(await countKeyChanges(db, teacher, classId)).toBe(1);
    const { changes } = await selectKeyChangesShown({ db, teacher, class: classId, isNameless: false });
    expect(changes).toMatchObject([
      {
        ...{ statement, answers: 3, students: 3 },
        formerly: [former],
        now,
        ifSpared: { gains: ['Ada'], loses: [] },
        ifAppliedToAll: { gains: ['Ada'], loses: ['Max'] },
      },
    ]);
    expect(changes[0]?.place).toMatch(/¶\d+$/);
    const nameless = await selectKeyChangesShown({ db, teacher, class: classId, isNameless: true });
    const number = expect.stringMatching(/^Student 0[1-3]$/);
    expect(nameless.changes[0]?.ifAppliedToAll).toEqual({ gains: [number], loses: [number] });
    expect(JSON.stringify(nameless)).not.toMatch(/Ada|Max|Zoe/);
  });

  test('a re-check that spares what matched lets Ada gain and Max keep; taken back, everything is as before', async () => {
    const { db, teacher, classId, verdicts, recheck } = await updated();
    const before = await verdicts();
    expect(before).toEqual([`${now.kind}: not-yet`, `${former.kind}: matches`, 'set-aside: not-yet']);
    await recheck('yes');
    expect(await verdicts()).toEqual([
      `${now.kind}: matches`,
      `${former.kind}: matches`,
      'set-aside: not-yet',
    ]);
    const shown = await selectKeyChangesShown({ db, teacher, class: classId, isNameless: false });
    expect(shown).toMatchObject({ changes: [], rechecks: [{ sparesSent: true, accepts: now }] });
    await withdrawRecheck(db, teacher, shown.rechecks[0]?.id ?? '');
    expect(await verdicts()).toEqual(before);
    expect(await countKeyChanges(db, teacher, classId)).toBe(1);
  });

  test('a re-check of all lets Max lose, and cannot be made twice', async () => {
    const { verdicts, recheck } = await updated();
    await recheck('no');
    expect(await verdicts()).toEqual([
      `${now.kind}: matches`,
      `${former.kind}: not-yet`,
      'set-aside: not-yet',
    ]);
    await expect(recheck('no')).rejects.toMatchObject({ code: 'conflict' });
  });

  test('what somebody answers when the class votes again decides no key', async () => {
    const { db, teacher, classId, verdicts } = await updated();
    const before = await verdicts();
    const { keyVersion } = await versionsFor(db, selectExercise(exercise));
    const [ada] = (await selectAttempts(db, teacher, classId)).map(({ student }) => student);
    const again = { exercise, keyVersion, round: 2, answers: { [statement]: ['set-aside'] } };
    await insertAttempt(db, provenStudent(ada ?? ''), newAttempt(again));
    expect(await verdicts()).toEqual(before);
    expect(
      (await selectKeyChangesShown({ db, teacher, class: classId, isNameless: false })).changes,
    ).toMatchObject([{ answers: 3 }]);
  });

  test('a preview of another key than today’s is refused, and so is a statement without a change', async () => {
    const { db, teacher, classId, recheck } = await updated();
    await expect(recheck('yes', 'set-aside')).rejects.toMatchObject({ code: 'conflict' });
    const other = { statement: 'unless-they-violate', now: acceptedAsField(now), spares: 'yes' } as const;
    await expect(recheckStatement(db, teacher, classId, other)).rejects.toMatchObject({ code: 'conflict' });
    expect(await countKeyChanges(db, teacher, classId)).toBe(1);
  });

  test('answers of today’s key, and of versions that accepted the same, are no change', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id: classId } = await newClass(db, teacher);
    const ada = await newStudent(db, classId, 'Ada');
    const found = selectExercise(exercise);
    const versions = await versionsFor(db, found);
    await keepKeySnapshot(db, `same-${classId}`, acceptedIn(found));
    for (const keyVersion of [versions.keyVersion, `same-${classId}`, `never-kept-${classId}`])
      await insertAttempt(
        db,
        ada,
        newAttempt({ exercise, keyVersion, answers: { [statement]: ['set-aside'] } }),
      );
    expect(await countKeyChanges(db, teacher, classId)).toBe(0);
  });

  test('nobody finds changes in a class of others', async () => {
    const { db, classId } = await updated();
    const stranger = await newTeacher(db);
    expect(await countKeyChanges(db, stranger, classId)).toBe(0);
    const asked = { statement, now: acceptedAsField(now), spares: 'yes' } as const;
    await expect(recheckStatement(db, stranger, classId, asked)).rejects.toMatchObject({ code: 'not-found' });
  });
});
