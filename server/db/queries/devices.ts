import 'server-only';
import type { Kysely } from 'kysely';
import type { Database } from '../database';
import { provenStudent, type StudentId } from '../identity';
import { hashDeviceToken, makeDeviceToken } from '../secrets';
import type { Tables } from '../tables';
import { type OwnStudent, ownRow, withClass } from './roster';

/** Lets one more device be known as a student's. Returns its token, which is stored as a hash alone. */
export async function insertDevice(db: Kysely<Tables>, student: StudentId): Promise<string> {
  const token = makeDeviceToken();
  const since = new Date().toISOString();
  await db
    .insertInto('student_device')
    .values({ tokenHash: hashDeviceToken(token), student, since })
    .execute();
  return token;
}

/** The student whose device shows a token; null where no device has it, or has it no longer. */
export async function selectOptionalStudentByDevice(db: Database, token: string): Promise<StudentId | null> {
  const row = await db
    .selectFrom('student_device')
    .select('student')
    .where('tokenHash', '=', hashDeviceToken(token))
    .executeTakeFirst();
  return row === undefined ? null : provenStudent(row.student);
}

/** The same with the class, in one question. */
export async function selectOptionalOwnByDevice(
  db: Database,
  token: string,
): Promise<(OwnStudent & { readonly student: StudentId }) | null> {
  const row = await withClass(db)
    .innerJoin('student_device', 'student_device.student', 'student.id')
    .where('student_device.tokenHash', '=', hashDeviceToken(token))
    .executeTakeFirst();
  return row === undefined ? null : { ...ownRow.parse(row), student: provenStudent(row.id) };
}

/** Forgets a device of a student. */
export async function deleteDevice(db: Database, student: StudentId, token: string): Promise<void> {
  await db
    .deleteFrom('student_device')
    .where('student', '=', student)
    .where('tokenHash', '=', hashDeviceToken(token))
    .execute();
}
