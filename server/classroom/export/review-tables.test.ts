import { describe, expect, test } from 'vitest';
import { exportedTables } from '@/domain/export-dictionary';
import type { Database } from '../../db/database';
import { insertAssignment, setAssignmentException } from '../../db/queries/assignments';
import { insertAttempt } from '../../db/queries/attempts';
import { saveBlindMark } from '../../db/queries/blind-marks';
import { insertClassTeacher } from '../../db/queries/co-teachers';
import { insertMarking } from '../../db/queries/markings';
import { insertReview } from '../../db/queries/new-review';
import { openVote } from '../../db/queries/votes';
import { databaseFor, engines } from '../../db/testing/engines';
import { emailOf, homework, newAttempt, newClass, newStudent, newTeacher } from '../../db/testing/people';
import { bodyOf, named, recordsIn } from '../testing/saved-file';

const exercise = 'claim-or-denial/two-halves';
const statement = 'legal-rights-protected';

/** A class of two teachers in which everything was done that these tables hold. */
async function reviewed(db: Database) {
  const [teacher, other] = [await newTeacher(db, 'Ms One'), await newTeacher(db, 'Mr Other')];
  const { id: classId } = await newClass(db, teacher);
  await insertClassTeacher(db, teacher, classId, emailOf(other));
  const student = await newStudent(db, classId, 'Ada');
  const { id: assignment } = await insertAssignment(db, teacher, classId, homework);
  const exception = { dueAt: '2026-12-03T15:00:00.000Z', extraMinutes: 15 };
  await setAssignmentException(db, teacher, { assignment, student }, exception);
  const vote = await openVote(db, teacher, { assignment, exercise, statement, round: 1 });
  const written = newAttempt({ exercise: 'two-good-answers/kind-and-reason', answers: { text: ['So.'] } });
  await insertAttempt(db, student, written);
  const { id: attempt } = written;
  const review = {
    decision: 'return',
    levels: { kind: 3, wording: 1 },
    comment: 'Which words, Ada?',
  } as const;
  await insertReview(db, teacher, { ...review, attempt, seen: null });
  const marking = await insertMarking(db, teacher, classId, [attempt]);
  await saveBlindMark(db, other, { marking, attempt, levels: { kind: 2 } });
  return { teacher, other, classId, student, assignment, vote, attempt, marking };
}

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('exceptions, votes, reviews and marks are saved as they were made', async () => {
    const { db } = database.current;
    const { teacher, classId, assignment, vote, attempt, marking } = await reviewed(db);
    const rows = (table: string) => recordsIn(db, teacher, classId, `${table}.csv`, named);
    const who = { student: 'student-01', nickname: 'Ada' };
    const given = { assignment, due_at: '2026-12-03T15:00:00.000Z', extra_minutes: '15' };
    expect(await rows('exceptions')).toEqual([{ ...who, ...given }]);
    const { id, openedAt } = vote;
    expect(await rows('votes')).toEqual([
      {
        ...{ vote: id, assignment, exercise, statement, round: '1' },
        ...{ opened_at: openedAt, closed_at: '', split_shown_at: '' },
      },
    ]);
    const none = { level_kind: '', level_evidence: '', level_chain: '', level_limits: '', level_wording: '' };
    expect(await rows('reviews')).toMatchObject([
      {
        ...{ ...who, attempt, decision: 'return', comment: 'Which words, Ada?' },
        ...{ ...none, level_kind: '3', level_wording: '1' },
      },
    ]);
    // Who has not marked the sample does not see what others gave.
    expect(await rows('marks')).toEqual([]);
    await saveBlindMark(db, teacher, { marking, attempt, levels: { kind: 4 } });
    expect(await rows('marks')).toMatchObject([
      { ...who, marking, attempt, reader: 'reader-1', ...none, level_kind: '2' },
      { ...who, marking, attempt, reader: 'reader-2', ...none, level_kind: '4' },
    ]);
  });

  test('no file names a teacher, and without names none holds a comment or a nickname', async () => {
    const { db } = database.current;
    const { teacher, other, classId, student } = await reviewed(db);
    const files = [...exportedTables.map(({ name }) => `${name}.csv`), 'everything.json'];
    const told = async (query: string) =>
      (await Promise.all(files.map((file) => bodyOf(db, teacher, classId, file, query)))).join();
    const teachers = [teacher, other, 'Ms One', 'Mr Other'];
    const [without, withNames] = [await told(''), await told(named)];
    expect(teachers.filter((one) => withNames.includes(one))).toEqual([]);
    expect([...teachers, student, 'Ada'].filter((one) => without.includes(one))).toEqual([]);
    expect(withNames).toContain('Which words, Ada?');
  });

  test('the grades of every assignment can be found again from answers.csv', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id: classId } = await newClass(db, teacher);
    const student = await newStudent(db, classId, 'Ada');
    const given = [
      await insertAssignment(db, teacher, classId, { ...homework, title: 'One' }),
      await insertAssignment(db, teacher, classId, { ...homework, title: 'Two' }),
    ];
    const twelve = 'claim-or-denial/twelve';
    const both = { 'happy-life': ['set-aside'], 'over-a-thousand-visitors': ['attributed-claim'] };
    for (const [index, answers] of [both, { ...both, 'over-a-thousand-visitors': ['set-aside'] }].entries())
      await insertAttempt(
        db,
        student,
        newAttempt({ assignment: given[index]?.id ?? null, exercise: twelve, answers }),
      );
    await insertAttempt(db, student, newAttempt({ exercise: twelve, answers: both }));
    const [grades] = await recordsIn(db, teacher, classId, 'grades-table.csv', 'grades=matches');
    const answers = await recordsIn(db, teacher, classId, 'answers.csv');
    const found = given.map(({ id, title }) => {
      const scored = answers.filter((one) => one['assignment'] === id && one['is_scored'] === 'yes');
      const matches = scored.filter((one) => one['last_verdict'] !== 'not-yet').length;
      return [`${title}: matches the key`, String(Math.round((matches / scored.length) * 1000) / 10)];
    });
    expect(grades).toEqual({ Nickname: 'Ada', ...Object.fromEntries(found) });
    expect(new Set(found.map(([, grade]) => grade)).size).toBe(2);
  });
});
