import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isWithin } from '@/domain/vote';
import type { StudentId } from '../identity';
import { databaseFor, engines } from '../testing/engines';
import { homework, newAttempt, newClassOfTwo, newStudent } from '../testing/people';
import { insertAssignment } from './assignments';
import { insertAttempt, selectAttempts } from './attempts';
import { receivedNow } from './class-time';
import { assertVoteOpen, selectOwnVote } from './own-vote';
import { closeVote, openVote, showSplit } from './votes';

const exercise = 'claim-or-denial/two-halves';
const statement = 'legal-rights-protected';
const asked = { exercise, statement, round: 1 } as const;

/** When the clock of the server goes back by a day, or the request comes to a server whose clock is behind. */
const moments = ['before the vote', 'after its opening', 'between two answers', 'before its end', 'after it'];

afterEach(() => {
  vi.useRealTimers();
});

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  async function voting() {
    const { db, teacher, classId, ada, ben } = await newClassOfTwo(database.current.db);
    const cleo = await newStudent(db, classId, 'Cleo');
    const { id: assignment } = await insertAssignment(db, teacher, classId, homework);
    const answer = (student: StudentId, kind: string, vote: string | null = null) =>
      insertAttempt(
        db,
        student,
        newAttempt({ assignment, exercise, answers: { [statement]: [kind] } }),
        vote,
      );
    return { db, teacher, classId, ada, ben, cleo, assignment, answer };
  }

  test.each(moments)('where the clock goes back %s, a vote has the answers that came in it', async (when) => {
    const { db, teacher, classId, ada, ben, cleo, assignment, answer } = await voting();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T10:00:00.000Z') });
    const goesOn = (moment: string) =>
      vi.setSystemTime(moment === when ? Date.now() - 24 * 60 * 60 * 1000 : Date.now() + 1000);
    await answer(ada, 'official-denial');
    goesOn('before the vote');
    const { id } = await openVote(db, teacher, { ...asked, assignment });
    expect((await selectOwnVote(db, ada))?.own).toBeNull();
    goesOn('after its opening');
    await answer(ada, 'set-aside', id);
    goesOn('between two answers');
    await answer(ben, 'attributed-claim', id);
    expect((await selectOwnVote(db, ben))?.own).toBe('attributed-claim');
    goesOn('before its end');
    const vote = await closeVote(db, teacher, id);
    goesOn('after it');
    await answer(ada, 'official-denial');
    await answer(cleo, 'official-denial');
    await showSplit(db, teacher, id);
    expect((await selectOwnVote(db, cleo))?.own).toBeNull();
    expect((await selectOwnVote(db, ada))?.all?.toSorted()).toEqual(['attributed-claim', 'set-aside']);
    const within = (await selectAttempts(db, teacher, classId)).filter(({ receivedAt }) =>
      isWithin(vote, receivedAt),
    );
    expect(new Set(within.map(({ student }) => student))).toEqual(new Set([ada, ben]));
    expect(within).toHaveLength(2);
  });

  test.each(['closed', 'another is opened'])(
    'an answer that is kept while the vote is being %s counts',
    async (how) => {
      const { db, teacher, classId, ada, assignment } = await voting();
      const { id } = await openVote(db, teacher, { ...asked, assignment });
      const ended = await db.transaction().execute(async (transaction) => {
        await assertVoteOpen(transaction, classId, id);
        const ending =
          how === 'closed'
            ? closeVote(db, teacher, id)
            : openVote(db, teacher, { ...asked, assignment, statement: 'happy-life' });
        // Until it waits for this transaction.
        await setTimeout(100);
        const receivedAt = await receivedNow(transaction, { class: classId, student: ada });
        const { answers: _answers, ...attempt } = newAttempt({ assignment, exercise });
        const answers = JSON.stringify({ [statement]: ['set-aside'] });
        await transaction
          .insertInto('attempt')
          .values({ ...attempt, moves: null, class: classId, student: ada, answers, receivedAt })
          .execute();
        return { ending };
      });
      const now = await ended.ending;
      if (now.id !== id) await closeVote(db, teacher, now.id);
      await showSplit(db, teacher, id);
      expect((await selectOwnVote(db, ada))?.all).toEqual(['set-aside']);
    },
  );

  test('the vote that was shown last is the one that students see, also where the clock goes back', async () => {
    const { db, teacher, ada, assignment } = await voting();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T10:00:00.000Z') });
    const first = await openVote(db, teacher, { ...asked, assignment });
    await showSplit(db, teacher, first.id);
    vi.setSystemTime(new Date('2026-11-21T10:00:00.000Z'));
    const second = await openVote(db, teacher, { ...asked, assignment, statement: 'happy-life' });
    await showSplit(db, teacher, second.id);
    expect((await selectOwnVote(db, ada))?.id).toBe(second.id);
    await showSplit(db, teacher, first.id);
    expect((await selectOwnVote(db, ada))?.id).toBe(first.id);
  });
});
