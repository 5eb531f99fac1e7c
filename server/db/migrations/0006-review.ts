import 'server-only';
import type { ColumnDefinitionBuilder, Transaction } from 'kysely';
import type { Migration } from '../migrate';
import type { Tables } from '../tables';
import { createIndexes } from './indexes';

/** What teachers decide: on written answers, and on arguments about the key. */
export const review: Migration = {
  name: 'review',
  run: async (db) => {
    await createKeySnapshot(db);
    await createRuling(db);
    await createReview(db);
    await createMarking(db);
    await createIndexes(db, indexed);
  },
};

const indexed = [
  ['ruling_class', 'ruling', ['class', 'madeAt']],
  ['recheck_class', 'recheck', ['class', 'madeAt']],
  ['review_class', 'review', ['class', 'madeAt']],
  ['review_attempt', 'review', ['attempt', 'madeAt']],
  ['review_student', 'review', ['student', 'madeAt']],
  ['kept_comment_teacher', 'kept_comment', ['teacher', 'madeAt']],
  ['marking_class', 'marking', ['class', 'madeAt']],
  ['marking_attempt', 'marking_item', ['attempt']],
  ['attempt_exercise', 'attempt', ['class', 'exercise']],
  ['argument_statement', 'argument', ['class', 'statement']],
] as const;

type Column = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;

const id: Column = (column) => column.primaryKey().notNull();
const required: Column = (column) => column.notNull();

/** Goes with the row that it names. */
function partOf(table: string): Column {
  return (column) => column.notNull().references(`${table}.id`).onDelete('cascade');
}

/** A decision stays when the teacher who took it goes. */
const byTeacher: Column = (column) => column.references('teacher.id').onDelete('set null');

async function createKeySnapshot(db: Transaction<Tables>): Promise<void> {
  await db.schema
    .createTable('key_snapshot')
    .addColumn('keyVersion', 'text', id)
    .addColumn('accepts', 'text', required)
    .addColumn('seenAt', 'text', required)
    .execute();
}

async function createRuling(db: Transaction<Tables>): Promise<void> {
  await db.schema
    .createTable('ruling')
    .addColumn('id', 'text', id)
    .addColumn('class', 'text', partOf('class'))
    .addColumn('statement', 'text', required)
    .addColumn('decision', 'text', required)
    .addColumn('kind', 'text', required)
    .addColumn('beside', 'text')
    .addColumn('reason', 'text', required)
    .addColumn('sparesSent', 'integer', required)
    .addColumn('madeBy', 'text', byTeacher)
    .addColumn('madeAt', 'text', required)
    .addColumn('withdrawnAt', 'text')
    .execute();
  await db.schema
    .createTable('recheck')
    .addColumn('id', 'text', id)
    .addColumn('class', 'text', partOf('class'))
    .addColumn('statement', 'text', required)
    .addColumn('accepts', 'text', required)
    .addColumn('sparesSent', 'integer', required)
    .addColumn('madeBy', 'text', byTeacher)
    .addColumn('madeAt', 'text', required)
    .addColumn('withdrawnAt', 'text')
    .execute();
}

async function createReview(db: Transaction<Tables>): Promise<void> {
  await db.schema
    .createTable('review')
    .addColumn('id', 'text', id)
    .addColumn('class', 'text', partOf('class'))
    .addColumn('student', 'text', partOf('student'))
    .addColumn('attempt', 'text', partOf('attempt'))
    .addColumn('decision', 'text', required)
    .addColumn('levels', 'text', required)
    .addColumn('comment', 'text', required)
    .addColumn('madeBy', 'text', byTeacher)
    .addColumn('madeAt', 'text', required)
    .execute();
  await db.schema
    .createTable('review_draft')
    .addColumn('attempt', 'text', partOf('attempt'))
    .addColumn('teacher', 'text', partOf('teacher'))
    .addColumn('levels', 'text', required)
    .addColumn('comment', 'text', required)
    .addColumn('madeAt', 'text', required)
    .addPrimaryKeyConstraint('review_draft_key', ['attempt', 'teacher'])
    .execute();
  await db.schema
    .createTable('kept_comment')
    .addColumn('id', 'text', id)
    .addColumn('teacher', 'text', partOf('teacher'))
    .addColumn('text', 'text', required)
    .addColumn('madeAt', 'text', required)
    .execute();
}

async function createMarking(db: Transaction<Tables>): Promise<void> {
  await db.schema
    .createTable('marking')
    .addColumn('id', 'text', id)
    .addColumn('class', 'text', partOf('class'))
    .addColumn('madeBy', 'text', byTeacher)
    .addColumn('madeAt', 'text', required)
    .execute();
  await db.schema
    .createTable('marking_item')
    .addColumn('marking', 'text', partOf('marking'))
    .addColumn('attempt', 'text', partOf('attempt'))
    .addColumn('place', 'integer', required)
    .addPrimaryKeyConstraint('marking_item_key', ['marking', 'attempt'])
    .execute();
  await db.schema
    .createTable('blind_mark')
    .addColumn('marking', 'text', partOf('marking'))
    .addColumn('attempt', 'text', partOf('attempt'))
    .addColumn('teacher', 'text', partOf('teacher'))
    .addColumn('levels', 'text', required)
    .addColumn('madeAt', 'text', required)
    .addPrimaryKeyConstraint('blind_mark_key', ['marking', 'attempt', 'teacher'])
    .execute();
}
