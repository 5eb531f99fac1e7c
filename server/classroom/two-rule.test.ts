import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { RuledOn } from '@/domain/ruling';
import { seenIn } from '@/domain/seen-before-ruling';
import { openAndMigrate } from '../db/database';
import { insertArgument } from '../db/queries/arguments';
import { insertClassTeacher } from '../db/queries/co-teachers';
import { withdrawRuling } from '../db/queries/decision-withdrawal';
import { insertRuling } from '../db/queries/rulings';
import { databaseFor, engines } from '../db/testing/engines';
import { emailOf, newClass, newStudent, newTeacher } from '../db/testing/people';
import { selectArgued } from './argued-statements';
import { selectAnswered, selectArgumentDesk } from './argument-desk';
import { classOverview } from './class-overview';
import { giveRuling } from './give-ruling';

const statement = 'holding-fast';
const accept: RuledOn = {
  ...{ decision: 'accept-both', kind: 'attributed-claim', sparesSent: true },
  reason: 'Both readings hold until the chain is traced.',
};
const change: RuledOn = { ...accept, decision: 'change-key', kind: 'official-denial' };
const argument = {
  ...({ statement, kind: 'attributed-claim', words: 'appears to be', keyVersion: 'key' } as const),
  reason: 'An author signs the article, so there is somebody whom I can hold to it.',
} as const;

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  /** A class of two teachers, in which a student has argued once, and what both see. */
  async function argued() {
    const { db } = database.current;
    const teachers = [await newTeacher(db), await newTeacher(db)] as const;
    const { id: classId } = await newClass(db, teachers[0]);
    await insertClassTeacher(db, teachers[0], classId, emailOf(teachers[1]));
    const ada = await newStudent(db, classId, 'Ada');
    await insertArgument(db, ada, { ...argument, id: randomUUID() });
    const asked = { db, teacher: teachers[0], class: classId, statement, isNameless: true };
    const desk = async () => selectArgumentDesk(asked, await selectAnswered(asked));
    return {
      db,
      teachers,
      ada,
      asked,
      other: { ...asked, teacher: teachers[1] },
      desk,
      seen: seenIn(await desk()),
    };
  }

  test('a ruling that was looked at before another one is not given', async () => {
    const { asked, other, desk, seen } = await argued();
    await giveRuling(asked, accept, { once: randomUUID(), seen });
    await expect(giveRuling(other, change, { once: randomUUID(), seen })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/^Another ruling on this statement was given/),
    });
    // One that would rule nothing any more is told the same.
    await expect(giveRuling(other, accept, { seen })).rejects.toMatchObject({ code: 'conflict' });
    expect((await desk()).rulings).toHaveLength(1);
    await giveRuling(other, change, { once: randomUUID(), seen: seenIn(await desk()) });
    expect((await desk()).rulings).toHaveLength(2);
  });

  test('an argument that came since the preview is read before a ruling settles it', async () => {
    const { db, ada, asked, desk, seen } = await argued();
    await insertArgument(db, ada, { ...argument, id: randomUUID() });
    await expect(giveRuling(asked, accept, { seen })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/^One more argument has come/),
    });
    expect(await desk()).toMatchObject({
      rulings: [],
      arguments: [{ isWaiting: true }, { isWaiting: true }],
    });
  });

  test('an argument on a statement that the course has no more is counted nowhere', async () => {
    const { db, teachers, ada, asked } = await argued();
    await insertArgument(db, ada, { ...argument, id: randomUUID(), statement: 'gone' });
    const overview = await classOverview(db, teachers[0], asked.class, new Date());
    expect(overview.argued).toEqual({ all: 1, waiting: 1 });
    expect(await selectArgued(db, teachers[0], asked.class)).toMatchObject([{ all: 1, waiting: 1 }]);
  });

  test('of two who rule at the same moment one rules, also on two servers', async () => {
    const { db, teachers, asked, desk, seen } = await argued();
    const second = await openAndMigrate(database.place);
    const given = await Promise.allSettled([
      insertRuling(db, teachers[0], asked.class, { ...accept, statement }, { seen }),
      insertRuling(second.db, teachers[1], asked.class, { ...change, statement }, { seen }),
    ]);
    await second.db.destroy();
    expect(given.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(given.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
    expect((await desk()).rulings).toHaveLength(1);
  });

  test('a form that is sent twice at the same moment rules once, and is told so twice', async () => {
    const { asked, desk, seen } = await argued();
    const once = randomUUID();
    const effects = await Promise.all([1, 2].map(() => giveRuling(asked, accept, { once, seen })));
    expect(effects[0]).toEqual(effects[1]);
    expect((await desk()).rulings).toHaveLength(1);
  });

  test('a form that is sent again after its ruling was withdrawn says so', async () => {
    const { db, teachers, asked, desk, seen } = await argued();
    const once = randomUUID();
    await giveRuling(asked, accept, { once, seen });
    await withdrawRuling(db, teachers[0], once);
    await expect(giveRuling(asked, accept, { once, seen })).rejects.toMatchObject({
      code: 'conflict',
      message: 'This ruling was given and withdrawn. Look at the effect again to give it anew.',
    });
    expect((await desk()).rulings).toMatchObject([{ withdrawnAt: expect.any(String) }]);
    await expect(giveRuling(asked, accept, { once: randomUUID(), seen })).resolves.toBeDefined();
  });
});
