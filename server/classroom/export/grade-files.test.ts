import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { insertAssignment } from '../../db/queries/assignments';
import { insertAttempt } from '../../db/queries/attempts';
import { databaseFor, engines } from '../../db/testing/engines';
import { homework, newAttempt, newClass, newStudent, newTeacher } from '../../db/testing/people';
import { bodyOf, recordsIn } from '../testing/saved-file';

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('grades have a column for what was answered, and for what matches where that is chosen; nothing sent is empty', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id: classId } = await newClass(db, teacher);
    const ada = await newStudent(db, classId, 'Ada');
    await newStudent(db, classId, 'Max');
    const exercise = 'claim-or-denial/two-halves';
    const { id: assignment } = await insertAssignment(db, teacher, classId, {
      ...homework,
      ...{ title: '=Homework', work: { type: 'exercises', exercises: [exercise] } },
    });
    await insertAttempt(
      db,
      ada,
      newAttempt({ assignment, exercise, answers: { 'legal-rights-protected': ['independent-estimate'] } }),
    );
    const moodle = await recordsIn(db, teacher, classId, 'grades-moodle.csv', 'grades=both');
    expect(Object.keys(moodle[0] ?? {})).toEqual([
      'Nickname',
      'Email address',
      'ID number',
      "'=Homework: answered",
      "'=Homework: matches the key",
    ]);
    const [canvas = [], points = [], first = []] = z
      .array(z.array(z.string()))
      .parse(parse(await bodyOf(db, teacher, classId, 'grades-canvas.csv'), { bom: true }));
    expect(canvas).toEqual([
      'Student',
      'ID',
      'SIS User ID',
      'SIS Login ID',
      'Section',
      "'=Homework: answered",
    ]);
    expect(points).toEqual(['    Points Possible', '', '', '', '', '100']);
    expect(first.slice(0, 5)).toEqual(['Ada', '', '', '', '']);
    expect(first[5]).toBe('25');
    const plain = await recordsIn(db, teacher, classId, 'grades-table.csv', 'grades=matches');
    expect(plain).toEqual([
      { Nickname: 'Ada', "'=Homework: matches the key": '0' },
      { Nickname: 'Max', "'=Homework: matches the key": '' },
    ]);
  });

  test('what comes for no assignment later, or for another one, takes nothing from the grades of an assignment', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id: classId } = await newClass(db, teacher);
    const student = await newStudent(db, classId, 'Ada');
    const [first, second] = [
      await insertAssignment(db, teacher, classId, homework),
      await insertAssignment(db, teacher, classId, { ...homework, title: 'Again' }),
    ];
    const [match, miss] = ['attributed-claim', 'set-aside'];
    for (const [assignment, tries] of [
      [first.id, [match]],
      [second.id, [match, miss]],
      [null, [match, miss, match]],
      [null, [match]],
    ] as const) {
      await insertAttempt(
        db,
        student,
        newAttempt({ assignment, answers: { 'legal-rights-protected': tries } }),
      );
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const [row] = await recordsIn(db, teacher, classId, 'grades-table.csv', 'grades=matches');
    expect(row).toEqual({
      Nickname: 'Ada',
      'Claim or denial?: matches the key': '100',
      'Again: matches the key': '0',
    });
  });
});
