import { describe, expect, test } from 'vitest';
import { databaseFor, engines } from '../testing/engines';
import { homework, newAttempt, newClass, newStudent, newTeacher } from '../testing/people';
import { insertAssignment } from './assignments';
import { insertAttempt, selectOwnAttempts } from './attempts';
import { selectLastActive, selectSentForAssignments } from './overview';

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('a student was last active when the last answers came', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id } = await newClass(db, teacher);
    const [ada, ben] = [await newStudent(db, id, 'Ada'), await newStudent(db, id, 'Ben')];
    await insertAttempt(db, ada, newAttempt());
    await insertAttempt(db, ada, newAttempt());
    const sent = await selectOwnAttempts(db, ada);
    const active = await selectLastActive(db, teacher, id);
    expect(active.get(ada)).toBe(sent.at(-1)?.receivedAt);
    expect(active.has(ben)).toBe(false);
  });

  test('what was sent for assignments is found, for all or for one, and what was sent for none is not', async () => {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id } = await newClass(db, teacher);
    const ada = await newStudent(db, id, 'Ada');
    const one = await insertAssignment(db, teacher, id, homework);
    const two = await insertAssignment(db, teacher, id, homework);
    const answers = { 'happy-life': ['official-denial'] };
    await insertAttempt(db, ada, newAttempt({ assignment: one.id, answers }));
    await insertAttempt(db, ada, newAttempt({ assignment: two.id, answers }));
    await insertAttempt(db, ada, newAttempt({ assignment: null, answers }));
    const sent = { student: ada, exercise: 'claim-or-denial/two-halves', answers };
    const all = await selectSentForAssignments(db, teacher, id);
    expect(all).toHaveLength(2);
    expect(all).toContainEqual({ ...sent, assignment: one.id });
    expect(await selectSentForAssignments(db, teacher, id, two.id)).toEqual([
      { ...sent, assignment: two.id },
    ]);
  });
});
