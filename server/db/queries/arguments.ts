import 'server-only';
import { z } from 'zod';
import { kinds } from '@/domain/kind';
import type { Database } from '../database';
import type { TeacherId } from '../identity';
import { taughtBy } from './taught-by';

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
