import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Accepted, Recheck } from '@/domain/class-key';
import { AppError } from '@/domain/errors';
import type { Kind } from '@/domain/kind';
import type { RuledOn, Ruling } from '@/domain/ruling';
import type { Database } from '../database';
import type { StudentId, TeacherId } from '../identity';
import { recheckRow, rulingRow } from '../rows';
import { recordChange } from './changes';
import { assertTaughtBy, taughtBy } from './taught-by';

const rulingColumns = [
  'id',
  'statement',
  'decision',
  'kind',
  'beside',
  'reason',
  'sparesSent',
  'madeAt',
  'withdrawnAt',
] as const;

const recheckColumns = ['id', 'statement', 'accepts', 'sparesSent', 'madeAt', 'withdrawnAt'] as const;

/** A ruling that is to be made. */
export interface NewRuling extends RuledOn {
  readonly statement: string;
  /** The kind that the key has in the class; left out where nothing depends on it. */
  readonly beside?: Kind;
}

/** Keeps a ruling: it holds at once. Throws `not-found` for a class of others, and `conflict` where it was given before. */
export function insertRuling(
  db: Database,
  teacher: TeacherId,
  classId: string,
  { sparesSent, beside, ...ruled }: NewRuling,
  id: string = randomUUID(),
): Promise<Ruling> {
  return db.transaction().execute(async (transaction) => {
    await assertTaughtBy(transaction, teacher, classId);
    const row = await transaction
      .insertInto('ruling')
      .values({
        ...ruled,
        id,
        class: classId,
        beside: beside ?? null,
        sparesSent: sparesSent ? 1 : 0,
        madeBy: teacher,
        madeAt: new Date().toISOString(),
        withdrawnAt: null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning(rulingColumns)
      .executeTakeFirst();
    if (row === undefined) throw new AppError('conflict', 'This ruling was given before.');
    await recordChange(transaction, { class: classId, type: 'key-changed', subject: row.id });
    return rulingRow.parse(row);
  });
}

/** What a class re-checks of one statement. */
export interface NewRecheck {
  readonly statement: string;
  readonly accepts: Accepted;
  readonly sparesSent: boolean;
}

/** Keeps that a class checks older answers with the key of the course as it is now. Throws `not-found` for a class of others. */
export function insertRecheck(
  db: Database,
  teacher: TeacherId,
  classId: string,
  { statement, accepts, sparesSent }: NewRecheck,
): Promise<Recheck> {
  return db.transaction().execute(async (transaction) => {
    await assertTaughtBy(transaction, teacher, classId);
    const row = await transaction
      .insertInto('recheck')
      .values({
        id: randomUUID(),
        class: classId,
        statement,
        accepts: JSON.stringify(accepts),
        sparesSent: sparesSent ? 1 : 0,
        madeBy: teacher,
        madeAt: new Date().toISOString(),
        withdrawnAt: null,
      })
      .returning(recheckColumns)
      .executeTakeFirstOrThrow();
    await recordChange(transaction, { class: classId, type: 'key-changed', subject: row.id });
    return recheckRow.parse(row);
  });
}

/** Withdraws a ruling: everything is as before it. Throws `not-found` for one of others, and `conflict` for one that is withdrawn. */
export function withdrawRuling(db: Database, teacher: TeacherId, id: string): Promise<void> {
  return withdraw(db, 'ruling', teacher, id);
}

/** Takes a re-check back: the answers are checked with the key of before. Throws as `withdrawRuling` does. */
export function withdrawRecheck(db: Database, teacher: TeacherId, id: string): Promise<void> {
  return withdraw(db, 'recheck', teacher, id);
}

function withdraw(db: Database, table: 'ruling' | 'recheck', teacher: TeacherId, id: string): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const own = await transaction
      .selectFrom(table)
      .select('class')
      .where('id', '=', id)
      .where('class', 'in', taughtBy(transaction, teacher))
      .executeTakeFirst();
    if (own === undefined) throw new AppError('not-found', 'There is no such decision in your classes.');
    const withdrawn = await transaction
      .updateTable(table)
      .set({ withdrawnAt: new Date().toISOString() })
      .where('id', '=', id)
      .where('withdrawnAt', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (withdrawn === undefined) throw new AppError('conflict', 'This decision was withdrawn before.');
    await recordChange(transaction, { class: own.class, type: 'key-changed', subject: id });
  });
}

/** The rulings and re-checks of a class, withdrawn ones too, in the order in which they were made; none where it is not the teacher's. */
export async function selectDecisions(db: Database, teacher: TeacherId, classId: string) {
  const rulings = await selectRulingsOf(db)
    .where('class', '=', classId)
    .where('class', 'in', taughtBy(db, teacher))
    .execute();
  const rechecks = await selectRechecksOf(db)
    .where('class', '=', classId)
    .where('class', 'in', taughtBy(db, teacher))
    .execute();
  return parsed(rulings, rechecks);
}

/** The rulings and re-checks of a student's class, withdrawn ones too, in the order in which they were made. */
export async function selectOwnDecisions(db: Database, student: StudentId) {
  const own = db.selectFrom('student').select('class').where('id', '=', student);
  const rulings = await selectRulingsOf(db).where('class', 'in', own).execute();
  const rechecks = await selectRechecksOf(db).where('class', 'in', own).execute();
  return parsed(rulings, rechecks);
}

function selectRulingsOf(db: Database) {
  return db.selectFrom('ruling').select(rulingColumns).orderBy('madeAt').orderBy('id');
}

function selectRechecksOf(db: Database) {
  return db.selectFrom('recheck').select(recheckColumns).orderBy('madeAt').orderBy('id');
}

function parsed(rulings: readonly unknown[], rechecks: readonly unknown[]) {
  return {
    rulings: rulings.map((row): Ruling => rulingRow.parse(row)),
    rechecks: rechecks.map((row): Recheck => recheckRow.parse(row)),
  };
}
