import 'server-only';
import type { Kysely } from 'kysely';
import type { Database } from '../database';
import type { Tables } from '../tables';

/** Who joined before and has nothing of a later time. */
export function studentsBefore(db: Kysely<Tables>, classId: string, keptSince: string) {
  return db
    .selectFrom('student')
    .select('id')
    .where('class', '=', classId)
    .where('joinedAt', '<', keptSince)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('attempt')
            .select('id')
            .whereRef('attempt.student', '=', 'student.id')
            .where('receivedAt', '>=', keptSince),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('argument')
            .select('id')
            .whereRef('argument.student', '=', 'student.id')
            .where('madeAt', '>=', keptSince),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('student_device')
            .select('since')
            .whereRef('student_device.student', '=', 'student.id')
            .where('since', '>=', keptSince),
        ),
      ),
    );
}

/** Whether anything of a class is older than it keeps work: a look into its indexes, so that most classes cost no write. */
export async function hasOld(db: Database, classId: string, keptSince: string): Promise<boolean> {
  const one = await Promise.all([
    db
      .selectFrom('attempt')
      .select('id')
      .where('class', '=', classId)
      .where('receivedAt', '<', keptSince)
      .limit(1)
      .executeTakeFirst(),
    db
      .selectFrom('argument')
      .select('id')
      .where('class', '=', classId)
      .where('madeAt', '<', keptSince)
      .limit(1)
      .executeTakeFirst(),
    db
      .selectFrom('marking')
      .select('id')
      .where('class', '=', classId)
      .where('madeAt', '<', keptSince)
      .limit(1)
      .executeTakeFirst(),
    db
      .selectFrom('change')
      .select('number')
      .where('class', '=', classId)
      .where('at', '<', keptSince)
      .limit(1)
      .executeTakeFirst(),
    studentsBefore(db, classId, keptSince).limit(1).executeTakeFirst(),
  ]);
  return one.some((found) => found !== undefined);
}
