import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { NewAssignment } from '@/domain/assignment';
import type { RuledOn } from '@/domain/ruling';
import { checkExercise } from '../check-exercise';
import { insertAssignment, updateAssignment } from '../db/queries/assignments';
import { selectAttempts } from '../db/queries/attempts';
import { withdrawRuling } from '../db/queries/decision-withdrawal';
import { databaseFor, engines } from '../db/testing/engines';
import { homework, newClass, newStudent, newTeacher } from '../db/testing/people';
import { argue, selectArguable } from './argue';
import { selectAnswered, selectArgumentDesk } from './argument-desk';
import { checkedInClass } from './check-in-class';
import { selectClassKey } from './class-key';
import { giveRuling, selectPreview } from './give-ruling';
import { selectLiveView } from './live-view';
import { selectOwnClass } from './own-class';
import { selectOwnKey } from './own-rulings';
import { keepCheck } from './student-check';
import { workOfStudent } from './student-work';

const exercise = 'claim-or-denial/twelve';
const statement = 'holding-fast';
const reason = 'An author signs the article, so there is somebody whom I can hold to it.';
const accept: RuledOn = {
  ...{ decision: 'accept-both', kind: 'attributed-claim', sparesSent: true },
  reason: 'Both readings hold until the chain is traced.',
};
const change: RuledOn = { ...accept, decision: 'change-key', sparesSent: false };
const argument = { statement, kind: 'attributed-claim', words: 'appears to be', reason } as const;

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  /** A class in which Ada matches the key at once, and Ben not at his second try. */
  async function answered(more: Partial<NewAssignment> = {}) {
    const { db } = database.current;
    const teacher = await newTeacher(db, 'Ms Ruler');
    const { id: classId } = await newClass(db, teacher);
    const given = { ...homework, dueAt: null, feedback: 'at-once', ...more } as const;
    const { id: assignment } = await insertAssignment(db, teacher, classId, given);
    const [ada, ben] = [await newStudent(db, classId, 'Ada'), await newStudent(db, classId, 'Ben')];
    const send = (student: typeof ada, ...tries: string[]) =>
      keepCheck(db, student, { exercise, answers: { [statement]: tries } });
    await send(ada, 'set-aside');
    await send(ben, 'independent-estimate');
    await send(ben, 'independent-estimate', 'attributed-claim');
    const asked = { db, teacher, class: classId, statement, isNameless: false };
    return { db, teacher, classId, assignment, ada, ben, send, asked };
  }

  /** Everything that follows from the key of the class. */
  async function derived({
    db,
    teacher,
    classId,
    assignment,
    ada,
    ben,
  }: Awaited<ReturnType<typeof answered>>) {
    const watched = { db, teacher, class: classId, assignment, isNameless: false };
    const { rows, columns } = await selectLiveView(watched);
    const attempts = await selectAttempts(db, teacher, classId);
    const classKey = await selectClassKey(db, teacher, classId, attempts);
    const answers = { [statement]: ['attributed-claim'] };
    const checked = checkExercise({ exercise, answers });
    const given = await newStudent(db, classId, `New ${randomUUID().slice(0, 8)}`);
    return {
      rows: rows.filter(({ student }) => student === ada || student === ben),
      columns,
      attempts,
      works: [ada, ben].map((one) =>
        workOfStudent(
          attempts.filter(({ student }) => student === one),
          [{ id: assignment, title: 'Given' }],
          classKey,
        ),
      ),
      own: [(await selectOwnClass(db, ada)).sent, (await selectOwnClass(db, ben)).sent],
      check: await checkedInClass(db, given, { answers, checked }, exercise),
    };
  }

  test.each([accept, change, { ...change, sparesSent: true }])(
    'every result follows from a ruling, and is as before once it is withdrawn: $decision, spared: $sparesSent',
    async (ruled) => {
      const made = await answered();
      const { db, teacher, asked } = made;
      const before = await derived(made);
      const promised = await selectPreview(asked, await selectAnswered(asked), ruled);
      expect(await derived(made)).toEqual(before);

      const once = randomUUID();
      const effect = await giveRuling(asked, ruled, { once });
      expect(effect).toEqual({ gains: promised.gains.length, loses: promised.loses.length });
      expect(effect).toEqual({ gains: 1, loses: ruled.sparesSent ? 0 : 1 });
      const after = await derived(made);
      expect(after.attempts).toEqual(before.attempts);
      for (const part of ['rows', 'columns', 'works', 'own', 'check'] as const)
        expect(after[part], part).not.toEqual(before[part]);
      expect(await giveRuling(asked, ruled, { once })).toEqual(effect);

      const desk = await selectArgumentDesk(asked, await selectAnswered(asked));
      const [{ id } = { id: '' }] = desk.rulings;
      expect(desk.rulings).toMatchObject([{ by: 'Ms Ruler', effect, withdrawnAt: null }]);
      await withdrawRuling(db, teacher, id);
      expect(await derived(made)).toEqual(before);
    },
  );

  test('a student argues once the key is shown, is told the ruling and what it changed, and that it was withdrawn', async () => {
    const made = await answered();
    const { db, ben, teacher, asked } = made;
    const shown = await selectArguable(db, ben, statement);
    expect(shown).toMatchObject({
      answer: 'attributed-claim',
      verdict: 'not-yet',
      key: { kind: 'set-aside' },
    });
    expect(shown.kinds).not.toContain('set-aside');
    await argue(db, ben, { ...argument, id: 'argued' });
    expect((await selectOwnKey(db, ben)).arguments).toMatchObject([{ state: 'waiting', ruling: null }]);

    await giveRuling(asked, accept, { once: 'ruled' });
    const { rulings, arguments: argued } = await selectOwnKey(db, ben);
    expect(rulings).toMatchObject([
      { decision: 'accept-both', changes: [{ before: 'not-yet', now: 'matches' }] },
    ]);
    expect(argued).toMatchObject([{ state: 'ruled', ruling: { reason: accept.reason } }]);
    await withdrawRuling(db, teacher, 'ruled');
    const later = await selectOwnKey(db, ben);
    expect(later.rulings).toMatchObject([{ changes: [{ before: 'matches', now: 'not-yet' }] }]);
    expect(later.arguments).toMatchObject([{ state: 'reopened', ruling: null }]);
  });

  test('nobody argues before the key is shown, and an argument that cannot be followed is not kept', async () => {
    const { db, classId, ada, ben, send } = await answered();
    const cy = await newStudent(db, classId, 'Cy');
    await expect(selectArguable(db, cy, statement)).rejects.toMatchObject({ code: 'not-allowed' });
    await send(cy, 'attributed-claim');
    await expect(argue(db, cy, { ...argument, id: 'c' })).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(selectArguable(db, ada, 'no-such-statement')).rejects.toMatchObject({ code: 'not-found' });
    const kept = { ...argument, id: 'b', words: 'words of nobody' };
    await expect(argue(db, ben, kept)).rejects.toMatchObject({ code: 'invalid-input' });
    expect((await selectOwnKey(db, ben)).arguments).toEqual([]);
  });

  test('while the feedback is held no ruling tells the key, and nobody argues', async () => {
    const { db, teacher, ben, assignment, asked } = await answered();
    await argue(db, ben, { ...argument, id: 'held' });
    await giveRuling(asked, change, { once: 'ruled-held' });
    await updateAssignment(db, teacher, assignment, { feedback: 'when-released' });
    const held = await selectOwnKey(db, ben);
    expect(held.rulings).toEqual([]);
    expect(held.arguments).toMatchObject([{ state: 'held', ruling: null }]);
    expect(JSON.stringify(held)).not.toContain(change.reason);
    await expect(selectArguable(db, ben, statement)).rejects.toMatchObject({ code: 'not-allowed' });
    await updateAssignment(db, teacher, assignment, { releasedAt: new Date().toISOString() });
    expect((await selectOwnKey(db, ben)).arguments).toMatchObject([{ state: 'ruled' }]);
  });

  test('a student who has not answered is told of no ruling', async () => {
    const { db, classId, asked } = await answered();
    await giveRuling(asked, accept, { once: 'ruled-unseen' });
    const cy = await newStudent(db, classId, 'Cy');
    expect((await selectOwnKey(db, cy)).rulings).toEqual([]);
  });

  test('names are left out where they are hidden, and a ruling that rules nothing is not given', async () => {
    const { db, ben, asked } = await answered();
    await argue(db, ben, { ...argument, id: 'hidden' });
    const nameless = { ...asked, isNameless: true };
    const desk = await selectArgumentDesk(nameless, await selectAnswered(asked));
    expect(JSON.stringify(desk)).not.toContain('Ben');
    expect(desk.arguments).toMatchObject([
      { name: expect.stringMatching(/^Student 0[12]$/), isWaiting: true },
    ]);
    expect(desk.counts).toMatchObject({ 'set-aside': 1, 'independent-estimate': 1 });
    expect(desk.kinds[0]).toBe('attributed-claim');
    expect(desk.kinds).not.toContain('set-aside');
    const nothing = { ...change, kind: 'set-aside' } as const;
    await expect(giveRuling(asked, nothing)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test('somebody who does not teach the class sees nothing of it and rules nothing', async () => {
    const { db, asked } = await answered();
    const stranger = { ...asked, teacher: await newTeacher(db) };
    await expect(selectAnswered(stranger)).rejects.toMatchObject({ code: 'not-found' });
    await expect(giveRuling(stranger, accept)).rejects.toMatchObject({ code: 'not-found' });
  });
});
