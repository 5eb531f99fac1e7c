import 'server-only';
import type { Database } from '../db/database';
import type { TeacherId } from '../db/identity';
import type { AssignmentOfClass } from '../db/queries/assigned';
import { selectAssignments } from '../db/queries/assigned';
import { noAssignment } from '../db/queries/taught-by';

/** One assignment of a class, with its exceptions. Throws `not-found` where the class, or the assignment in it, is not the teacher's. */
export async function selectClassAssignment(
  db: Database,
  teacher: TeacherId,
  classId: string,
  id: string,
): Promise<AssignmentOfClass> {
  const found = (await selectAssignments(db, teacher, classId)).find((one) => one.id === id);
  if (found === undefined) throw noAssignment();
  return found;
}
