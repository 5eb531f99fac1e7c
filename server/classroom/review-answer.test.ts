import { describe, expect, test } from 'vitest';
import { levelField } from '@/domain/review';
import type { Database } from '../db/database';
import { insertAttempt } from '../db/queries/attempts';
import { insertReview } from '../db/queries/new-review';
import { selectOptionalReviewDraft } from '../db/queries/review-drafts';
import { selectReviews } from '../db/queries/reviews';
import { databaseFor, engines } from '../db/testing/engines';
import { newAttempt, newClass, newStudent, newTeacher } from '../db/testing/people';
import { reviewAnswer } from './review-answer';

async function opened(db: Database) {
  const teacher = await newTeacher(db);
  const { id: classId } = await newClass(db, teacher);
  const student = await newStudent(db, classId, 'Ada');
  const sent = newAttempt({ exercise: 'two-good-answers/kind-and-reason', answers: { text: ['Because.'] } });
  await insertAttempt(db, student, sent);
  const press = (act: string, fields: Record<string, string>) =>
    reviewAnswer({
      ...{ db, teacher: { id: teacher }, class: classId, attempt: sent.id },
      values: { seen: '', comment: '', ...fields, act },
    });
  const draft = () => selectOptionalReviewDraft(db, teacher, [sent.id]);
  return { teacher, classId, attempt: sent.id, press, draft };
}

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('who skips, or leaves the page, decides nothing and loses nothing', async () => {
    const { db } = database.current;
    const { teacher, classId, press, draft } = await opened(db);
    expect(await press('skip', { comment: 'Half a th', [levelField('kind')]: '3' })).toBe('skipped');
    expect(await draft()).toEqual({ comment: 'Half a th', levels: { kind: 3 } });
    expect(await press('keep', { comment: 'Half a thought' })).toBe('stayed');
    expect(await draft()).toEqual({ comment: 'Half a thought', levels: {} });
    expect(await selectReviews(db, teacher, classId)).toEqual([]);
  });

  test('what the page shows by itself is no draft', async () => {
    const { db } = database.current;
    const { teacher, attempt, press, draft } = await opened(db);
    await press('skip', {});
    expect(await draft()).toBeNull();
    const read = { decision: 'read', levels: { kind: 4 }, comment: 'Well said.' } as const;
    await insertReview(db, teacher, { ...read, attempt, seen: null });
    await press('keep', { comment: 'Other words.', [levelField('kind')]: '4' });
    expect((await draft())?.comment).toBe('Other words.');
    await press('skip', { comment: read.comment, [levelField('kind')]: '4' });
    expect(await draft()).toBeNull();
  });
});
