import { describe, expect, test } from 'vitest';
import type { Database } from '../db/database';
import { insertAssignment, updateAssignment } from '../db/queries/assignments';
import { insertAttempt } from '../db/queries/attempts';
import { insertReview } from '../db/queries/new-review';
import { insertRuling } from '../db/queries/rulings';
import { databaseFor, engines } from '../db/testing/engines';
import { homework, newAttempt, newClass, newStudent, newTeacher } from '../db/testing/people';
import { answerKey } from '../lessons/answer-key';
import { makeSample, markItem, selectSample, selectSampleItem } from './blind-marking';
import { selectReadAnswer, selectReadAnswers } from './own-reviews';
import { selectReviewDesk } from './review-desk';
import { countWaiting, selectNext } from './review-queue';
import { selectOptionalJustify, writtenExercises } from './written-answers';

const [exercise = ''] = writtenExercises();
const statement = selectOptionalJustify(exercise)?.exercise.statement ?? 'holding-fast';
const { kind: keyKind } = answerKey[statement];
const miss = (['set-aside', 'independent-estimate'] as const).find(
  (kind) => kind !== keyKind && kind !== answerKey[statement].alsoAccepts,
);
const read = { decision: 'read', levels: { kind: 4 }, comment: 'Well said.', seen: null } as const;

