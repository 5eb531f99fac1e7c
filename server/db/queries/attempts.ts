import 'server-only';
import type { Attempt, NewAttempt } from '@/domain/attempt';
import { AppError } from '@/domain/errors';
import type { Database } from '../database';
import type { StudentId, TeacherId } from '../identity';
import { attemptRow } from '../rows';
import { assertOwnAttempt, classForAttempt } from './attempt-class';
import { recordChange } from './changes';
import { receivedNow } from './class-time';
import { assertVoteOpen } from './own-vote';
import { tallyAttempt } from './tally-attempt';
import { taughtBy } from './taught-by';

export const attemptColumns = [
  'id',
  'student',
  'assignment',
  'exercise',
  'round',
  'answers',
  'moves',
  'lessonVersion',
  'keyVersion',
  'ruleVersion',
  'madeAt',
  'receivedAt',
] as const;

/**
 * Keeps an attempt, and adds it to the tally of its exercise. One that is there already, as its reply was lost, is not kept
 * again and changes nothing. Throws `not-found` for an assignment of another class and `conflict` for the id of another
 * student's attempt, or where it answers a vote that is over.
 */
export function insertAttempt(
  db: Database,
  student: StudentId,
  attempt: NewAttempt,
  vote: string | null = null,
): Promise<'added' | 'already-there'> {
  return db.transaction().execute(async (transaction) => {
    const classId = await classForAttempt(transaction, student, attempt.assignment);
    if (vote !== null) await assertVoteOpen(transaction, classId, vote);
    const { answers, moves, ...rest } = attempt;
    const receivedAt = await receivedNow(transaction, { class: classId, student });
    const added = await transaction
      .insertInto('attempt')
      .values({
        ...rest,
        class: classId,
        student,
        answers: JSON.stringify(answers),
        moves: moves === null ? null : JSON.stringify(moves),
        receivedAt,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added === undefined) {
      await assertOwnAttempt(transaction, student, attempt.id);
      return 'already-there';
    }
    await tallyAttempt(transaction, classId, { ...attempt, student, receivedAt });
    await recordChange(transaction, { class: classId, type: 'attempt-received', student, subject: added.id });
    return 'added';
  });
}

/** Everything that a student sent, or what the student sent in one exercise, in the order in which it came. */
export async function selectOwnAttempts(
  db: Database,
  student: StudentId,
  exercise: string | null = null,
): Promise<Attempt[]> {
  return inOrder(
    selectKept(db)
      .where('student', '=', student)
      .$if(exercise !== null, (query) => query.where('exercise', '=', exercise ?? '')),
  );
}

/** Narrows the attempts of a class. */
export interface AttemptFilter {
  readonly assignment?: string;
  readonly exercise?: string;
  readonly student?: string;
  readonly students?: readonly string[];
}

/** What the students of a class sent, in the order in which it came; nothing where it is not the teacher's. */
export async function selectAttempts(
  db: Database,
  teacher: TeacherId,
  classId: string,
  filter: AttemptFilter = {},
): Promise<Attempt[]> {
  const ofClass = selectKept(db).where('class', '=', classId).where('class', 'in', taughtBy(db, teacher));
  const { assignment, exercise, student, students } = filter;
  // Postgres knows no empty list.
  if (students?.length === 0) return [];
  return inOrder(
    ofClass
      .$if(assignment !== undefined, (query) => query.where('assignment', '=', assignment ?? ''))
      .$if(exercise !== undefined, (query) => query.where('exercise', '=', exercise ?? ''))
      .$if(student !== undefined, (query) => query.where('student', '=', student ?? ''))
      .$if(students !== undefined, (query) => query.where('student', 'in', students ?? [])),
  );
}

/** One attempt, as a change names it. Throws `not-found` for those of others. */
export async function selectAttempt(db: Database, teacher: TeacherId, id: string): Promise<Attempt> {
  const [attempt] = await inOrder(
    selectKept(db).where('id', '=', id).where('class', 'in', taughtBy(db, teacher)),
  );
  if (attempt === undefined) throw new AppError('not-found', 'There are no such answers in your classes.');
  return attempt;
}

function selectKept(db: Database) {
  return db.selectFrom('attempt').select(attemptColumns);
}

async function inOrder(query: ReturnType<typeof selectKept>): Promise<Attempt[]> {
  const rows = await query.orderBy('receivedAt').orderBy('id').execute();
  return rows.map((row) => attemptRow.parse(row));
}
