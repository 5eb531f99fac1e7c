import 'server-only';
import { sql } from 'kysely';
import type { Database } from '../database';
import { discussionRows } from './discussion-rows';
import { studentRows } from './student-rows';

/** Each table after those that it points at. */
const filled = [...studentRows, ...discussionRows];

/** The tables that grow with what classes do. */
export const growing = filled.map(([table]) => table);

/**
 * Fills a Postgres with rows of 300 classes that say nothing, so that it has a reason to look for those of one. SQLite needs
 * none: it plans a query by the indexes that there are, whatever is in the tables.
 */
export async function fillPostgres(db: Database): Promise<void> {
  await sql`insert into teacher (id, name, email, "emailVerified", "createdAt", "updatedAt")
    select 'p' || n, 'T', 'p' || n || '@school.example', false, now(), now() from generate_series(1, 300) n`.execute(
    db,
  );
  await sql`insert into class (id, name, "joinCode", "isOpen", "isSample", "keepDays", "keptSince", "madeAt")
    select 'c' || n, 'C', 'code' || n, 1, 0, 10000, '2026', '2026' from generate_series(1, 300) n`.execute(
    db,
  );
  await sql`insert into class_teacher (class, teacher, since)
    select 'c' || n, 'p' || n, '2026' from generate_series(1, 300) n`.execute(db);
  for (const [table, perClass, values] of filled) {
    const columns = Object.keys(values).map((name) => `"${name}"`);
    const ofClass = Object.values(values).map((value) =>
      value === 'c' ? `'c' || (1 + (n - 1) / ${perClass})` : value,
    );
    await sql
      .raw(
        `insert into "${table}" (${columns.join(', ')}) select ${ofClass.join(', ')} from generate_series(1, ${perClass * 300}) n`,
      )
      .execute(db);
  }
  await sql`analyze`.execute(db);
}
