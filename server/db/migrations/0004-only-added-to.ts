import 'server-only';
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Engine } from '../engine';
import type { Migration } from '../migrate';
import type { Tables } from '../tables';

/**
 * Attempts and changes are only added to, whatever a query tries. They go with their student or class, and when they
 * are older than the class keeps work: then `keptSince` says so first. Neither can be done by changing one row.
 */
export const onlyAddedTo: Migration = {
  name: 'only-added-to',
  run: async (db, engine) => {
    for (const { table, isKept } of guarded) {
      await refuse(db, engine, { table, event: 'update', when: '1 = 1' });
      await refuse(db, engine, { table, event: 'delete', when: isKept });
    }
  },
};

const guarded = [
  {
    table: 'attempt',
    isKept: `exists (
      select 1 from student join class on class.id = student.class
      where student.id = old.student and class.id = old.class and class."keptSince" <= old."receivedAt"
    )`,
  },
  {
    table: 'change',
    isKept: `exists (select 1 from class where class.id = old.class and class."keptSince" <= old.at)
      and (old.student is null or exists (select 1 from student where student.id = old.student))`,
  },
] as const;

interface Refusal {
  readonly table: string;
  readonly event: 'update' | 'delete';
  /** When it is refused, in SQL. */
  readonly when: string;
}

async function refuse(
  db: Transaction<Tables>,
  engine: Engine,
  { table, event, when }: Refusal,
): Promise<void> {
  const name = `${table}_no_${event}`;
  const message = `An ${table} is only added: no ${event}.`.replace('An change', 'A change');
  if (engine === 'sqlite') {
    await sql
      .raw(
        `create trigger ${name} before ${event} on ${table} when ${when} begin select raise(abort, '${message}'); end`,
      )
      .execute(db);
    return;
  }
  const result = event === 'update' ? 'new' : 'old';
  await sql
    .raw(
      `create function ${name}() returns trigger language plpgsql as $$
       begin if ${when} then raise exception '${message}'; end if; return ${result}; end $$`,
    )
    .execute(db);
  await sql
    .raw(`create trigger ${name} before ${event} on ${table} for each row execute function ${name}()`)
    .execute(db);
}
