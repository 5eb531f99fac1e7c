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
