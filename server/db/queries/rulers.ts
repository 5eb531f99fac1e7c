import 'server-only';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { taughtBy } from './taught-by';

/** Who gave each ruling of a class, by the id of the ruling; nothing of teachers who are gone, and none where the class is not the asking teacher's. */
export async function selectRulers(
  db: Database,
  teacher: TeacherId,
  classId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('ruling')
    .innerJoin('teacher', 'teacher.id', 'ruling.madeBy')
    .select(['ruling.id', 'teacher.name'])
    .where('ruling.class', '=', classId)
    .where('ruling.class', 'in', taughtBy(db, teacher))
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
