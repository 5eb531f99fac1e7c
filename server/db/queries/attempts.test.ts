import { afterEach, describe, expect, test, vi } from 'vitest';
import { databaseFor, engines } from '../testing/engines';
import { homework, newAttempt, newClassOfTwo } from '../testing/people';
import { insertAssignment } from './assignments';
import { insertAttempt, selectAttempt, selectAttempts, selectOwnAttempts } from './attempts';
import { selectChanges } from './changes';

afterEach(() => {
  vi.useRealTimers();
});

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('what a student sent is read as it was sent, whatever signs are in it', async () => {
    const { db, teacher, classId, ada } = await newClassOfTwo(database.current.db);
    const answers = {
      'rate.reason': ['“No” – sagt’s 中国, it\'s "said" \\ %_ 🙂\n'],
      constructor: ['x', 'y'],
    };
    const moves = [{ at: 1200, card: 'happy-life', to: null }, 'undo', true];
    const attempt = newAttempt({ answers, moves, round: 2 });
    expect(await insertAttempt(db, ada, attempt)).toBe('added');
    const [own] = await selectOwnAttempts(db, ada);
    expect(own).toMatchObject({ ...attempt, student: ada });
    expect(own?.receivedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(await selectAttempts(db, teacher, classId)).toEqual([own]);
    expect(await selectAttempt(db, teacher, attempt.id)).toEqual(own);
  });

  test('sent twice it counts once, and the first stays', async () => {
    const { db, teacher, classId, ada } = await newClassOfTwo(database.current.db);
    const attempt = newAttempt();
    await insertAttempt(db, ada, attempt);
    expect(await insertAttempt(db, ada, { ...attempt, answers: {} })).toBe('already-there');
    expect(await selectOwnAttempts(db, ada)).toMatchObject([attempt]);
    const types = (await selectChanges(db, teacher, classId, 0)).map(({ type }) => type);
    expect(types.filter((type) => type === 'attempt-received')).toHaveLength(1);
  });

  test('sent twice at the same moment it counts once', async () => {
    const { db, ada } = await newClassOfTwo(database.current.db);
    const attempt = newAttempt();
    const sent = await Promise.all(Array.from({ length: 5 }, () => insertAttempt(db, ada, attempt)));
    expect(sent.filter((result) => result === 'added')).toHaveLength(1);
    expect(await selectOwnAttempts(db, ada)).toHaveLength(1);
  });

  test('the id of another student’s attempt is refused, and tells nothing of it', async () => {
    const { db, ada, ben } = await newClassOfTwo(database.current.db);
    const attempt = newAttempt();
    await insertAttempt(db, ada, attempt);
    await expect(insertAttempt(db, ben, attempt)).rejects.toMatchObject({
      code: 'conflict',
      message: 'These answers could not be kept. Check them again.',
    });
    expect(await selectOwnAttempts(db, ben)).toEqual([]);
  });

  test('it can be made for an assignment of the own class and for no other', async () => {
    const { db, teacher, classId, ada } = await newClassOfTwo(database.current.db);
    const other = await newClassOfTwo(database.current.db);
    const own = await insertAssignment(db, teacher, classId, homework);
    await insertAttempt(db, ada, newAttempt({ assignment: own.id }));
    await expect(
      insertAttempt(other.db, other.ada, newAttempt({ assignment: own.id })),
    ).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await selectAttempts(db, teacher, classId, { assignment: own.id })).toHaveLength(1);
  });

  test('a teacher reads them by student and by exercise, in the order in which they came', async () => {
    const { db, teacher, classId, ada, ben } = await newClassOfTwo(database.current.db);
    const sent = [newAttempt(), newAttempt({ exercise: 'whose-words/first' }), newAttempt()];
    for (const attempt of sent) await insertAttempt(db, ada, attempt);
    await insertAttempt(db, ben, newAttempt());
    const ids = async (filter: Parameters<typeof selectAttempts>[3]) =>
      (await selectAttempts(db, teacher, classId, filter)).map(({ id }) => id);
    expect(new Set(await ids({ student: ada }))).toEqual(new Set(sent.map(({ id }) => id)));
    expect(await ids({ student: ada, exercise: 'whose-words/first' })).toEqual([sent[1]?.id]);
    expect(await ids({})).toHaveLength(4);
  });

  test('what a student sent keeps its order where the clock of the server goes back', async () => {
    const { db, ada, ben } = await newClassOfTwo(database.current.db);
    const ids = [newAttempt(), newAttempt(), newAttempt()];
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T10:00:00.000Z') });
    await insertAttempt(db, ada, ids[0] ?? newAttempt());
    vi.setSystemTime(new Date('2026-11-21T10:00:00.000Z'));
    for (const attempt of ids.slice(1)) await insertAttempt(db, ada, attempt);
    await insertAttempt(db, ben, newAttempt());
    const own = await selectOwnAttempts(db, ada);
    expect(own.map(({ id }) => id)).toEqual(ids.map(({ id }) => id));
    expect(own.at(-1)?.receivedAt).toBe('2026-11-22T10:00:00.002Z');
    expect((await selectOwnAttempts(db, ben))[0]?.receivedAt).toBe('2026-11-21T10:00:00.000Z');
  });
});
