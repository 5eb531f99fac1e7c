import { describe, expect, test } from 'vitest';
import { countProgress } from '@/domain/assignment-progress';
import { questionsOf } from '@/domain/question';
import { lessons } from '@/lessons/index';
import { selectAssignments } from '../db/queries/assigned';
import { insertAssignment, updateAssignment } from '../db/queries/assignments';
import { insertAttempt } from '../db/queries/attempts';
import { updateClass } from '../db/queries/classes';
import { databaseFor, engines } from '../db/testing/engines';
import { homework, newAttempt, newClass, newStudent, newTeacher } from '../db/testing/people';
import { selectExercise } from '../lessons/exercises';
import { classOverview } from './class-overview';
import type { Watched } from './live-view';
import { selectLiveView, selectRows } from './live-view';
import { makeSampleClass } from './sample-class';

const addresses = lessons.flatMap(({ slug, exercises }) =>
  Object.keys(exercises).map((id) => `${slug}/${id}`),
);

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  async function classWith(exercises: readonly string[]) {
    const { db } = database.current;
    const teacher = await newTeacher(db);
    const { id: classId } = await newClass(db, teacher);
    const work = { type: 'exercises', exercises: [...exercises] } as const;
    const { id: assignment } = await insertAssignment(db, teacher, classId, {
      ...homework,
      dueAt: null,
      work,
    });
    const watched: Watched = { db, teacher, class: classId, assignment, isNameless: false };
    return { db, teacher, classId, assignment, watched };
  }

  test('live view and class page count alike, also what is answered in part', async () => {
    const byType = Map.groupBy(addresses, (address) => selectExercise(address).exercise.type);
    expect(byType.size).toBeGreaterThan(4);
    for (const [exercise = ''] of byType.values()) {
      const { db, teacher, classId, assignment, watched } = await classWith([exercise]);
      for (const [index, { id, form, values }] of questionsOf(selectExercise(exercise).exercise).entries()) {
        const student = await newStudent(db, classId, `S${index}`);
        const value = form === 'one' ? (values[0] ?? '') : form === 'text' ? 'Because.' : values.join(',');
        await insertAttempt(db, student, newAttempt({ assignment, exercise, answers: { [id]: [value] } }));
      }
      await newStudent(db, classId, 'Nobody');
      const { rows, columns } = await selectLiveView(watched);
      const [listed] = (await classOverview(db, teacher, classId, new Date())).assignments;
      expect(countProgress(rows.map(({ progress }) => progress))).toEqual(listed?.counts);
      expect(listed?.counts['not-started']).toBe(1);
      expect(listed?.hasStatements).toBe(columns.some(({ asked }) => asked !== null));
    }
  });

  test('rows of some students hold what these sent, and no rows are read for nobody', async () => {
    const exercise = 'claim-or-denial/two-halves';
    const { db, classId, assignment, watched } = await classWith([exercise]);
    const ids = [];
    for (const name of ['Ada', 'Ben', 'Cy']) {
      const student = await newStudent(db, classId, name);
      await insertAttempt(db, student, newAttempt({ assignment, exercise }));
      ids.push(student);
    }
    const work = { type: 'exercises', exercises: [exercise] } as const;
    const all = await selectRows(watched, work);
    expect(await selectRows(watched, work, new Set(ids.slice(1)))).toEqual(all.slice(1));
    expect(await selectRows(watched, work, new Set())).toEqual([]);
  });

  test('a class is at work unless it is paused, simulated, or the work is closed', async () => {
    const { db, teacher, classId, assignment, watched } = await classWith(['claim-or-denial/two-halves']);
    const isAtWork = async () => (await selectLiveView(watched)).isAtWork;
    expect(await isAtWork()).toBe(true);
    await updateClass(db, teacher, classId, { pausedAt: new Date().toISOString() });
    expect(await isAtWork()).toBe(false);
    await updateClass(db, teacher, classId, { pausedAt: null });
    await updateAssignment(db, teacher, assignment, { closedAt: new Date().toISOString() });
    expect(await isAtWork()).toBe(false);
    const sample = await makeSampleClass(db, teacher);
    const [given] = await selectAssignments(db, teacher, sample);
    const simulated = { ...watched, class: sample, assignment: given?.id ?? '' };
    expect((await selectLiveView(simulated)).isAtWork).toBe(false);
  });
});
