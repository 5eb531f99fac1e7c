import 'server-only';
import { progressCounts } from '@/domain/assignment-progress';
import { stateOf } from '@/domain/assignment-state';
import type { Class } from '@/domain/class';
import type { ListedClass } from '@/domain/class-view';
import type { Database } from '../db/database';
import type { TeacherId } from '../db/identity';
import { selectAssignments } from '../db/queries/assigned';
import { selectClasses } from '../db/queries/classes';
import { selectSentForAssignments } from '../db/queries/overview';
import { selectStudents } from '../db/queries/roster';
import { toDo } from './assigned-work';

/** The classes of a teacher, the newest first, each with how far its newest assignment is. */
export async function listClasses(db: Database, teacher: TeacherId, now: Date): Promise<ListedClass[]> {
  const classes = await selectClasses(db, teacher);
  return Promise.all(classes.map((one) => listed(db, teacher, one, now.toISOString())));
}

async function listed(db: Database, teacher: TeacherId, one: Class, now: string): Promise<ListedClass> {
  const [students, [newest]] = await Promise.all([
    selectStudents(db, teacher, one.id),
    selectAssignments(db, teacher, one.id),
  ]);
  const base = { ...one, students: students.length };
  if (newest === undefined) return { ...base, newest: null };
  const sent = await selectSentForAssignments(db, teacher, one.id, newest.id);
  const ids = students.map(({ id }) => id);
  const counts = progressCounts(ids, toDo(newest.work), sent);
  return { ...base, newest: { title: newest.title, state: stateOf(newest, now), counts } };
}
