import 'server-only';
import { openDatabase } from '../db/database';
import { selectOwnStudent } from '../db/queries/roster';
import { changeFeed } from './change-feed';
import { isTold, readClassNews } from './class-news';
import { currentStudent, requireStudent } from './current-student';
import { seenBy, streamEvents } from './event-stream';

/** The events of the class of the student who asks. Throws `not-signed-in`. */
export async function studentEvents(request: Request): Promise<Response> {
  const headers = new Headers(request.headers);
  const student = await requireStudent(headers);
  const { db } = await openDatabase();
  const { classId } = await selectOwnStudent(db, student);
  return streamEvents(request.signal, changeFeed(), {
    classId,
    after: seenBy(request),
    hears: isTold,
    read: readClassNews(db, student),
    isAllowed: async () => (await currentStudent(headers)) === student,
  });
}
