import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { AppError } from '@/domain/errors';
import type { Kind } from '@/domain/kind';
import type { RuledOn, Ruling } from '@/domain/ruling';
import type { SeenBefore } from '@/domain/seen-before-ruling';
import { cameSince, seenIn } from '@/domain/seen-before-ruling';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { rulingRow } from '../rows';
import type { Tables } from '../tables';
import { recordChange } from './changes';
import { rulingColumns } from './class-decisions';
import { decidedNow } from './class-time';
import { lockClass } from './lock-class';
import { assertTaughtBy } from './taught-by';

/** A ruling that is to be made. */
export interface NewRuling extends RuledOn {
  readonly statement: string;
  /** The kind that the key has in the class; left out where nothing depends on it. */
  readonly beside?: Kind;
}

interface FromForm {
  /** Made with the form, so that sending it twice counts once. */
  readonly id?: string | undefined;
  /** What was seen before; where something came since, nothing is ruled. */
  readonly seen?: SeenBefore | undefined;
}

/**
 * Keeps a ruling: it holds at once. One that is there already and holds is not kept again. Throws `not-found` for a
 * class of others, and `conflict` where it was given and withdrawn, or where something came that was not seen.
 */
export function insertRuling(
  db: Database,
  teacher: TeacherId,
  classId: string,
  ruled: NewRuling,
  { id = randomUUID(), seen }: FromForm = {},
): Promise<Ruling> {
  return db.transaction().execute(async (transaction) => {
    await assertTaughtBy(transaction, teacher, classId);
    await lockClass(transaction, classId);
    const given = await selectGiven(transaction, { ...ruled, class: classId }, id);
    if (given !== null) return given;
    if (seen !== undefined) await assertSeen(transaction, { ...ruled, class: classId }, seen);
    const { sparesSent, beside = null, ...rest } = ruled;
    const madeAt = await decidedNow(transaction, classId);
    const made = { class: classId, madeBy: teacher, madeAt, withdrawnAt: null };
    const row = await transaction
      .insertInto('ruling')
      .values({ ...rest, ...made, id, beside, sparesSent: sparesSent ? 1 : 0 })
      .returning(rulingColumns)
      .executeTakeFirstOrThrow();
    await recordChange(transaction, { class: classId, type: 'key-changed', subject: row.id });
    return rulingRow.parse(row);
  });
}

interface AboutStatement {
  readonly class: string;
  readonly statement: string;
}

/** A ruling that was given with this id before; null where none was. */
async function selectGiven(
  transaction: Transaction<Tables>,
  { class: classId, statement }: AboutStatement,
  id: string,
): Promise<Ruling | null> {
  const row = await transaction
    .selectFrom('ruling')
    .select([...rulingColumns, 'class'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  if (row.class !== classId || row.statement !== statement)
    throw new AppError('conflict', 'This form was sent for another statement.');
  if (row.withdrawnAt !== null)
    throw new AppError(
      'conflict',
      'This ruling was given and withdrawn. Look at the effect again to give it anew.',
    );
  return rulingRow.parse(row);
}

async function assertSeen(
  transaction: Transaction<Tables>,
  { class: classId, statement }: AboutStatement,
  seen: SeenBefore,
): Promise<void> {
  const rulings = await transaction
    .selectFrom('ruling')
    .select(['id', 'madeAt', 'withdrawnAt'])
    .where('class', '=', classId)
    .where('statement', '=', statement)
    .execute();
  const argued = await transaction
    .selectFrom('argument')
    .select(['id', 'madeAt'])
    .where('class', '=', classId)
    .where('statement', '=', statement)
    .execute();
  const came = cameSince(seen, seenIn({ rulings, arguments: argued }));
  if (came !== null) throw new AppError('conflict', came);
}
