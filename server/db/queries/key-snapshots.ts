import 'server-only';
import type { Accepted, KeySnapshots } from '@/domain/class-key';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { keySnapshotRow } from '../rows';
import { taughtBy } from './taught-by';

/** Keeps what a version of the key accepts, so that answers can be checked with it after the course has changed it. */
export async function keepKeySnapshot(
  db: Database,
  keyVersion: string,
  accepts: Readonly<Record<string, Accepted>>,
): Promise<void> {
  await db
    .insertInto('key_snapshot')
    .values({ keyVersion, accepts: JSON.stringify(accepts), seenAt: new Date().toISOString() })
    .onConflict((conflict) => conflict.column('keyVersion').doNothing())
    .execute();
}

/** What these versions of the key accepted; those that were never kept are not in it. */
export async function selectKeySnapshots(
  db: Database,
  keyVersions: readonly string[],
): Promise<KeySnapshots> {
  // Postgres knows no empty list.
  if (keyVersions.length === 0) return new Map();
  const rows = await db
    .selectFrom('key_snapshot')
    .select(['keyVersion', 'accepts'])
    .where('keyVersion', 'in', keyVersions)
    .execute();
  return new Map(
    rows.map((row) => {
      const { keyVersion, accepts } = keySnapshotRow.parse(row);
      return [keyVersion, accepts];
    }),
  );
}

/** The versions of the key that the answers of a class were checked with, by exercise; none where it is not the teacher's. */
export function selectUsedKeys(
  db: Database,
  teacher: TeacherId,
  classId: string,
): Promise<{ readonly exercise: string; readonly keyVersion: string }[]> {
  return db
    .selectFrom('attempt')
    .select(['exercise', 'keyVersion'])
    .distinct()
    .where('class', '=', classId)
    .where('class', 'in', taughtBy(db, teacher))
    .orderBy('exercise')
    .orderBy('keyVersion')
    .execute();
}
