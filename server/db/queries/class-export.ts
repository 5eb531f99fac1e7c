import 'server-only';
import type { Assignment } from '@/domain/assignment';
import type { Attempt } from '@/domain/attempt';
import type { Class, Student } from '@/domain/class';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { selectAssignments } from './assigned';
import { selectAttempts } from './attempts';
import { selectClass } from './classes';
import { selectClassTeachers } from './co-teachers';
import { selectStudents } from './roster';

/** All that is kept of a class but the hashes, which tell nothing. Can be written as JSON. */
export interface ClassExport extends Class {
  readonly teachers: readonly { readonly name: string; readonly email: string; readonly since: string }[];
  readonly students: readonly Student[];
  readonly assignments: readonly (Assignment & {
    /** By the id of the student. */
    readonly exceptions: Readonly<
      Record<string, { readonly dueAt: string | null; readonly extraMinutes: number }>
    >;
  })[];
  readonly attempts: readonly Attempt[];
}

/** Throws `not-found` for a class of others. */
export async function selectClassExport(
  db: Database,
  teacher: TeacherId,
  classId: string,
): Promise<ClassExport> {
  const shown = await selectClass(db, teacher, classId);
  const [teachers, students, assignments, attempts] = await Promise.all([
    selectClassTeachers(db, teacher, classId),
    selectStudents(db, teacher, classId),
    selectAssignments(db, teacher, classId),
    selectAttempts(db, teacher, classId),
  ]);
  return {
    ...shown,
    teachers: teachers.map(({ name, email, since }) => ({ name, email, since })),
    students,
    assignments: assignments.map(({ exceptions, ...one }) => ({
      ...one,
      exceptions: Object.fromEntries(exceptions),
    })),
    attempts,
  };
}
