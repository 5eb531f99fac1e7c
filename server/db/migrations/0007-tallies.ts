import 'server-only';
import type { Transaction } from 'kysely';
import type { Migration } from '../migrate';
import type { Tables } from '../tables';
import { createIndexes } from './indexes';

/** What attempts come to, for the reports; and indexes, so that no query reads what belongs to other classes. */
export const tallies: Migration = {
  name: 'tallies',
  fillsTallies: true,
  run: async (db) => {
    await createTally(db);
    await db.schema.dropIndex('attempt_exercise').execute();
    await createIndexes(db, indexed);
  },
};

const indexed = [
  ['tally_class', 'tally', ['class', 'beganAt']],
  // For what one student sent in one exercise, and for the versions of the key that a class was checked with.
  ['attempt_student_exercise', 'attempt', ['student', 'exercise', 'receivedAt']],
  ['attempt_exercise', 'attempt', ['class', 'exercise', 'keyVersion']],
  ['change_time', 'change', ['class', 'at']],
  // For what goes, or is left without its teacher, with the row that it names.
  ['blind_mark_attempt', 'blind_mark', ['attempt']],
  ['blind_mark_teacher', 'blind_mark', ['teacher']],
  ['marking_teacher', 'marking', ['madeBy']],
  ['review_draft_teacher', 'review_draft', ['teacher']],
  ['review_teacher', 'review', ['madeBy']],
  ['ruling_teacher', 'ruling', ['madeBy']],
  ['recheck_teacher', 'recheck', ['madeBy']],
  ['teacher_link_teacher', 'teacher_link', ['madeBy']],
] as const;

async function createTally(db: Transaction<Tables>): Promise<void> {
  await db.schema
    .createTable('tally')
    .addColumn('student', 'text', (column) => column.notNull().references('student.id').onDelete('cascade'))
    .addColumn('exercise', 'text', (column) => column.notNull())
    .addColumn('class', 'text', (column) => column.notNull().references('class.id').onDelete('cascade'))
    .addColumn('beganAt', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('tally_key', ['student', 'exercise'])
    .execute();
}
