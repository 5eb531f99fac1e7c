import { describe, expect, test } from 'vitest';
import { databaseFor, engines } from '../testing/engines';
import { emailOf, homework, newAttempt, newClass, newStudent, newTeacher } from '../testing/people';
import { insertAssignment, setAssignmentException } from './assignments';
import { insertAttempt } from './attempts';
import { selectClassExport } from './class-export';
import { withdrawRuling } from './decision-withdrawal';
import { insertDevice } from './devices';
import { insertRecheck } from './rechecks';
import { insertRuling } from './rulings';
import { openVote } from './votes';

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('a class is saved whole: teachers, students with devices, assignments with exceptions, votes, rulings, everything that was sent', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db, 'Ms Rowe');
    const { id } = await newClass(db, teacher, '9b');
    const ada = await newStudent(db, id, 'Ada');
    const { id: assignment } = await insertAssignment(db, teacher, id, homework);
    await setAssignmentException(
      db,
      teacher,
      { assignment, student: ada },
      { dueAt: null, extraMinutes: 30 },
    );
    const attempt = newAttempt({ assignment });
    await insertAttempt(db, ada, attempt);

    await insertDevice(db, ada);
    const asked = { assignment, exercise: attempt.exercise, statement: 'happy-life', round: 1 } as const;
    const vote = await openVote(db, teacher, asked);
    const argument = {
      id: newAttempt().id,
      student: ada,
      statement: 'happy-life',
      kind: 'official-denial',
      words: 'happy',
      reason: 'Nobody is named.',
      keyVersion: 'k1',
      madeAt: '2026-11-21T16:39:00.000Z',
    };
    await db
      .insertInto('argument')
      .values({ ...argument, class: id })
      .execute();

    const ruled = { statement: 'happy-life', decision: 'accept-both', kind: 'official-denial' } as const;
    const ruling = await insertRuling(db, teacher, id, { ...ruled, reason: 'Both.', sparesSent: true });
    await withdrawRuling(db, teacher, ruling.id);
    const accepts = { kind: 'attributed-claim', alsoAccepts: null } as const;
    const recheck = await insertRecheck(db, teacher, id, {
      statement: 'happy-life',
      accepts,
      sparesSent: true,
    });

    const saved = JSON.parse(JSON.stringify(await selectClassExport(db, teacher, id)));
    expect(saved).toMatchObject({
      name: '9b',
      teachers: [{ name: 'Ms Rowe', email: emailOf(teacher) }],
      students: [{ id: ada, nickname: 'Ada', devices: [expect.stringMatching(/^20\d\d-/)] }],
      assignments: [
        { ...homework, id: assignment, exceptions: { [ada]: { dueAt: null, extraMinutes: 30 } } },
      ],
      attempts: [{ ...attempt, student: ada }],
      votes: [vote],
      arguments: [argument],
      rulings: [{ ...ruling, withdrawnAt: expect.stringMatching(/^20\d\d-/) }],
      rechecks: [recheck],
    });
    expect(JSON.stringify(saved)).not.toMatch(/hash|phrase/i);
  });
});
