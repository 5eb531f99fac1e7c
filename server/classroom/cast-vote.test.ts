import { describe, expect, test } from 'vitest';
import { insertAssignment } from '../db/queries/assignments';
import { selectOwnAttempts } from '../db/queries/attempts';
import { updateClass } from '../db/queries/classes';
import { selectOwnVote } from '../db/queries/own-vote';
import { closeVote, openVote } from '../db/queries/votes';
import { databaseFor, engines } from '../db/testing/engines';
import { homework, newClass, newStudent, newTeacher } from '../db/testing/people';
import { selectExercise } from '../lessons/exercises';
import { lessonVersionOf } from '../lessons/lesson-version';
import { castVote } from './cast-vote';
import { selectVoted } from './voted-statement';

const asked = { exercise: 'claim-or-denial/two-halves', statement: 'legal-rights-protected' } as const;

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  async function voting(asksSureness: boolean) {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id: classId } = await newClass(db, teacher);
    const ada = await newStudent(db, classId, 'Ada');
    const { id: assignment } = await insertAssignment(db, teacher, classId, { ...homework, asksSureness });
    const { id: vote } = await openVote(db, teacher, { ...asked, assignment, round: 1 });
    return { db, teacher, classId, ada, assignment, vote };
  }

  test('an answer is an attempt of the exercise, in the round of the vote', async () => {
    const { db, ada, assignment, vote } = await voting(true);
    await castVote(db, ada, { vote, kind: 'official-denial', sure: 'sure' });
    const [attempt] = await selectOwnAttempts(db, ada);
    expect(attempt).toMatchObject({
      assignment,
      exercise: asked.exercise,
      round: 1,
      lessonVersion: lessonVersionOf(selectExercise(asked.exercise)),
      answers: { [asked.statement]: ['official-denial'], [`${asked.statement}.sure`]: ['sure'] },
    });
    expect(await selectOwnVote(db, ada)).toMatchObject({ own: 'official-denial', all: null });
  });

  test('how sure somebody is is kept only where it is asked', async () => {
    const { db, ada, vote } = await voting(false);
    await castVote(db, ada, { vote, kind: 'official-denial', sure: 'sure' });
    const [attempt] = await selectOwnAttempts(db, ada);
    expect(attempt?.answers).toEqual({ [asked.statement]: ['official-denial'] });
  });

  test('nothing is taken while the class is paused, once the vote is closed, or by a device of another class', async () => {
    const { db, teacher, classId, ada, vote } = await voting(false);
    const cast = { vote, kind: 'official-denial', sure: null } as const;
    await updateClass(db, teacher, classId, { pausedAt: '2026-11-23T10:00:00.000Z' });
    await expect(castVote(db, ada, cast)).rejects.toMatchObject({ code: 'conflict' });
    await updateClass(db, teacher, classId, { pausedAt: null });
    const { ada: stranger } = await voting(false);
    await expect(castVote(db, stranger, cast)).rejects.toMatchObject({ code: 'conflict' });
    await closeVote(db, teacher, vote);
    await expect(castVote(db, ada, cast)).rejects.toMatchObject({ code: 'conflict' });
    expect(await selectOwnAttempts(db, ada)).toEqual([]);
  });

  test('what a student sees of a vote holds nothing of the key', async () => {
    const { db, ada } = await voting(true);
    const voted = await selectVoted(db, ada);
    expect(Object.keys(voted ?? {}).toSorted()).toEqual([
      'asksSureness',
      'counts',
      'href',
      'id',
      'isOpen',
      'own',
      'paragraph',
      'place',
      'places',
      'quote',
      'round',
    ]);
    expect(voted?.paragraph).toContain(voted?.quote);
  });
});
