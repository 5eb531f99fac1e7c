import 'server-only';
import { openDatabase } from '../db/database';
import type { OwnStudent } from '../db/queries/roster';
import { selectOwnStudent } from '../db/queries/roster';
import { currentStudent } from './current-student';

/** The class and the student of a device; null where it is in none. */
export async function selectOptionalDeviceClass(headers: Pick<Headers, 'get'>): Promise<OwnStudent | null> {
  const student = await currentStudent(headers);
  if (student === null) return null;
  const { db } = await openDatabase();
  return selectOwnStudent(db, student);
}
