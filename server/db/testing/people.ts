import 'server-only';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import type { NewAssignment } from '@/domain/assignment';
import type { NewAttempt } from '@/domain/attempt';
import type { Class } from '@/domain/class';
import { nicknameKey } from '@/domain/nickname';
import type { Database } from '../database';
import { provenStudent, type StudentId, type TeacherId, teacherOfSession } from '../identity';
import { insertClass } from '../queries/new-class';

/** A teacher who has an account, without the way through better-auth, which has a test of its own. */
export async function newTeacher(db: Database, name = 'Teacher'): Promise<TeacherId> {
  const id = randomUUID();
  const now = new Date().toISOString();
  const email = `${id}@school.example`;
  // `1 = 0` is the “no” of both engines.
  await sql`insert into teacher (id, name, email, "emailVerified", "createdAt", "updatedAt")
    values (${id}, ${name}, ${email}, 1 = 0, ${now}, ${now})`.execute(db);
  return teacherOfSession(id);
}

/** The teacher who has an account with this e-mail address. */
export async function teacherWith(db: Database, email: string): Promise<TeacherId> {
  const found = await db.selectFrom('teacher').select('id').where('email', '=', email).executeTakeFirst();
  if (found === undefined) throw new Error(`No teacher has ${email}.`);
  return teacherOfSession(found.id);
}

export function emailOf(teacher: TeacherId): string {
  return `${teacher}@school.example`;
}

export function newClass(db: Database, teacher: TeacherId, name = '9b'): Promise<Class> {
  return insertClass(db, teacher, { name, keepDays: 365, isSample: false });
}

/** A student who is in a class, without the way through joining, which is slow on purpose and has tests of its own. */
export async function newStudent(db: Database, classId: string, nickname: string): Promise<StudentId> {
  const student = provenStudent(randomUUID());
  const row = { id: student, class: classId, nickname, nicknameKey: nicknameKey(nickname) };
  await db
    .insertInto('student')
    .values({ ...row, returnPhraseHash: `none-${student}`, joinedAt: new Date().toISOString() })
    .execute();
  // The next one joins later: two of one millisecond have no order.
  await setTimeout(2);
  return student;
}

/** A class with two students, and the database it is in. */
export async function newClassOfTwo(db: Database) {
  const teacher = await newTeacher(db);
  const { id: classId } = await newClass(db, teacher);
  const ada = await newStudent(db, classId, 'Ada');
  const ben = await newStudent(db, classId, 'Ben');
  return { db, teacher, classId, ada, ben };
}

export const homework: NewAssignment = {
  title: 'Claim or denial?',
  work: { type: 'lesson', lesson: 'claim-or-denial' },
  dueAt: '2026-12-01T15:00:00.000Z',
  closedAt: null,
  feedback: 'after-closing',
  releasedAt: null,
  asksSureness: true,
  votesAgain: false,
};

export function newAttempt(more: Partial<NewAttempt> = {}): NewAttempt {
  return {
    id: randomUUID(),
    assignment: null,
    exercise: 'claim-or-denial/two-halves',
    round: 1,
    answers: { 'happy-life': ['official-denial', 'attributed-claim'], 'happy-life.sure': ['sure'] },
    moves: null,
    lessonVersion: 'l1',
    keyVersion: 'k1',
    ruleVersion: 'r1',
    madeAt: '2026-11-21T16:39:00.000Z',
    ...more,
  };
}
