import { describe, expect, test } from 'vitest';
import { exportedTables } from '@/domain/export-dictionary';
import { insertRuling } from '../../db/queries/rulings';
import { databaseFor, engines } from '../../db/testing/engines';
import { newClass, newStudent, newTeacher } from '../../db/testing/people';
import { makeSampleClass } from '../sample-class';
import { asTyped, bodyOf, named, recordsIn } from '../testing/saved-file';

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('without names nothing holds a nickname, an id of a student, or what somebody wrote', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const classId = await makeSampleClass(db, teacher);
    await insertRuling(db, teacher, classId, {
      ...{ statement: 'happy-life', decision: 'accept-both', kind: 'official-denial', sparesSent: true },
      reason: 'As Ada said in her argument.',
    });
    const students = await db.selectFrom('student').selectAll().where('class', '=', classId).execute();
    await db
      .updateTable('argument')
      .set({ words: 'my friend said' })
      .where('class', '=', classId)
      .where('statement', '=', 'happy-life')
      .execute();
    const argued = await db.selectFrom('argument').selectAll().where('class', '=', classId).execute();
    const texts = (await recordsIn(db, teacher, classId, 'attempts.csv', named))
      .filter(({ asks }) => asks === 'text')
      .map(({ answer }) => asTyped(answer));
    const secrets = [
      ...students.flatMap(({ id, nickname }) => [id, `"${nickname}"`, `,${nickname},`]),
      ...argued.map(({ reason }) => reason),
      ...texts.filter((text) => text.length > 10),
      'As Ada said',
      'my friend said',
    ];
    expect(texts.length).toBeGreaterThan(5);
    const tell = async (query: string) => {
      const files = [...exportedTables.map(({ name }) => `${name}.csv`), 'everything.json'];
      const bodies = await Promise.all(files.map((file) => bodyOf(db, teacher, classId, file, query)));
      return secrets.filter((secret) => bodies.some((body) => body.includes(secret)));
    };
    expect(await tell('')).toEqual([]);
    expect((await tell(named)).length).toBeGreaterThan(students.length);
  });

  test('students are numbered in the order of joining', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id: classId } = await newClass(db, teacher);
    for (const [nickname, joinedAt] of [
      ['Zoe', '2026-09-01'],
      ['Ada', '2026-09-03'],
      ['Max', '2026-09-02'],
    ] as const) {
      const id = await newStudent(db, classId, nickname);
      await db
        .updateTable('student')
        .set({ joinedAt: `${joinedAt}T08:00:00.000Z` })
        .where('id', '=', id)
        .execute();
    }
    const found = await recordsIn(db, teacher, classId, 'students.csv', named);
    expect(found.map(({ student, nickname }) => [student, nickname])).toEqual([
      ['student-01', 'Zoe'],
      ['student-02', 'Max'],
      ['student-03', 'Ada'],
    ]);
  });
});
