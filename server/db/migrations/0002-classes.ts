import 'server-only';
import type { Transaction } from 'kysely';
import type { Migration } from '../migrate';
import type { Tables } from '../tables';

/** Classes, who teaches them and who is in them. */
export const classes: Migration = {
  name: 'classes',
  run: async (db) => {
    await createClass(db);
    await createStudent(db);
    for (const [table, column] of indexed)
      await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
  },
};

const indexed = [
  ['class_teacher', 'teacher'],
  ['student_device', 'student'],
] as const;

async function createClass(db: Transaction<Tables>): Promise<void> {
  await db.schema
    .createTable('class')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('joinCode', 'text', (column) => column.notNull().unique())
    .addColumn('isOpen', 'integer', (column) => column.notNull())
    .addColumn('isSample', 'integer', (column) => column.notNull())
    .addColumn('keepDays', 'integer', (column) => column.notNull())
    .addColumn('keptSince', 'text', (column) => column.notNull())
    .addColumn('madeAt', 'text', (column) => column.notNull())
    .addColumn('pausedAt', 'text')
    .addColumn('archivedAt', 'text')
    .execute();
  await db.schema
    .createTable('class_teacher')
    .addColumn('class', 'text', (column) => column.notNull().references('class.id').onDelete('cascade'))
    .addColumn('teacher', 'text', (column) => column.notNull().references('teacher.id').onDelete('cascade'))
    .addColumn('since', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('class_teacher_key', ['class', 'teacher'])
    .execute();
}

async function createStudent(db: Transaction<Tables>): Promise<void> {
  await db.schema
    .createTable('student')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('class', 'text', (column) => column.notNull().references('class.id').onDelete('cascade'))
    .addColumn('nickname', 'text', (column) => column.notNull())
    .addColumn('nicknameKey', 'text', (column) => column.notNull())
    .addColumn('returnPhraseHash', 'text', (column) => column.notNull())
    .addColumn('joinedAt', 'text', (column) => column.notNull())
    .addUniqueConstraint('student_nickname', ['class', 'nicknameKey'])
    .addUniqueConstraint('student_return_phrase', ['class', 'returnPhraseHash'])
    .execute();
  await db.schema
    .createTable('student_device')
    .addColumn('tokenHash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('student', 'text', (column) => column.notNull().references('student.id').onDelete('cascade'))
    .addColumn('since', 'text', (column) => column.notNull())
    .execute();
}
