import 'server-only';
import type { Transaction } from 'kysely';
import type { Migration } from '../migrate';
import type { Tables } from '../tables';
import { createIndexes } from './indexes';

/** How teachers come in, what a class votes on, and what students argue about the key. */
export const classroom: Migration = {
  name: 'classroom',
  run: async (db) => {
    await createTeacherLink(db);
    await createVote(db);
    await createArgument(db);
    await createIndexes(db, indexed);
  },
};

const indexed = [
  ['vote_class', 'vote', ['class', 'openedAt']],
  ['vote_assignment', 'vote', ['assignment']],
  ['argument_class', 'argument', ['class', 'madeAt']],
  ['argument_student', 'argument', ['student']],
] as const;

async function createTeacherLink(db: Transaction<Tables>): Promise<void> {
  await db.schema
    .createTable('setting')
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('teacher_link')
    .addColumn('tokenHash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('madeBy', 'text', (column) => column.references('teacher.id').onDelete('cascade'))
    .addColumn('madeAt', 'text', (column) => column.notNull())
    .addColumn('expiresAt', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('reset_request')
    .addColumn('teacher', 'text', (column) =>
      column.primaryKey().notNull().references('teacher.id').onDelete('cascade'),
    )
    .addColumn('madeAt', 'text', (column) => column.notNull())
    .execute();
}

async function createVote(db: Transaction<Tables>): Promise<void> {
  await db.schema
    .createTable('vote')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('class', 'text', (column) => column.notNull().references('class.id').onDelete('cascade'))
    .addColumn('assignment', 'text', (column) =>
      column.notNull().references('assignment.id').onDelete('cascade'),
    )
    .addColumn('exercise', 'text', (column) => column.notNull())
    .addColumn('statement', 'text', (column) => column.notNull())
    .addColumn('round', 'integer', (column) => column.notNull())
    .addColumn('openedAt', 'text', (column) => column.notNull())
    .addColumn('closedAt', 'text')
    .addColumn('splitShownAt', 'text')
    .addUniqueConstraint('vote_round', ['assignment', 'exercise', 'statement', 'round'])
    .execute();
}

async function createArgument(db: Transaction<Tables>): Promise<void> {
  await db.schema
    .createTable('argument')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('class', 'text', (column) => column.notNull().references('class.id').onDelete('cascade'))
    .addColumn('student', 'text', (column) => column.notNull().references('student.id').onDelete('cascade'))
    .addColumn('statement', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('keyVersion', 'text', (column) => column.notNull())
    .addColumn('madeAt', 'text', (column) => column.notNull())
    .execute();
}
