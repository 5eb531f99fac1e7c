import { openAndMigrate } from '../server/db/database';
import { provenStudent, teacherOfSession } from '../server/db/identity';
import { insertAssignment } from '../server/db/queries/assignments';
import { insertAttempt } from '../server/db/queries/attempts';
import { insertClass } from '../server/db/queries/classes';
import { insertDevice } from '../server/db/queries/devices';
import { homework, newAttempt, newStudent } from '../server/db/testing/people';
import type { Asked } from './classroom';

/** A process that writes to the database of the run, as classroom.ts asks. Bundled, as a process of its own knows nothing of `@/`. */
const [, , place = '', asked = ''] = process.argv;
const { db } = await openAndMigrate(place);
process.stdout.write(JSON.stringify(await answer(JSON.parse(asked))));
await db.destroy();

async function answer(wanted: Asked): Promise<unknown> {
  if (wanted.type === 'answers') {
    for (const { student, ...attempt } of wanted.attempts)
      await insertAttempt(db, provenStudent(student), newAttempt(attempt));
    return null;
  }
  const { id } = await db
    .selectFrom('teacher')
    .select('id')
    .where('email', '=', wanted.email)
    .executeTakeFirstOrThrow();
  const teacher = teacherOfSession(id);
  const made = await insertClass(db, teacher, { name: wanted.name, keepDays: 365, isSample: false });
  const { id: assignment } = await insertAssignment(db, teacher, made.id, {
    ...homework,
    dueAt: null,
    feedback: 'at-once',
    work: wanted.work,
    votesAgain: true,
  });
  const students = [];
  for (const nickname of wanted.students) {
    const student = await newStudent(db, made.id, nickname);
    students.push({ id: student, nickname, token: await insertDevice(db, student) });
  }
  return { id: made.id, assignment, students };
}
