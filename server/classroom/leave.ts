import 'server-only';
import { openDatabase } from '../db/database';
import { deleteDevice } from '../db/queries/devices';
import { currentStudent, deviceTokenIn } from './current-student';

/** Takes a device out of its class. The student and the work stay with the class. */
export async function leaveClass(headers: Pick<Headers, 'get'>): Promise<void> {
  const token = deviceTokenIn(headers);
  const student = await currentStudent(headers);
  if (token === null || student === null) return;
  const { db } = await openDatabase();
  await deleteDevice(db, student, token);
}
