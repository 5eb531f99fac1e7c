import { describe, expect, test } from 'vitest';
import type { Database } from '../database';
import { databaseFor, engines } from '../testing/engines';
import { homework, newAttempt, newClass, newStudent, newTeacher } from '../testing/people';
import { insertAssignment } from './assignments';
import { insertAttempt } from './attempts';
import { selectChanges } from './changes';
import { selectOwnVote } from './own-vote';
import { closeVote, openVote, selectVotes, showSplit } from './votes';

const exercise = 'claim-or-denial/two-halves';
const statement = 'legal-rights-protected';

/** Until the clock has gone on: what is answered at the moment at which a vote ends belongs to it. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));

async function classWithWork(db: Database) {
  const teacher = await newTeacher(db);
  const { id: classId } = await newClass(db, teacher);
  const ada = await newStudent(db, classId, 'Ada');
  const ben = await newStudent(db, classId, 'Ben');
  const { id: assignment } = await insertAssignment(db, teacher, classId, homework);
  const answer = async (student: typeof ada, kind: string, round: number) => {
    await insertAttempt(
      db,
      student,
      newAttempt({ assignment, exercise, round, answers: { [statement]: [kind] } }),
    );
    // Two answers of one millisecond have no order.
    await aMoment();
  };
  return { teacher, classId, ada, ben, assignment, answer };
}

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('a class has one open vote: another one ends it, and each is told', async () => {
    const { db } = database.current;
    const { teacher, classId, assignment } = await classWithWork(db);
    const first = await openVote(db, teacher, { assignment, exercise, statement, round: 1 });
    const other = await openVote(db, teacher, { assignment, exercise, statement: 'rule', round: 1 });
    const votes = await selectVotes(db, teacher, assignment);
    expect(votes.find(({ id }) => id === first.id)?.closedAt).not.toBeNull();
    expect(votes.find(({ id }) => id === other.id)?.closedAt).toBeNull();
    await closeVote(db, teacher, other.id);
    const told = (await selectChanges(db, teacher, classId, 0)).filter(({ type }) => type === 'vote-changed');
    expect(told.map(({ subject }) => subject)).toEqual([first.id, other.id, other.id]);
  });

  test('a round can be opened again, the first one not after the second', async () => {
    const { db } = database.current;
    const { teacher, assignment } = await classWithWork(db);
    const asked = { assignment, exercise, statement } as const;
    const first = await openVote(db, teacher, { ...asked, round: 1 });
    await showSplit(db, teacher, first.id);
    const reopened = await openVote(db, teacher, { ...asked, round: 1 });
    expect(reopened).toMatchObject({ id: first.id, closedAt: null, splitShownAt: null });
    await openVote(db, teacher, { ...asked, round: 2 });
    await expect(openVote(db, teacher, { ...asked, round: 1 })).rejects.toMatchObject({ code: 'conflict' });
    expect((await selectVotes(db, teacher, assignment)).map(({ round }) => round)).toEqual([2, 1]);
  });

  test('students see how the class divided only once it is shown, and never who chose what', async () => {
    const { db } = database.current;
    const { teacher, ada, ben, assignment, answer } = await classWithWork(db);
    expect(await selectOwnVote(db, ada)).toBeNull();
    const vote = await openVote(db, teacher, { assignment, exercise, statement, round: 1 });
    await answer(ada, 'official-denial', 1);
    await answer(ada, 'attributed-claim', 1);
    await answer(ben, 'set-aside', 1);
    expect(await selectOwnVote(db, ada)).toMatchObject({
      closedAt: null,
      own: 'attributed-claim',
      all: null,
    });
    await closeVote(db, teacher, vote.id);
    expect((await selectOwnVote(db, ben))?.all).toBeNull();
    await showSplit(db, teacher, vote.id);
    const shown = await selectOwnVote(db, ben);
    expect(shown?.own).toBe('set-aside');
    expect(shown?.all?.toSorted()).toEqual(['attributed-claim', 'set-aside']);
    expect(JSON.stringify(shown)).not.toContain(ada);
  });

  test('the second round has answers of its own', async () => {
    const { db } = database.current;
    const { teacher, ada, assignment, answer } = await classWithWork(db);
    await answer(ada, 'official-denial', 1);
    await openVote(db, teacher, { assignment, exercise, statement, round: 2 });
    expect(await selectOwnVote(db, ada)).toMatchObject({ round: 2, own: null, asksSureness: true });
    await answer(ada, 'attributed-claim', 2);
    expect((await selectOwnVote(db, ada))?.own).toBe('attributed-claim');
  });

  test('an answer from before a vote, or from after its end, is none to it', async () => {
    const { db } = database.current;
    const { teacher, ada, ben, assignment, answer } = await classWithWork(db);
    await answer(ada, 'official-denial', 1);
    await aMoment();
    const vote = await openVote(db, teacher, { assignment, exercise, statement, round: 1 });
    expect((await selectOwnVote(db, ada))?.own).toBeNull();
    await answer(ada, 'set-aside', 1);
    await showSplit(db, teacher, vote.id);
    await aMoment();
    await answer(ada, 'attributed-claim', 1);
    await answer(ben, 'attributed-claim', 1);
    expect(await selectOwnVote(db, ada)).toMatchObject({ own: 'set-aside', all: ['set-aside'] });
    expect(await selectOwnVote(db, ben)).toMatchObject({ own: null, all: ['set-aside'] });
  });

  test('students see the vote that ended or was shown last, also where it is an older one', async () => {
    const { db } = database.current;
    const { teacher, ada, assignment } = await classWithWork(db);
    const asked = { assignment, exercise, round: 1 } as const;
    const older = await openVote(db, teacher, { ...asked, statement });
    await aMoment();
    const younger = await openVote(db, teacher, { ...asked, statement: 'rule' });
    await showSplit(db, teacher, younger.id);
    await aMoment();
    await openVote(db, teacher, { ...asked, statement });
    await closeVote(db, teacher, older.id);
    expect((await selectOwnVote(db, ada))?.id).toBe(older.id);
    await aMoment();
    await showSplit(db, teacher, younger.id);
    expect((await selectOwnVote(db, ada))?.id).toBe(younger.id);
  });

  test('teachers who ask at the same moment leave one vote open', async () => {
    const { db } = database.current;
    const { teacher, assignment } = await classWithWork(db);
    const statements = Array.from({ length: 8 }, (_, index) => `statement-${index}`);
    await Promise.all(
      statements.map((one) => openVote(db, teacher, { assignment, exercise, statement: one, round: 1 })),
    );
    const votes = await selectVotes(db, teacher, assignment);
    expect(votes).toHaveLength(statements.length);
    expect(votes.filter(({ closedAt }) => closedAt === null)).toHaveLength(1);
  });

  test('an answer is not kept once its vote is over, or where the vote is one of another class', async () => {
    const { db } = database.current;
    const { teacher, ada, assignment } = await classWithWork(db);
    const { ada: stranger } = await classWithWork(db);
    const { id: vote } = await openVote(db, teacher, { assignment, exercise, statement, round: 1 });
    const over = { code: 'conflict', message: 'This vote is over. Your class has gone on.' };
    const answers = { [statement]: ['set-aside'] };
    await expect(insertAttempt(db, stranger, newAttempt({ answers }), vote)).rejects.toMatchObject(over);
    expect(await insertAttempt(db, ada, newAttempt({ assignment, answers }), vote)).toBe('added');
    await closeVote(db, teacher, vote);
    await expect(insertAttempt(db, ada, newAttempt({ assignment, answers }), vote)).rejects.toMatchObject(
      over,
    );
  });
});
