import 'server-only';
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Migration } from '../migrate';
import type { Tables } from '../tables';
import { createIndexes } from './indexes';

/** What is assigned, what students did, and what changed in a class. */
export const work: Migration = {
  name: 'work',
  run: async (db) => {
    await createAssignment(db);
    await createAttempt(db);
    await createChange(db);
    await createIndexes(db, indexed);
    await sql`insert into change_count (id, last) values (1, 0)`.execute(db);
  },
};

const indexed = [
  ['assignment_class', 'assignment', ['class', 'madeAt']],
  ['assignment_exception_student', 'assignment_exception', ['student']],
  ['attempt_class', 'attempt', ['class', 'receivedAt']],
  ['attempt_student', 'attempt', ['student', 'receivedAt']],
  ['attempt_assignment', 'attempt', ['assignment', 'receivedAt']],
  ['change_class', 'change', ['class', 'number']],
  ['change_student', 'change', ['student']],
] as const;

async function createAssignment(db: Transaction<Tables>): Promise<void> {
  await db.schema
    .createTable('assignment')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('class', 'text', (column) => column.notNull().references('class.id').onDelete('cascade'))
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('work', 'text', (column) => column.notNull())
    .addColumn('dueAt', 'text')
    .addColumn('closedAt', 'text')
    .addColumn('feedback', 'text', (column) => column.notNull())
    .addColumn('releasedAt', 'text')
    .addColumn('asksSureness', 'integer', (column) => column.notNull())
    .addColumn('votesAgain', 'integer', (column) => column.notNull())
    .addColumn('madeAt', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('assignment_exception')
    .addColumn('assignment', 'text', (column) =>
      column.notNull().references('assignment.id').onDelete('cascade'),
    )
    .addColumn('student', 'text', (column) => column.notNull().references('student.id').onDelete('cascade'))
    .addColumn('dueAt', 'text')
    .addColumn('extraMinutes', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('assignment_exception_key', ['assignment', 'student'])
    .execute();
}

async function createAttempt(db: Transaction<Tables>): Promise<void> {
  await db.schema
    .createTable('attempt')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('class', 'text', (column) => column.notNull().references('class.id').onDelete('cascade'))
    .addColumn('student', 'text', (column) => column.notNull().references('student.id').onDelete('cascade'))
    // No cascade: an assignment that was worked on stays as long as that work.
    .addColumn('assignment', 'text', (column) => column.references('assignment.id'))
    .addColumn('exercise', 'text', (column) => column.notNull())
    .addColumn('round', 'integer', (column) => column.notNull())
    .addColumn('answers', 'text', (column) => column.notNull())
    .addColumn('moves', 'text')
    .addColumn('lessonVersion', 'text', (column) => column.notNull())
    .addColumn('keyVersion', 'text', (column) => column.notNull())
    .addColumn('ruleVersion', 'text', (column) => column.notNull())
    .addColumn('madeAt', 'text', (column) => column.notNull())
    .addColumn('receivedAt', 'text', (column) => column.notNull())
    .execute();
}

async function createChange(db: Transaction<Tables>): Promise<void> {
  await db.schema
    .createTable('change_count')
    .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('last', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('change')
    .addColumn('number', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('class', 'text', (column) => column.notNull().references('class.id').onDelete('cascade'))
    .addColumn('type', 'text', (column) => column.notNull())
    // Not a reference: that a student left is told after the student is deleted.
    .addColumn('student', 'text')
    .addColumn('subject', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
}
