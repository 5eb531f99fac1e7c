import 'server-only';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { AssignedWork } from '@/domain/assignment';
import { nicknameKey } from '@/domain/nickname';
import { type Database, openAndMigrate } from '../database';
import { provenStudent, type TeacherId, teacherOfSession } from '../identity';
import { insertAssignment } from '../queries/assignments';
import { insertDevice } from '../queries/devices';
import { homework, newClass } from './people';

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
    const { id } = await db
      .selectFrom('teacher')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    const made: MadeClass[] = [];
    for (let n = 0; n < size.classes; n += 1)
      made.push(await makeClass(db, teacherOfSession(id), `Class ${n + 1}`, size));
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
    const size =
      engine === 'postgres'
        ? sql<Size>`select pg_database_size(current_database()) as bytes`
        : sql<Size>`select page_count * page_size as bytes from pragma_page_count, pragma_page_size`;
    const [found] = (await size.execute(db)).rows;
    // Postgres gives large numbers as text.
    return { ids: rows.map(({ id }) => id), bytes: Number(found?.bytes) };
  } finally {
    await db.destroy();
  }
}

interface Size {
  readonly bytes: number | string;
}
