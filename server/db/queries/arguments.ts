import 'server-only';
import { z } from 'zod';
import type { ArgumentText } from '@/domain/argument';
import { mostArguments } from '@/domain/argument';
import { AppError } from '@/domain/errors';
import { kinds } from '@/domain/kind';
import type { Database } from '../database';
import type { StudentId, TeacherId } from '../identity';
import { recordChange } from './changes';
import { lastDecided, nowAfter } from './class-time';
import { lockClass } from './lock-class';
import { notInClass, taughtBy } from './taught-by';

const argumentRow = z.object({
  id: z.string(),
  student: z.string(),
  nickname: z.string(),
  statement: z.string(),
  kind: z.enum(kinds),
  words: z.string(),
  reason: z.string(),
  madeAt: z.string(),
});

/** Why a student would sort a statement otherwise than the key. */
export type Argument = z.infer<typeof argumentRow>;

/** The arguments of a class, the newest first; none where it is not the teacher's. */
export async function selectArguments(
  db: Database,
  teacher: TeacherId,
  classId: string,
): Promise<Argument[]> {
  const rows = await db
    .selectFrom('argument')
    .innerJoin('student', 'student.id', 'argument.student')
    .select([
      'argument.id',
      'argument.student',
      'student.nickname',
      'argument.statement',
      'argument.kind',
      'argument.words',
      'argument.reason',
      'argument.madeAt',
    ])
    .where('argument.class', '=', classId)
    .where('argument.class', 'in', taughtBy(db, teacher))
    .orderBy('argument.madeAt', 'desc')
    .orderBy('argument.id')
    .execute();
  return rows.map((row) => argumentRow.parse(row));
}

/** An argument as a student sends it. */
export interface NewArgument extends ArgumentText {
  /** Made with the form, so that sending it twice counts once. */
  readonly id: string;
  readonly statement: string;
  readonly keyVersion: string;
}

/** Keeps an argument, beside earlier ones on the same statement. Throws `conflict` where there are too many of them. */
export function insertArgument(db: Database, student: StudentId, argument: NewArgument): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const own = await transaction
      .selectFrom('student')
      .select('class')
      .where('id', '=', student)
      .executeTakeFirst();
    if (own === undefined) throw notInClass();
    // A teacher who rules at the same moment has read it, or it comes after the ruling and waits.
    await lockClass(transaction, own.class);
    const madeAt = nowAfter(await lastDecided(transaction, own.class));
    const row = { ...argument, class: own.class, student, madeAt };
    const added = await transaction
      .insertInto('argument')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added === undefined) return;
    const { count } = await transaction
      .selectFrom('argument')
      .select(({ fn }) => fn.countAll().as('count'))
      .where('student', '=', student)
      .where('statement', '=', argument.statement)
      .executeTakeFirstOrThrow();
    if (Number(count) > mostArguments)
      throw new AppError(
        'conflict',
        `You have argued about this statement ${mostArguments} times. Talk with your teacher about it.`,
      );
    await recordChange(transaction, { class: own.class, type: 'argument-made', student, subject: added.id });
  });
}

const ownRow = argumentRow.omit({ student: true, nickname: true });

/** The arguments of the student who asks, the newest first. */
export async function selectOwnArguments(db: Database, student: StudentId) {
  const rows = await db
    .selectFrom('argument')
    .select(['id', 'statement', 'kind', 'words', 'reason', 'madeAt'])
    .where('student', '=', student)
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ownRow.parse(row));
}