async function writers(db: Database) {
  const teacher = await newTeacher(db);
  const { id: classId } = await newClass(db, teacher);
  const write = async (nickname: string, kind: string, more: Record<string, string[]> = {}) => {
    const student = await newStudent(db, classId, nickname);
    const attempt = newAttempt({
      exercise,
      answers: { kind: [kind], text: ['Because of the words.'], ...more },
    });
    await insertAttempt(db, student, attempt);
    return { student, attempt: attempt.id };
  };
  const ada = await write('Ada', keyKind);
  const ben = await write('Ben', miss ?? '', { [`${statement}.sure`]: ['sure'] });
  const desk = (attempt: string | null, more = {}) =>
    selectReviewDesk({
      ...{ db, teacher, class: classId, attempt, isNamed: false, showsDone: false },
      ...more,
    });
  return { teacher, classId, ada, ben, desk, me: { db, teacher, class: classId } };
}

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('the sure miss comes first, and no name leaves the server unless it is asked for', async () => {
    const { db } = database.current;
    const { desk, ben, ada, me } = await writers(db);
    const first = await desk(null);
    expect(first).toMatchObject({ left: 2, done: 0 });
    expect(first.current).toMatchObject({ attempt: ben.attempt, name: 'Student 02', verdict: 'not-yet' });
    expect(first.listed.map(({ attempt }) => attempt)).toEqual([ben.attempt, ada.attempt]);
    expect(JSON.stringify(first)).not.toMatch(/Ada|Ben/);
    expect((await desk(null, { isNamed: true })).current?.name).toBe('Ben');
    expect(await countWaiting(me)).toBe(2);
    expect(await selectNext(me, ben.attempt)).toBe(ada.attempt);
  });

  test('the verdict follows the key of the class, and so does what comes first', async () => {
    const { db } = database.current;
    const { teacher, classId, desk, ben, ada } = await writers(db);
    expect((await desk(null)).current?.cues).toEqual(answerKey[statement].cues);
    await insertRuling(db, teacher, classId, {
      ...{ statement, decision: 'change-key', kind: miss ?? 'set-aside', reason: 'So read here.' },
      sparesSent: false,
    });
    const { current, listed } = await desk(null);
    expect(current).toMatchObject({ attempt: ada.attempt, verdict: 'not-yet', keyKind: miss, cues: [] });
    expect(listed.map(({ attempt }) => attempt)).toEqual([ada.attempt, ben.attempt]);
    expect((await desk(ben.attempt)).current?.verdict).toBe('matches');
  });

  test('what was returned waits again with a newer text, and the student sees both', async () => {
    const { db } = database.current;
    const { teacher, desk, ben, ada, me } = await writers(db);
    await insertReview(db, teacher, { ...read, attempt: ben.attempt, decision: 'return' });
    expect(await countWaiting(me)).toBe(1);
    expect((await desk(ben.attempt)).current?.standing).toBe('returned');
    expect(await selectReadAnswers(db, ben.student)).toMatchObject([
      { attempt: ben.attempt, decision: 'return', isSentAgain: false },
    ]);
    const newer = newAttempt({ exercise, answers: { text: ['Because of the words.', 'Because of it.'] } });
    await insertAttempt(db, ben.student, newer);
    const { current } = await desk(newer.id);
    expect(current).toMatchObject({ standing: 'again', attempt: newer.id, versions: 2 });
    expect(current?.changed?.map(({ text }) => text).join('')).toContain('the words.');
    const own = await selectReadAnswer(db, ben.student, newer.id);
    expect(
      own.versions.map(({ number, review }) => [number, review === 'held' ? review : review?.comment]),
    ).toEqual([
      [2, undefined],
      [1, read.comment],
    ]);
    expect(own.isSentAgain).toBe(true);
    const told = JSON.stringify(own);
    for (const words of Object.values(answerKey[statement].feedback)) expect(told).not.toContain(words);
    await expect(selectReadAnswer(db, ada.student, newer.id)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('while the feedback is held, the student sees of a review nothing, and of what went back the comment alone', async () => {
    const { db } = database.current;
    const { teacher, classId, desk, ada, ben } = await writers(db);
    expect((await desk(ada.attempt)).current?.isHeld).toBe(false);
    const work = { type: 'exercises', exercises: [exercise] } as const;
    const held = { ...homework, work, dueAt: null, feedback: 'when-released' } as const;
    const { id } = await insertAssignment(db, teacher, classId, held);
    expect((await desk(ada.attempt)).current?.isHeld).toBe(true);
    await insertReview(db, teacher, { ...read, attempt: ada.attempt });
    await insertReview(db, teacher, { ...read, attempt: ben.attempt, decision: 'return' });
    expect(await selectReadAnswers(db, ada.student)).toMatchObject([{ isHeld: true, decision: 'read' }]);
    const own = await selectReadAnswer(db, ada.student, ada.attempt);
    expect(own.versions.map(({ review }) => review)).toEqual(['held']);
    expect(JSON.stringify(own)).not.toContain(read.comment);
    const returned = await selectReadAnswer(db, ben.student, ben.attempt);
    expect(returned.versions).toMatchObject([{ review: { levels: {}, comment: read.comment } }]);

    await updateAssignment(db, teacher, id, { releasedAt: new Date().toISOString() });
    const shown = await selectReadAnswer(db, ada.student, ada.attempt);
    expect(shown.versions).toMatchObject([{ review: { levels: read.levels, comment: read.comment } }]);
  });

  test('a class of others has no queue and no sample', async () => {
    const { db } = database.current;
    const { ben, classId, me } = await writers(db);
    const stranger = await newTeacher(db);
    const theirs = { db, teacher: stranger, class: classId };
    expect(await countWaiting(theirs)).toBe(0);
    await expect(selectNext(theirs, ben.attempt)).rejects.toMatchObject({ code: 'not-found' });
    const sample = await makeSample(me, 10);
    await expect(selectSample(theirs, sample)).rejects.toMatchObject({ code: 'not-found' });
    expect((await selectSample(me, sample)).size).toBe(2);
    const item = await selectSampleItem(me, sample, 1);
    expect(JSON.stringify(item)).not.toMatch(/Ada|Ben|Student/);
    await expect(selectSampleItem(me, sample, 3)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('a sample is found under its own class alone, though one teacher has both', async () => {
    const { db } = database.current;
    const { me, teacher } = await writers(db);
    const sample = await makeSample(me, 10);
    const elsewhere = { ...me, class: (await newClass(db, teacher)).id };
    const asked = { marking: sample, number: 1, levels: {} };
    for (const ask of [
      () => selectSample(elsewhere, sample),
      () => selectSampleItem(elsewhere, sample, 1),
      () => markItem(elsewhere, asked),
    ])
      await expect(ask()).rejects.toMatchObject({ code: 'not-found' });
  });

  test('a sample takes two written answers', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id } = await newClass(db, teacher);
    await expect(makeSample({ db, teacher, class: id }, 10)).rejects.toMatchObject({ code: 'conflict' });
  });
});
