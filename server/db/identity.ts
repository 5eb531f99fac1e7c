import 'server-only';
import { z } from 'zod';

const teacherId = z.string().min(1).brand<'TeacherId'>();
const studentId = z.string().min(1).brand<'StudentId'>();

/** A teacher who is signed in. A text is none: what a form or an address names can never stand in its place. */
export type TeacherId = z.infer<typeof teacherId>;

/** A student whose device, phrase or joining was checked. */
export type StudentId = z.infer<typeof studentId>;

/** Only for the code that has just looked at a teacher's session. */
export function teacherOfSession(id: string): TeacherId {
  return teacherId.parse(id);
}

/** Only for the queries that find a student by a secret, or have just made one. */
export function provenStudent(id: string): StudentId {
  return studentId.parse(id);
}
