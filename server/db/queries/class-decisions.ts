import 'server-only';
import type { Recheck } from '@/domain/class-key';
import type { Ruling } from '@/domain/ruling';
import type { Database } from '../database';
import type { StudentId, TeacherId } from '../identity';
import { recheckRow, rulingRow } from '../rows';
import { taughtBy } from './taught-by';

export const rulingColumns = [
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

export const recheckColumns = ['id', 'statement', 'accepts', 'sparesSent', 'madeAt', 'withdrawnAt'] as const;

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

/**
 * Whether anything but the key of the course, as it is today, can apply to what a student answers in an exercise: a
 * ruling or a re-check of the class, or an answer that was checked with a former key. Mostly nothing does.
 */
export async function hasOwnKey(
  db: Database,
  student: StudentId,
  { exercise, keyVersion }: { readonly exercise: string; readonly keyVersion: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('student')
    .select('student.id')
    .where('student.id', '=', student)
    .where(({ or, exists, selectFrom }) =>
      or([
        exists(selectFrom('ruling').select('ruling.id').whereRef('ruling.class', '=', 'student.class')),
        exists(selectFrom('recheck').select('recheck.id').whereRef('recheck.class', '=', 'student.class')),
        exists(
          selectFrom('attempt')
            .select('attempt.id')
            .whereRef('attempt.student', '=', 'student.id')
            .where('attempt.exercise', '=', exercise)
            .where('attempt.keyVersion', '<>', keyVersion),
        ),
      ]),
    )
    .executeTakeFirst();
  return row !== undefined;
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
