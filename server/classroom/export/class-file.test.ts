import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dictionary, exportedTables } from '@/domain/export-dictionary';
import type { ColumnNote } from '@/domain/table';
import { recordsOf } from '@/domain/table';
import { databaseFor, engines } from '../../db/testing/engines';
import { newClass, newStudent, newTeacher } from '../../db/testing/people';
import { makeSampleClass } from '../sample-class';
import { asTyped, bodyOf, named, recordsIn } from '../testing/saved-file';

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
