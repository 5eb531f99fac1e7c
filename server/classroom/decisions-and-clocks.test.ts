import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RuledOn } from '@/domain/ruling';
import type { StudentId } from '../db/identity';
import { insertAssignment } from '../db/queries/assignments';
import { selectAttempts } from '../db/queries/attempts';
import { withdrawRuling } from '../db/queries/decision-withdrawal';
import { insertReview } from '../db/queries/new-review';
import { insertRecheck } from '../db/queries/rechecks';
import { selectOwnReviews, selectReviews } from '../db/queries/reviews';
import { databaseFor, engines } from '../db/testing/engines';
import { homework, newClassOfTwo } from '../db/testing/people';
import { argue } from './argue';
import { selectAnswered } from './argument-desk';
import { giveRuling, selectPreview } from './give-ruling';
import { selectOwnKey } from './own-rulings';
import { keepCheck } from './student-check';

const exercise = 'claim-or-denial/twelve';
const statement = 'holding-fast';
const reason = 'An author signs the article, so there is somebody whom I can hold to it.';
const change: RuledOn = { decision: 'change-key', kind: 'attributed-claim', sparesSent: true, reason };
const argument = { statement, kind: 'attributed-claim', words: 'appears to be', reason } as const;

const goBack = () => vi.setSystemTime(new Date('2026-11-21T10:00:00.000Z'));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T10:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each(engines)('on %s, where the clock of the server goes back', (engine) => {
  const database = databaseFor(engine);

  /** A class in which Ada matches the key, and Ben does not. */
  async function answered() {
    const { db, teacher, classId, ada, ben } = await newClassOfTwo(database.current.db);
    const given = { ...homework, dueAt: null, feedback: 'at-once' } as const;
    await insertAssignment(db, teacher, classId, given);
    const send = (student: StudentId, ...tries: string[]) =>
      keepCheck(db, student, { exercise, answers: { [statement]: tries } });
    await send(ada, 'set-aside');
    await send(ben, 'independent-estimate', 'official-denial');
    const asked = { db, teacher, class: classId, statement, isNameless: false };
    return { db, teacher, classId, ada, ben, send, asked };
  }

  test('a ruling spares what was sent before it, as its preview says, and nothing that is sent after it', async () => {
    const { ada, ben, db, send, asked } = await answered();
    goBack();
    const promised = await selectPreview(asked, await selectAnswered(asked), change);
    expect(promised.loses).toEqual([]);
    expect(await giveRuling(asked, change, { once: `spares-${engine}` })).toEqual({ gains: 0, loses: 0 });
    const told = async (student: StudentId) => (await selectOwnKey(db, student)).rulings[0]?.changes;
    expect(await told(ada)).toMatchObject([{ before: 'matches', now: 'matches' }]);
    await send(ben, 'set-aside');
    expect(await told(ben)).toEqual([]);
  });

  test('a ruling settles the argument that came before it, and withdrawing it is told', async () => {
    const { ben, db, teacher, asked } = await answered();
    await argue(db, ben, { ...argument, id: `argued-${engine}` });
    goBack();
    const ruling = `settles-${engine}`;
    await giveRuling(asked, change, { once: ruling });
    expect((await selectOwnKey(db, ben)).arguments).toMatchObject([{ state: 'ruled' }]);
    await argue(db, ben, { ...argument, kind: 'official-denial', id: `again-${engine}` });
    const states = (await selectOwnKey(db, ben)).arguments.map(({ state }) => state);
    expect(states).toEqual(['waiting', 'ruled']);
    await withdrawRuling(db, teacher, ruling);
    expect((await selectOwnKey(db, ben)).rulings).toMatchObject([
      { changes: [{ before: 'not-yet', now: 'not-yet' }] },
    ]);
  });

  test('of two rulings the later one goes on from the earlier', async () => {
    const { asked } = await answered();
    await giveRuling(asked, change, { once: `first-${engine}` });
    goBack();
    await giveRuling(asked, { ...change, kind: 'official-denial' }, { once: `second-${engine}` });
    const { classKey } = await selectAnswered(asked);
    expect(classKey.rulings.map(({ id }) => id)).toEqual([`first-${engine}`, `second-${engine}`]);
  });

  test('a re-check is of what was sent before it', async () => {
    const { db, teacher, classId } = await answered();
    goBack();
    const accepts = { kind: 'attributed-claim', alsoAccepts: null } as const;
    const { madeAt } = await insertRecheck(db, teacher, classId, { statement, accepts, sparesSent: true });
    for (const { receivedAt } of await selectAttempts(db, teacher, classId))
      expect(receivedAt < madeAt).toBe(true);
  });

  test('the newest review is the one that was made last', async () => {
    const { db, teacher, classId, ada } = await answered();
    const [sent] = await selectAttempts(db, teacher, classId, { student: ada });
    const review = { attempt: sent?.id ?? '', levels: { kind: 3 }, comment: '' } as const;
    await insertReview(db, teacher, { ...review, decision: 'return', seen: null });
    goBack();
    const [first] = await selectReviews(db, teacher, classId);
    await insertReview(db, teacher, { ...review, decision: 'read', seen: first?.id ?? null });
    expect((await selectOwnReviews(db, ada)).map(({ decision }) => decision)).toEqual(['return', 'read']);
  });
});
