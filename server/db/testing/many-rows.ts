import 'server-only';
import { sql } from 'kysely';
import type { Database } from '../database';

const at = `'2026-11-01T08:00:00.000Z'`;

/** How many rows of a table there are for each class, and what is in them; `n` counts the rows, `c` is the class of one. */
const filled: readonly (readonly [
  table: string,
  perClass: number,
  values: Readonly<Record<string, string>>,
])[] = [
  [
    'student',
    30,
    {
      id: `'s' || n`,
      class: 'c',
      nickname: `'S' || n`,
      nicknameKey: `'s' || n`,
      returnPhraseHash: `'h' || n`,
      joinedAt: at,
    },
  ],
  ['student_device', 30, { tokenHash: `'d' || n`, student: `'s' || n`, since: at }],
  [
    'assignment',
    4,
    {
      id: `'a' || n`,
      class: 'c',
      title: `'A'`,
      work: `'{}'`,
      feedback: `'at-once'`,
      asksSureness: '0',
      votesAgain: '0',
      madeAt: at,
    },
  ],
  ['assignment_exception', 4, { assignment: `'a' || n`, student: `'s' || n`, extraMinutes: '10' }],
  [
    'attempt',
    120,
    {
      id: `'t' || n`,
      class: 'c',
      student: `'s' || (1 + (n - 1) / 4)`,
      exercise: `'e' || n % 20`,
      round: '1',
      answers: `'{}'`,
      lessonVersion: `'l'`,
      keyVersion: `'k'`,
      ruleVersion: `'r'`,
      madeAt: at,
      receivedAt: `'2026-11-' || lpad((1 + n % 28)::text, 2, '0')`,
    },
  ],
  [
    'tally',
    120,
    {
      student: `'s' || (1 + (n - 1) / 4)`,
      exercise: `'e' || n % 4`,
      class: 'c',
      beganAt: `'2026-11-' || lpad((1 + n % 28)::text, 2, '0')`,
      content: `''`,
    },
  ],
  [
    'change',
    120,
    {
      number: '1000000 + n',
      class: 'c',
      type: `'attempt-received'`,
      student: `'s' || (1 + (n - 1) / 4)`,
      at: `'2026-11-' || lpad((1 + n % 28)::text, 2, '0')`,
    },
  ],
  [
    'vote',
    4,
    {
      id: `'v' || n`,
      class: 'c',
      assignment: `'a' || n`,
      exercise: `'e'`,
      statement: `'s'`,
      round: '1',
      openedAt: at,
    },
  ],
  [
    'argument',
    10,
    {
      id: `'g' || n`,
      class: 'c',
      student: `'s' || n * 3`,
      statement: `'x' || n % 5`,
      kind: `'set-aside'`,
      words: `''`,
      reason: `''`,
      keyVersion: `'k'`,
      madeAt: at,
    },
  ],
  [
    'ruling',
    4,
    {
      id: `'r' || n`,
      class: 'c',
      statement: `'x'`,
      decision: `'key-stands'`,
      kind: `'set-aside'`,
      reason: `''`,
      sparesSent: '1',
      madeAt: at,
    },
  ],
  [
    'recheck',
    4,
    { id: `'r' || n`, class: 'c', statement: `'x'`, accepts: `'{}'`, sparesSent: '1', madeAt: at },
  ],
  [
    'review',
    20,
    {
      id: `'r' || n`,
      class: 'c',
      student: `'s' || n`,
      attempt: `'t' || n`,
      decision: `'read'`,
      levels: `'{}'`,
      comment: `''`,
      madeAt: at,
    },
  ],
  [
    'review_draft',
    10,
    { attempt: `'t' || n`, teacher: `'p' || (1 + n / 10 % 300)`, levels: `'{}'`, comment: `''`, madeAt: at },
  ],
  ['kept_comment', 4, { id: `'k' || n`, teacher: `'p' || (1 + n / 4 % 300)`, text: `''`, madeAt: at }],
  ['marking', 4, { id: `'m' || n`, class: 'c', madeAt: at }],
  ['marking_item', 40, { marking: `'m' || (1 + (n - 1) / 10)`, attempt: `'t' || n`, place: 'n' }],
  [
    'blind_mark',
    40,
    {
      marking: `'m' || (1 + (n - 1) / 10)`,
      attempt: `'t' || n`,
      teacher: `'p' || (1 + n % 300)`,
      levels: `'{}'`,
      madeAt: at,
    },
  ],
];

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
