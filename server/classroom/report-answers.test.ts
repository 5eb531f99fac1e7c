import { describe, expect, test } from 'vitest';
import { firstAndLast } from '@/domain/first-and-last';
import { selectAttempts } from '../db/queries/attempts';
import { insertRuling } from '../db/queries/rulings';
import { databaseFor, engines } from '../db/testing/engines';
import { newTeacher } from '../db/testing/people';
import { selectClassKey } from './class-key';
import { selectReported } from './report-answers';
import { makeSampleClass } from './sample-class';
import { statementAnswersOf } from './statement-answers';

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('reports are made of the same answers as if every attempt was read, with and without rulings', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const classId = await makeSampleClass(db, teacher);
    const asked = { db, teacher, class: classId, isNameless: false };
    const attempts = await selectAttempts(db, teacher, classId);
    const given = [null, ...new Set(attempts.flatMap(({ assignment }) => assignment ?? []))];
    for (const decision of [null, 'accept-both', 'change-key'] as const) {
      if (decision !== null)
        await insertRuling(db, teacher, classId, {
          ...{ statement: 'happy-life', decision, kind: 'official-denial', sparesSent: true },
          reason: 'It answers what others allege.',
        });
      const classKey = await selectClassKey(db, teacher, classId, attempts);
      for (const assignment of given) {
        const own = attempts.filter((one) => assignment === null || one.assignment === assignment);
        const { answers } = await selectReported(asked, assignment);
        expect(answers).toEqual(firstAndLast(statementAnswersOf(own, classKey)));
      }
    }
    expect(given).toHaveLength(5);
  });
});
