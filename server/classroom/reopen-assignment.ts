import 'server-only';
import type { Assignment } from '@/domain/assignment';
import type { Database } from '../db/database';
import type { TeacherId } from '../db/identity';
import { updateAssignment } from '../db/queries/assignments';
import { selectClassAssignment } from './class-assignment';

/** Opens an assignment again; a due date that has passed goes, as it would close it at once. Throws `not-found`. */
export async function reopenAssignment(
  db: Database,
  teacher: TeacherId,
  ids: { readonly class: string; readonly assignment: string },
  now: Date,
): Promise<Assignment> {
  const { dueAt } = await selectClassAssignment(db, teacher, ids.class, ids.assignment);
  const isPast = dueAt !== null && dueAt <= now.toISOString();
  return updateAssignment(db, teacher, ids.assignment, { closedAt: null, dueAt: isPast ? null : dueAt });
}
