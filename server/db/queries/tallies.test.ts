import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Attempt } from '@/domain/attempt';
import { attemptsOfStudent } from '@/domain/testing/attempts';
import { type Database, openUnchecked } from '../database';
import { migrate } from '../migrate';
import { tallies as tallyStep } from '../migrations/0007-tallies';
import { migrations } from '../migrations/all';
import { databaseFor, engines, newPlace } from '../testing/engines';
import { homework, newAttempt, newClass, newStudent, newTeacher } from '../testing/people';
import { insertAssignment } from './assignments';
import { insertAttempt } from './attempts';
import { updateClass } from './classes';
import { deleteStudent } from './deletion';
import { deleteExpired } from './retention';
import { fillTallies, rebuildTallies, selectTallies } from './tallies';

const exercise = 'claim-or-denial/two-halves';

function tallyRows(db: Database, classId: string) {
  return db
    .selectFrom('tally')
    .selectAll()
    .where('class', '=', classId)
    .orderBy('student')
    .orderBy('exercise')
    .execute();
}

/** The tallies of a class, and the same made of nothing but the attempts. */
async function kept(db: Database, classId: string) {
  const there = await tallyRows(db, classId);
  await db.deleteFrom('tally').where('class', '=', classId).execute();
  const { differed } = await rebuildTallies(db);
  expect(differed).toBe(there.length);
  return { there, rebuilt: await tallyRows(db, classId) };
}

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);
  afterEach(() => vi.useRealTimers());

  async function opened() {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id: classId } = await newClass(db, teacher);
    const a = await insertAssignment(db, teacher, classId, homework);
    const b = await insertAssignment(db, teacher, classId, homework);
    const assignments = new Map([
      ['a', a.id],
      ['b', b.id],
    ]);
    const student = await newStudent(db, classId, 'Ada');
    const send = (one: Attempt) => {
      const { student: _student, receivedAt: _receivedAt, ...attempt } = one;
      const assignment = assignments.get(attempt.assignment ?? '') ?? null;
      return insertAttempt(db, student, { ...attempt, exercise, assignment });
    };
    return { db, teacher, classId, student, send };
  }

  test('tallies that grew with each attempt are those that are made of all attempts, whatever the clock says', async () => {
    await fc.assert(
      fc.asyncProperty(attemptsOfStudent, async (sent) => {
        const { db, classId, send } = await opened();
        vi.useFakeTimers({ toFake: ['Date'] });
        for (const attempt of sent) {
          vi.setSystemTime(attempt.receivedAt);
          await send(attempt);
          const before = await tallyRows(db, classId);
          // Sent twice it changes nothing.
          await send({ ...attempt, answers: {} });
          expect(await tallyRows(db, classId)).toEqual(before);
        }
        vi.useRealTimers();
        const { there, rebuilt } = await kept(db, classId);
        expect(there).toEqual(rebuilt);
        expect(there).toHaveLength(sent.some(({ round }) => round === 1) ? 1 : 0);
      }),
      { numRuns: 12 },
    );
  });

  test('nothing is lost of what comes from several devices at the same moment', async () => {
    const { db, teacher, classId, student } = await opened();
    const ben = await newStudent(db, classId, 'Ben');
    const sent = Array.from({ length: 12 }, (_, index) =>
      newAttempt({ answers: { [`statement-${index}`]: ['set-aside'] } }),
    );
    await Promise.all(
      [...sent, ...sent].map((attempt, index) =>
        index % 2 === 0
          ? insertAttempt(db, student, attempt)
          : insertAttempt(db, ben, { ...attempt, id: `${attempt.id.slice(0, -1)}x` }),
      ),
    );
    const tallies = await selectTallies(db, teacher, classId);
    expect(
      new Set(tallies.flatMap(({ parts: [part] }) => part.answers.map(({ question }) => question))),
    ).toEqual(new Set(sent.flatMap(({ answers }) => Object.keys(answers))));
    const { there, rebuilt } = await kept(db, classId);
    expect(there).toEqual(rebuilt);
  });

  test('what a class keeps no longer leaves its tally, and a student who goes takes it along', async () => {
    const { db, teacher, classId, student, send } = await opened();
    const at = (day: number) => `2026-10-${day}T08:00:00.000Z`;
    vi.useFakeTimers({ toFake: ['Date'] });
    const [old, recent] = [newAttempt({ answers: { x: ['set-aside'] } }), newAttempt()];
    for (const [attempt, day] of [
      [old, 10],
      [recent, 20],
    ] as const) {
      vi.setSystemTime(at(day));
      await send({ ...attempt, student, receivedAt: '' });
    }
    vi.useRealTimers();
    await updateClass(db, teacher, classId, { keepDays: 10 });
    await db
      .updateTable('class')
      .set({ keptSince: at(10) })
      .where('id', '=', classId)
      .execute();
    expect(await deleteExpired(db, new Date(at(25)))).toMatchObject({ attempts: 1 });
    const [tally] = await selectTallies(db, teacher, classId);
    expect(tally?.parts).toMatchObject([{ began: { at: at(20), id: recent.id } }]);
    expect(JSON.stringify(tally)).not.toContain('"x"');
    const { there, rebuilt } = await kept(db, classId);
    expect(there).toEqual(rebuilt);
    await deleteStudent(db, teacher, student);
    expect(await tallyRows(db, classId)).toEqual([]);
  });

  test('a database of before has its tallies made when it is brought to the newest shape', async () => {
    const { place, remove } = await newPlace(engine);
    const { db } = openUnchecked(place);
    const before = migrations.slice(0, migrations.indexOf(tallyStep));
    await migrate(db, engine, before, fillTallies);
    const teacher = await newTeacher(db);
    const { id: classId } = await newClass(db, teacher);
    const student = await newStudent(db, classId, 'Ada');
    const { answers, moves: _moves, ...attempt } = newAttempt();
    await db
      .insertInto('attempt')
      .values({
        ...{ ...attempt, class: classId, student, moves: null },
        ...{ answers: JSON.stringify(answers), receivedAt: attempt.madeAt },
      })
      .execute();
    await migrate(db, engine, migrations, fillTallies);
    expect(await selectTallies(db, teacher, classId)).toMatchObject([{ student, exercise }]);
    expect(await rebuildTallies(db)).toEqual({ all: 1, differed: 0 });
    await db.destroy();
    await remove();
  });

  test('a tally that something else changed is found and mended', async () => {
    const { db, teacher, classId, student } = await opened();
    await insertAttempt(db, student, newAttempt());
    const before = await selectTallies(db, teacher, classId);
    const other = { class: classId, student, exercise: 'gone/exercise', beganAt: '', content: '' };
    await db.insertInto('tally').values(other).execute();
    await db.updateTable('tally').set({ content: '{}' }).where('class', '=', classId).execute();
    expect(await rebuildTallies(db)).toMatchObject({ differed: 2 });
    expect(await selectTallies(db, teacher, classId)).toEqual(before);
    expect(await rebuildTallies(db)).toMatchObject({ differed: 0 });
  });
});
