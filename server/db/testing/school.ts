import 'server-only';
import { randomUUID } from 'node:crypto';
import type { AssignedWork } from '@/domain/assignment';
import { nicknameKey } from '@/domain/nickname';
import { type Database, openAndMigrate } from '../database';
import { provenStudent, type TeacherId } from '../identity';
import { insertAssignment } from '../queries/assignments';
import { insertDevice } from '../queries/devices';
import { sizeOf } from '../size';
import { homework, newClass, teacherWith } from './people';

interface MadeClass {
  readonly id: string;
  readonly assignment: string;
  readonly students: readonly { readonly id: string; readonly token: string }[];
}

/** How many classes a teacher has, how many students are in each, and what is assigned to them. */
interface Wanted {
  readonly email: string;
  readonly classes: number;
  readonly students: number;
  readonly work?: AssignedWork | undefined;
}

/** Classes of a teacher who has an account, each with one open assignment and with students on devices that have joined. */
export async function makeClasses(place: string, { email, ...size }: Wanted): Promise<MadeClass[]> {
  const { db } = await openAndMigrate(place);
  try {
    const teacher = await teacherWith(db, email);
    const made: MadeClass[] = [];
    for (let n = 0; n < size.classes; n += 1) made.push(await makeClass(db, teacher, `Class ${n + 1}`, size));
    return made;
  } finally {
    await db.destroy();
  }
}

async function makeClass(
  db: Database,
  teacher: TeacherId,
  name: string,
  { students: size, work = homework.work }: Omit<Wanted, 'email'>,
): Promise<MadeClass> {
  const { id } = await newClass(db, teacher, name);
  const { id: assignment } = await insertAssignment(db, teacher, id, {
    ...homework,
    work,
    dueAt: null,
    feedback: 'at-once',
  });
  const students = [];
  for (let n = 0; n < size; n += 1) students.push(await makeStudent(db, id, n + 1));
  return { id, assignment, students };
}

async function makeStudent(db: Database, classId: string, n: number) {
  const id = randomUUID();
  const nickname = `Student ${n}`;
  await db
    .insertInto('student')
    .values({
      ...{ id, class: classId, nickname, nicknameKey: nicknameKey(nickname) },
      returnPhraseHash: `none-${id}`,
      // One after the other: two of one millisecond have no order.
      joinedAt: new Date(Date.now() - 1_000_000 + n).toISOString(),
    })
    .execute();
  return { id, token: await insertDevice(db, provenStudent(id)) };
}

/** The ids of all attempts that a database holds, and how many bytes the whole of it takes. */
export async function selectKept(place: string): Promise<{ readonly ids: string[]; readonly bytes: number }> {
  const { db, engine } = await openAndMigrate(place);
  try {
    const rows = await db.selectFrom('attempt').select('id').execute();
    return { ids: rows.map(({ id }) => id), bytes: await sizeOf(db, engine) };
  } finally {
    await db.destroy();
  }
}
