import 'server-only';
import { z } from 'zod';
import { AppError } from '@/domain/errors';
import { acceptedAsField } from '@/domain/key-change-view';
import type { Database } from '../db/database';
import type { TeacherId } from '../db/identity';
import { selectClass } from '../db/queries/classes';
import { insertRecheck } from '../db/queries/rechecks';
import { selectKeyChanges } from './key-changes';

/** What the form of a re-check sends. */
export const recheckFields = z.object({
  statement: z.string(),
  /** What the key accepted when the preview was made. */
  now: z.string(),
  spares: z.enum(['yes', 'no'], { error: 'Choose who the key of today applies to.' }),
});

/** Has the older answers of a class checked with the key of today. Throws `not-found` for a class of others, and `conflict` where there is nothing to check anew, or where the key is another one than in the preview. */
export async function recheckStatement(
  db: Database,
  teacher: TeacherId,
  classId: string,
  { statement, now, spares }: z.infer<typeof recheckFields>,
): Promise<void> {
  await selectClass(db, teacher, classId);
  const { changes } = await selectKeyChanges(db, teacher, classId);
  const change = changes.find((one) => one.statement === statement);
  if (change === undefined)
    throw new AppError('conflict', 'There is nothing left to check anew for this statement.');
  if (acceptedAsField(change.now) !== now)
    throw new AppError('conflict', 'The key has changed once more. Look at the preview again.');
  await insertRecheck(db, teacher, classId, {
    ...{ statement, accepts: change.now },
    sparesSent: spares === 'yes',
  });
}
