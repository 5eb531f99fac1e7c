import 'server-only';
import type { Assignment } from '@/domain/assignment';
import type { Attempt } from '@/domain/attempt';
import type { Class, Student } from '@/domain/class';
import type { Recheck } from '@/domain/class-key';
import type { ReviewOfClass } from '@/domain/review';
import type { Ruling } from '@/domain/ruling';
import type { Vote } from '@/domain/vote';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { voteRow } from '../rows';
import type { Tables } from '../tables';
import { selectAssignments } from './assigned';
import { selectAttempts } from './attempts';
import { selectDecisions } from './class-decisions';
import { selectClass } from './classes';
import { selectClassTeachers } from './co-teachers';
import type { ExportedMarking } from './review-export';
import { selectDraftsOfClass, selectMarkingsOfClass } from './review-export';
import { selectReviews } from './reviews';
import { selectStudents } from './roster';
import { voteColumns } from './votes';

/** All that is kept of a class but the hashes, which tell nothing, the notes of changes, which repeat when the rest came, and the tallies, which repeat the attempts. Can be written as JSON. */
export interface ClassExport extends Class {
  readonly teachers: readonly { readonly name: string; readonly email: string; readonly since: string }[];
  readonly students: readonly (Student & {
    /** When each device was first used. */
    readonly devices: readonly string[];
  })[];
  readonly assignments: readonly (Assignment & {
    /** By the id of the student. */
    readonly exceptions: Readonly<
      Record<string, { readonly dueAt: string | null; readonly extraMinutes: number }>
    >;
  })[];
  readonly attempts: readonly Attempt[];
  readonly votes: readonly Vote[];
  /** Why a student would sort a statement otherwise than the key. */
  readonly arguments: readonly Omit<Tables['argument'], 'class'>[];
  /** What was ruled on them, and what was checked anew after the course changed; what was withdrawn too. */
  readonly rulings: readonly Ruling[];
  readonly rechecks: readonly Recheck[];
  /** What teachers say of written answers. */
  readonly reviews: readonly ReviewOfClass[];
  /** What they have filled in, and not decided. */
  readonly reviewDrafts: readonly Tables['review_draft'][];
  /** Samples that were marked by several teachers. */
  readonly markings: readonly ExportedMarking[];
}

/** Throws `not-found` for a class of others. */
export async function selectClassExport(
  db: Database,
  teacher: TeacherId,
  classId: string,
): Promise<ClassExport> {
  const shown = await selectClass(db, teacher, classId);
  const [teachers, students, assignments, attempts, decided, reviews, more] = await Promise.all([
    selectClassTeachers(db, teacher, classId),
    selectStudents(db, teacher, classId),
    selectAssignments(db, teacher, classId),
    selectAttempts(db, teacher, classId),
    selectDecisions(db, teacher, classId),
    selectReviews(db, teacher, classId),
    selectMore(db, classId),
  ]);
  return {
    ...shown,
    teachers: teachers.map(({ name, email, since }) => ({ name, email, since })),
    students: students.map((student) => ({ ...student, devices: more.devices.get(student.id) ?? [] })),
    assignments: assignments.map(({ exceptions, ...one }) => ({
      ...one,
      exceptions: Object.fromEntries(exceptions),
    })),
    attempts,
    votes: more.votes,
    arguments: more.arguments,
    ...decided,
    reviews,
    reviewDrafts: more.reviewDrafts,
    markings: more.markings,
  };
}

/** What no other query lists for a class. Asked only once the class is known to be the teacher's. */
async function selectMore(db: Database, classId: string) {
  const devices = await db
    .selectFrom('student_device as device')
    .innerJoin('student', 'student.id', 'device.student')
    .select(['device.student', 'device.since'])
    .where('student.class', '=', classId)
    .orderBy('device.since')
    .execute();
  const votes = await db
    .selectFrom('vote')
    .select(voteColumns)
    .where('class', '=', classId)
    .orderBy('openedAt')
    .execute();
  const written = await db
    .selectFrom('argument')
    .select(['id', 'student', 'statement', 'kind', 'words', 'reason', 'keyVersion', 'madeAt'])
    .where('class', '=', classId)
    .orderBy('madeAt')
    .execute();
  const byStudent = Map.groupBy(devices, ({ student }) => student);
  return {
    devices: new Map([...byStudent].map(([student, all]) => [student, all.map(({ since }) => since)])),
    votes: votes.map((row) => voteRow.parse(row)),
    arguments: written,
    reviewDrafts: await selectDraftsOfClass(db, classId),
    markings: await selectMarkingsOfClass(db, classId),
  };
}
