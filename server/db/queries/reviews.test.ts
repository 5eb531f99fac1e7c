import { describe, expect, test } from 'vitest';
import type { Database } from '../database';
import { openAndMigrate } from '../database';
import { databaseFor, engines } from '../testing/engines';
import { emailOf, newAttempt, newClass, newStudent, newTeacher } from '../testing/people';
import { insertAttempt } from './attempts';
import { saveBlindMark } from './blind-marks';
import { selectOwnChanges } from './changes';
import { selectClassExport } from './class-export';
import { updateClass } from './classes';
import { insertClassTeacher } from './co-teachers';
import { deleteStudent } from './deletion';
import { insertMarking, selectMarking } from './markings';
import { insertReview } from './new-review';
import { deleteExpired } from './retention';
import { saveReviewDraft, selectOptionalReviewDraft } from './review-drafts';
import { selectOwnReviews, selectReviews } from './reviews';
import { selectOwnExport } from './student-export';

const exercise = 'two-good-answers/kind-and-reason';
const read = { decision: 'read', levels: { kind: 3, wording: 4 }, comment: 'Who passed it on?' } as const;

async function classOfTwo(db: Database) {
  const teacher = await newTeacher(db, 'Ms One');
  const other = await newTeacher(db, 'Mr Other');
  const { id: classId } = await newClass(db, teacher);
  await insertClassTeacher(db, teacher, classId, emailOf(other));
  const student = await newStudent(db, classId, 'Ada');
  const write = async (text: string) => {
    const attempt = newAttempt({ exercise, answers: { text: [text] } });
    await insertAttempt(db, student, attempt);
    return attempt.id;
  };
  return { teacher, other, classId, student, write, attempt: await write('Because of the words.') };
}

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('a review is kept, told to the student’s pages, and read by teachers and the student', async () => {
    const { db } = database.current;
    const { teacher, classId, student, attempt } = await classOfTwo(db);
    expect(await insertReview(db, teacher, { ...read, attempt, seen: null })).toBe('made');
    expect(await selectReviews(db, teacher, classId)).toMatchObject([
      { ...read, attempt, student, by: 'Ms One' },
    ]);
    expect(await selectOwnReviews(db, student)).toMatchObject([{ ...read, attempt }]);
    const changes = await selectOwnChanges(db, student, 0);
    expect(changes.at(-1)).toMatchObject({ type: 'review-made', subject: attempt });
  });

  test('the later of two teachers decides nothing, loses nothing, and can decide knowingly', async () => {
    const { db } = database.current;
    const { teacher, other, classId, attempt } = await classOfTwo(db);
    await insertReview(db, teacher, { ...read, attempt, seen: null });
    const own = { decision: 'return', levels: { kind: 1 }, comment: 'x'.repeat(2000) } as const;
    expect(await insertReview(db, other, { ...own, attempt, seen: null })).toBe('another-came');
    expect(await selectReviews(db, other, classId)).toHaveLength(1);
    expect(await selectOptionalReviewDraft(db, other, [attempt])).toEqual({
      levels: own.levels,
      comment: own.comment,
    });
    expect(await selectOptionalReviewDraft(db, teacher, [attempt])).toBeNull();
    const [seen] = await selectReviews(db, other, classId);
    expect(await insertReview(db, other, { ...own, attempt, seen: seen?.id ?? '' })).toBe('made');
    expect((await selectReviews(db, other, classId)).map(({ by }) => by)).toEqual(['Ms One', 'Mr Other']);
    expect(await selectOptionalReviewDraft(db, other, [attempt])).toBeNull();
  });

  test('of two processes that decide at the same moment one does, and the other has a draft', async () => {
    const { db } = database.current;
    const second = await openAndMigrate(database.place);
    try {
      for (let round = 0; round < 5; round += 1) {
        const { teacher, other, classId, attempt } = await classOfTwo(db);
        const said = await Promise.all([
          insertReview(db, teacher, { ...read, attempt, seen: null }),
          insertReview(second.db, other, { ...read, attempt, seen: null }),
        ]);
        expect(said.toSorted()).toEqual(['another-came', 'made']);
        expect(await selectReviews(db, teacher, classId)).toHaveLength(1);
        const drafts = await Promise.all(
          [teacher, other].map((one) => selectOptionalReviewDraft(db, one, [attempt])),
        );
        expect(drafts.filter((draft) => draft !== null)).toHaveLength(1);
      }
    } finally {
      await second.db.destroy();
    }
  });

  test('a review of a former version counts as one that came, of another exercise not', async () => {
    const { db } = database.current;
    const { teacher, other, student, attempt, write } = await classOfTwo(db);
    await insertReview(db, teacher, { ...read, attempt, seen: null });
    const newer = await write('Another text.');
    const elsewhere = newAttempt({ exercise: 'two-good-answers/other', answers: { text: ['Elsewhere.'] } });
    await insertAttempt(db, student, elsewhere);
    expect(await insertReview(db, other, { ...read, attempt: newer, seen: null })).toBe('another-came');
    expect(await insertReview(db, other, { ...read, attempt: elsewhere.id, seen: null })).toBe('made');
  });

  test('a text that is not the newest is not decided on; what was filled in stands beside the newer one', async () => {
    const { db } = database.current;
    const { teacher, classId, attempt, write } = await classOfTwo(db);
    const newer = await write('A newer text.');
    expect(await insertReview(db, teacher, { ...read, attempt, seen: null })).toBe('newer-text');
    expect(await selectReviews(db, teacher, classId)).toEqual([]);
    expect(await selectOptionalReviewDraft(db, teacher, [attempt, newer])).toEqual({
      ...{ levels: read.levels, comment: read.comment },
    });
    expect(await insertReview(db, teacher, { ...read, attempt: newer, seen: null })).toBe('made');
    expect(await selectOptionalReviewDraft(db, teacher, [attempt, newer])).toBeNull();
  });

  test('a form that is sent twice makes one review and leaves no draft; another one under its id is its own', async () => {
    const { db } = database.current;
    const second = await openAndMigrate(database.place);
    try {
      const { teacher, other, classId, attempt } = await classOfTwo(db);
      const sent = { ...read, attempt, seen: null, once: crypto.randomUUID() };
      const both = await Promise.all([db, second.db].map((one) => insertReview(one, teacher, sent)));
      expect(both).toEqual(['made', 'made']);
      expect((await selectReviews(db, teacher, classId)).map(({ id }) => id)).toEqual([sent.once]);
      expect(await selectOptionalReviewDraft(db, teacher, [attempt])).toBeNull();
      expect(await insertReview(db, teacher, { ...sent, comment: 'Changed.' })).toBe('another-came');
      expect(await insertReview(db, other, { ...sent, seen: sent.once })).toBe('made');
      expect(await selectReviews(db, teacher, classId)).toHaveLength(2);
    } finally {
      await second.db.destroy();
    }
  });

  test('reviews and marks are in the files of class and student; a draft is in that of the class alone', async () => {
    const { db } = database.current;
    const { teacher, other, classId, student, attempt } = await classOfTwo(db);
    await insertReview(db, teacher, { ...read, attempt, seen: null });
    await saveReviewDraft(db, other, { ...read, attempt, comment: 'Half a th' });
    const marking = await insertMarking(db, teacher, classId, [attempt]);
    await saveBlindMark(db, other, { marking, attempt, levels: { kind: 2 } });
    const file = await selectClassExport(db, teacher, classId);
    expect(file.reviews).toMatchObject([{ attempt, comment: read.comment, by: 'Ms One' }]);
    expect(file.reviewDrafts).toMatchObject([{ attempt, comment: 'Half a th' }]);
    expect(file.markings).toMatchObject([
      { id: marking, attempts: [attempt], marks: [{ attempt, teacher: other, levels: { kind: 2 } }] },
    ]);
    const own = await selectOwnExport(db, student);
    expect(own.reviews).toMatchObject([{ attempt, comment: read.comment }]);
    expect(own.blindMarks).toMatchObject([{ attempt, levels: { kind: 2 } }]);
    expect(JSON.stringify(own)).not.toMatch(/Half a th|Ms One|Mr Other/);
  });

  test('what was said of an answer goes with it when its time is over, and with its student', async () => {
    const { db } = database.current;
    const { teacher, classId, student, attempt } = await classOfTwo(db);
    const said = async (id: string) => {
      await insertReview(db, teacher, { ...read, attempt: id, seen: null });
      await saveReviewDraft(db, teacher, { ...read, attempt: id });
      await saveBlindMark(db, teacher, {
        ...{ marking: await insertMarking(db, teacher, classId, [id]), attempt: id },
        levels: { kind: 2 },
      });
    };
    const left = () =>
      Promise.all(
        (['review', 'review_draft', 'marking_item', 'blind_mark'] as const).map((table) =>
          db.selectFrom(table).select('attempt').execute(),
        ),
      );
    const before = await left();
    await said(attempt);
    await updateClass(db, teacher, classId, { keepDays: 30 });
    await deleteExpired(db, new Date(Date.now() + 31 * 24 * 60 * 60 * 1000));
    expect(await left()).toEqual(before.map((rows) => rows.filter((row) => row.attempt !== attempt)));
    expect(await selectOwnReviews(db, student)).toEqual([]);

    const again = await classOfTwo(db);
    await insertReview(db, again.teacher, { ...read, attempt: again.attempt, seen: null });
    await deleteStudent(db, again.teacher, again.student);
    expect(await selectReviews(db, again.teacher, again.classId)).toEqual([]);
  });

  test('marks of others are seen only by who has marked the whole sample, of who has marked it too', async () => {
    const { db } = database.current;
    const { teacher, other, classId, attempt, write } = await classOfTwo(db);
    const second = await write('A second text.');
    const marking = await insertMarking(db, teacher, classId, [second, attempt]);
    const mark = (who: typeof teacher, id: string, kind: number) =>
      saveBlindMark(db, who, { marking, attempt: id, levels: { kind } });
    await mark(other, attempt, 1);
    await mark(teacher, attempt, 2);
    await mark(teacher, attempt, 3);
    await mark(teacher, second, 4);
    const early = await selectMarking(db, teacher, marking);
    expect(early.items.map((one) => one.attempt)).toEqual([second, attempt]);
    expect(early.own.get(attempt)).toEqual({ kind: 3 });
    expect(early.others).toMatchObject([{ name: 'Mr Other', count: 1, levels: null }]);
    expect((await selectMarking(db, other, marking)).others[0]?.levels).toBeNull();
    await expect(mark(teacher, attempt, 1)).rejects.toMatchObject({ code: 'conflict' });
    await mark(other, second, 4);
    expect((await selectMarking(db, teacher, marking)).others[0]?.levels?.get(attempt)).toEqual({ kind: 1 });
    expect((await selectMarking(db, other, marking)).others[0]?.levels?.get(attempt)).toEqual({ kind: 3 });
  });

  test('of the last mark of a sample, given twice at the same moment, one is kept and the other refused', async () => {
    const { db } = database.current;
    const second = await openAndMigrate(database.place);
    try {
      for (let round = 0; round < 5; round += 1) {
        const { teacher, classId, attempt } = await classOfTwo(db);
        const marking = await insertMarking(db, teacher, classId, [attempt]);
        const said = await Promise.allSettled(
          [db, second.db].map((one, at) =>
            saveBlindMark(one, teacher, { marking, attempt, levels: { kind: at + 1 } }),
          ),
        );
        expect(said.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
        const kept = said.findIndex(({ status }) => status === 'fulfilled') + 1;
        expect((await selectMarking(db, teacher, marking)).own.get(attempt)).toEqual({ kind: kept });
      }
    } finally {
      await second.db.destroy();
    }
  });
});
