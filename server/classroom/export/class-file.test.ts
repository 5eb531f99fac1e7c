import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dictionary, exportedTables } from '@/domain/export-dictionary';
import type { ColumnNote } from '@/domain/table';
import { recordsOf } from '@/domain/table';
import type { Database } from '../../db/database';
import type { TeacherId } from '../../db/identity';
import { insertAssignment } from '../../db/queries/assignments';
import { insertAttempt } from '../../db/queries/attempts';
import { insertRuling } from '../../db/queries/class-decisions';
import { databaseFor, engines } from '../../db/testing/engines';
import { homework, newAttempt, newClass, newStudent, newTeacher } from '../../db/testing/people';
import { makeSampleClass } from '../sample-class';
import { classFile } from './class-file';

const named = 'names=yes';

async function bodyOf(db: Database, teacher: TeacherId, classId: string, file: string, query = '') {
  const { body } = await classFile(db, teacher, { classId, file, query: new URLSearchParams(query) });
  return body;
}

/** A file as a program reads it: fields that begin as a formula does come with an apostrophe before them. */
async function recordsIn(...asked: Parameters<typeof bodyOf>): Promise<Record<string, string>[]> {
  const body = await bodyOf(...asked);
  expect(body.startsWith('\uFEFF')).toBe(true);
  const fields = z.array(z.record(z.string(), z.string()));
  return fields.parse(parse(body, { bom: true, columns: true, record_delimiter: '\r\n' }));
}

function asTyped(field: string | undefined): string {
  return (field ?? '').replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, '');
}

const cell = (value: unknown) => (value === null || value === undefined ? '' : String(value));

function fitsType(type: ColumnNote['type'], values: string, field: string): boolean {
  switch (type) {
    case 'number':
      return /^\d+$/.test(field);
    case 'time':
      return new Date(field).toISOString() === field;
    case 'yes or no':
      return field === 'yes' || field === 'no';
    case 'one of':
      return values.split(', ').includes(field);
    case 'id':
      return /^[\w./-]+$/.test(field);
    case 'text':
      return true;
  }
}

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  async function sample() {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    return { db, teacher, classId: await makeSampleClass(db, teacher) };
  }

  test('every try of every attempt stands in attempts.csv as it was kept', async () => {
    const { db, teacher, classId } = await sample();
    const kept = await db
      .selectFrom('attempt')
      .innerJoin('student', 'student.id', 'attempt.student')
      .selectAll('attempt')
      .select('student.nickname')
      .where('attempt.class', '=', classId)
      .orderBy('attempt.receivedAt')
      .orderBy('attempt.id')
      .execute();
    const expected = kept.flatMap((row) =>
      Object.entries(z.record(z.string(), z.array(z.string())).parse(JSON.parse(row.answers))).flatMap(
        ([question, tries]) =>
          tries.map((answer, index) => ({
            ...{ nickname: row.nickname, attempt: row.id, assignment: cell(row.assignment) },
            ...{ exercise: row.exercise, round: cell(row.round), question, try: cell(index + 1) },
            ...{ tries: cell(tries.length), answer, made_at: row.madeAt, received_at: row.receivedAt },
            ...{ lesson_version: row.lessonVersion, key_version: row.keyVersion },
            rule_version: row.ruleVersion,
          })),
      ),
    );
    const found = await recordsIn(db, teacher, classId, 'attempts.csv', named);
    expect(kept.length).toBeGreaterThan(500);
    expect(
      found.map(({ student: _student, asks: _asks, statement: _statement, ...rest }) => ({
        ...rest,
        answer: asTyped(rest['answer']),
      })),
    ).toEqual(expected);
    expect(new Set(found.map(({ asks }) => asks))).toEqual(new Set(['kind', 'sureness', 'text', 'rating']));
  });

  test('answers.csv and everything.json say the same, and every column has its entry in the dictionary', async () => {
    const { db, teacher, classId } = await sample();
    const everything = JSON.parse(await bodyOf(db, teacher, classId, 'everything.json', named));
    const notes = recordsOf(dictionary());
    for (const { name } of exportedTables) {
      const records = await recordsIn(db, teacher, classId, `${name}.csv`, named);
      const inJson = z.array(z.record(z.string(), z.unknown())).parse(everything.tables[name]);
      const yes = (value: unknown) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : cell(value));
      expect(
        records.map((record) => Object.values(record).map(asTyped)),
        name,
      ).toEqual(inJson.map((record) => Object.values(record).map(yes)));
      const [first] = records;
      for (const column of Object.keys(first ?? {}))
        expect(notes).toContainEqual(expect.objectContaining({ file: `${name}.csv`, column }));
    }
    expect(everything.tables.answers.length).toBeGreaterThan(300);
    expect(everything.tables.students).toHaveLength(28);
    expect(everything.tables.arguments).toHaveLength(5);
  });

  test('every field is of the type, and among the values, that the dictionary says', async () => {
    const { db, teacher, classId } = await sample();
    for (const { name, columns } of exportedTables) {
      const records = await recordsIn(db, teacher, classId, `${name}.csv`, named);
      for (const { name: column, type, values } of columns) {
        const fields = [...new Set(records.map((record) => record[column] ?? ''))].filter(
          (one) => one !== '',
        );
        const isFit = (field: string) => fitsType(type, values, field);
        expect(
          fields.filter((field) => !isFit(field)),
          `${name} ${column}`,
        ).toEqual([]);
      }
    }
  });

  test('what students type comes back to the letter, and no spreadsheet runs it', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id: classId } = await newClass(db, teacher);
    const names = [
      '=HYPERLINK("http://x.example","Ada")',
      '+1',
      '-1',
      '@SUM(A1)',
      '\tTab',
      '\rLine',
      '＝1',
      "'=1",
      'a, b',
      'He said “x” "y"',
      'one\r\ntwo',
      'Zoë 👩🏽‍🚀',
      ' ;|',
      '',
    ];
    for (const name of names) await newStudent(db, classId, name);
    const body = await bodyOf(db, teacher, classId, 'students.csv', named);
    expect(body.split('\r\n').at(-1)).toBe('');
    const found = await recordsIn(db, teacher, classId, 'students.csv', named);
    const fields = found.map(({ nickname }) => nickname ?? '');
    expect(fields.filter((field) => /^[=+\-@\t\r＝＋－＠]/u.test(field))).toEqual([]);
    // Who types an apostrophe before a formula is the one case that cannot be told from ours.
    expect(fields.map(asTyped).toSorted()).toEqual(
      names.map((name) => (name === "'=1" ? '=1' : name)).toSorted(),
    );
    const grades = await bodyOf(db, teacher, classId, 'grades-canvas.csv');
    expect(grades).toContain(`"'=HYPERLINK(""http://x.example"",""Ada"")"`);
  });

  test('without names nothing holds a nickname, an id of a student, or what somebody wrote', async () => {
    const { db, teacher, classId } = await sample();
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

  test('there is no other file, and none of another’s class', async () => {
    const { db, teacher, classId } = await sample();
    for (const file of [
      'nope.csv',
      'attempts.json',
      'attempts',
      '',
      'constructor.csv',
      'toString.csv',
      'attempts.csv.exe',
    ])
      await expect(bodyOf(db, teacher, classId, file), file).rejects.toMatchObject({ code: 'not-found' });
    const stranger = await newTeacher(db);
    for (const file of ['attempts.csv', 'dictionary.csv', 'everything.json', 'grades-moodle.csv'])
      await expect(bodyOf(db, stranger, classId, file), file).rejects.toMatchObject({ code: 'not-found' });
  });
});
