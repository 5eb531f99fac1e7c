import 'server-only';
import { z } from 'zod';
import type { Student } from '@/domain/class';
import { nicknameKey, readNickname } from '@/domain/nickname';
import { makeReturnPhrase } from '@/domain/return-phrase';
import type { Database } from '../database';
import type { StudentId, TeacherId } from '../identity';
import { draw, hashReturnPhrase } from '../secrets';
import { recordChange } from './changes';
import { nicknameTaken } from './student-row';
import { noStudent, notInClass, taughtBy } from './taught-by';

const studentRow = z.object({ id: z.string(), nickname: z.string(), joinedAt: z.string() });

export const ownRow = studentRow.extend({
  classId: z.string(),
  className: z.string(),
  pausedAt: z.string().nullable(),
  isSample: z.number().transform((value) => value === 1),
});

/** A student with the class, as the student sees both. */
export type OwnStudent = z.infer<typeof ownRow>;

/** Who is in a class, by nickname; none where it is not the teacher's. */
export async function selectStudents(db: Database, teacher: TeacherId, classId: string): Promise<Student[]> {
  const rows = await db
    .selectFrom('student')
    .select(['id', 'nickname', 'joinedAt'])
    .where('class', '=', classId)
    .where('class', 'in', taughtBy(db, teacher))
    .orderBy('nicknameKey')
    .execute();
  return rows.map((row) => studentRow.parse(row));
}

/** A student by the id that a page names. Throws `not-found` for students of others. */
export async function selectStudent(
  db: Database,
  teacher: TeacherId,
  id: string,
): Promise<Student & { readonly class: string }> {
  const row = await db
    .selectFrom('student')
    .select(['id', 'nickname', 'joinedAt', 'class'])
    .where('id', '=', id)
    .where('class', 'in', taughtBy(db, teacher))
    .executeTakeFirst();
  if (row === undefined) throw noStudent();
  return row;
}

/** Throws `not-found` where the student has been removed since the identity was proven. */
export async function selectOwnStudent(db: Database, student: StudentId): Promise<OwnStudent> {
  const row = await withClass(db).where('student.id', '=', student).executeTakeFirst();
  if (row === undefined) throw notInClass();
  return ownRow.parse(row);
}

/** Students with their classes, as part of a query. */
export function withClass(db: Database) {
  return db
    .selectFrom('student')
    .innerJoin('class', 'class.id', 'student.class')
    .select([
      'student.id',
      'student.nickname',
      'student.joinedAt',
      'class.id as classId',
      'class.name as className',
      'class.pausedAt',
      'class.isSample',
    ]);
}

/** Gives a student another nickname. Throws `conflict` where somebody in the class has it. */
export async function updateNickname(
  db: Database,
  teacher: TeacherId,
  id: string,
  typed: string,
): Promise<Student> {
  const nickname = readNickname(typed);
  const key = nicknameKey(nickname);
  const { class: classId } = await selectStudent(db, teacher, id);
  return db.transaction().execute(async (transaction) => {
    const row = await transaction
      .updateTable('student')
      .set({ nickname, nicknameKey: key })
      .where('id', '=', id)
      .where('class', 'in', taughtBy(transaction, teacher))
      .where((expression) =>
        expression.not(
          expression.exists(
            expression
              .selectFrom('student as other')
              .select('other.id')
              .where('other.class', '=', classId)
              .where('other.nicknameKey', '=', key)
              .where('other.id', '<>', id),
          ),
        ),
      )
      .returning(['id', 'nickname', 'joinedAt'])
      .executeTakeFirst();
    if (row === undefined) throw nicknameTaken(nickname);
    await recordChange(transaction, { class: classId, type: 'student-renamed', student: id });
    return studentRow.parse(row);
  });
}

/** Gives a student who forgot the return phrase another one, and returns it. The old one leads nowhere from now on. */
export async function replaceReturnPhrase(db: Database, teacher: TeacherId, id: string): Promise<string> {
  const { class: classId } = await selectStudent(db, teacher, id);
  const phrase = makeReturnPhrase(draw);
  const changed = await db
    .updateTable('student')
    .set({ returnPhraseHash: await hashReturnPhrase(classId, phrase) })
    .where('id', '=', id)
    .where('class', 'in', taughtBy(db, teacher))
    .returning('id')
    .executeTakeFirst();
  if (changed === undefined) throw noStudent();
  return phrase;
}
