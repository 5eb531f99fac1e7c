import { describe, expect, test } from 'vitest';
import { readKeyReport } from '@/domain/key-report-file';
import type { Database } from '../../db/database';
import type { TeacherId } from '../../db/identity';
import { insertRuling } from '../../db/queries/rulings';
import { databaseFor, engines } from '../../db/testing/engines';
import { newTeacher } from '../../db/testing/people';
import { makeSampleClass } from '../sample-class';
import { classFile } from './class-file';

async function written(db: Database, teacher: TeacherId, classId: string, file: string, query = '') {
  const asked = { classId, file, query: new URLSearchParams(query) };
  return (await classFile(db, teacher, asked)).body;
}

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('the report of a class names nobody: no id, no nickname, no time, no text that was not added', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const classId = await makeSampleClass(db, teacher);
    const ruling = await insertRuling(db, teacher, classId, {
      ...{ statement: 'happy-life', decision: 'accept-both', kind: 'official-denial', sparesSent: true },
      reason: 'Ada convinced us.',
    });
    const students = await db.selectFrom('student').selectAll().where('class', '=', classId).execute();
    const argued = await db.selectFrom('argument').selectAll().where('class', '=', classId).execute();
    const [first] = argued;
    const secrets = [
      ...students.flatMap(({ id, nickname }) => [id, nickname]),
      ...argued.flatMap(({ id, reason }) => [id, reason]),
      ...[classId, teacher, ruling.id, ruling.reason, 'Sample', ruling.madeAt],
    ];
    for (const file of ['key-report.json', 'key-report.csv']) {
      const body = await written(db, teacher, classId, file);
      const words = new Set(body.split(/[^\p{L}\p{N}-]+/u));
      const isIn = (secret: string) =>
        /^[\p{L}\p{N}-]+$/u.test(secret) ? words.has(secret) : body.includes(secret);
      expect(secrets.filter(isIn), file).toEqual([]);
      expect(body).not.toMatch(/\d{4}-\d\d-\d\dT/);
    }
    const read = readKeyReport(await written(db, teacher, classId, 'key-report.json'));
    expect(read).toMatchObject({ report: { isSimulated: true } });
    const entries = 'report' in read ? read.report.entries : [];
    expect(new Set(entries.map(({ statement }) => statement))).toEqual(
      new Set([...argued.map(({ statement }) => statement), 'happy-life']),
    );
    const query = `reason=${first?.id}&reason=${ruling.id}`;
    const added = await written(db, teacher, classId, 'key-report.json', query);
    const told = secrets.filter(
      (secret) => secret.length > 15 && added.includes(JSON.stringify(secret).slice(1, -1)),
    );
    expect(told).toEqual([first?.reason, ruling.reason]);
  });

  test('an id of another class adds nothing', async () => {
    const { db } = database.current;
    const [mine, theirs] = [await newTeacher(db), await newTeacher(db)];
    const [own, other] = [await makeSampleClass(db, mine), await makeSampleClass(db, theirs)];
    const argued = await db.selectFrom('argument').selectAll().where('class', '=', other).execute();
    const query = argued.map(({ id }) => `reason=${id}`).join('&');
    expect(argued).toHaveLength(5);
    expect(await written(db, mine, own, 'key-report.json', query)).toBe(
      await written(db, mine, own, 'key-report.json'),
    );
  });
});
