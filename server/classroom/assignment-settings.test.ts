import { describe, expect, test } from 'vitest';
import { insertAssignment } from '../db/queries/assignments';
import { databaseFor, engines } from '../db/testing/engines';
import { homework, newClass, newTeacher } from '../db/testing/people';
import { changeSettings, settingsFields } from './assignment-settings';

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  async function changed(votesAgain: boolean, fields: object) {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id } = await newClass(db, teacher);
    const made = await insertAssignment(db, teacher, id, { ...homework, votesAgain });
    const ids = { class: id, assignment: made.id };
    return changeSettings(db, teacher, ids, settingsFields.parse({ title: 'Later', ...fields }));
  }

  test('an assignment takes another title, due date and time for feedback', async () => {
    const fields = { feedback: 'at-once', dueAt: '2026-12-02T16:00', dueAtAhead: '60' };
    expect(await changed(false, fields)).toMatchObject({
      title: 'Later',
      dueAt: '2026-12-02T15:00:00.000Z',
      feedback: 'at-once',
    });
    await expect(changed(false, { ...fields, title: ' ' })).rejects.toThrow('needs a title');
  });

  test('who votes again gets no feedback at once, whatever is sent', async () => {
    expect(await changed(true, { feedback: 'at-once' })).toMatchObject({ feedback: 'when-released' });
    expect(await changed(true, { feedback: 'after-closing' })).toMatchObject({ feedback: 'after-closing' });
  });
});
