import 'server-only';
import { AppError } from '@/domain/errors';
import { currentTeacher, requireTeacher } from '../auth/current-teacher';
import { openDatabase } from '../db/database';
import { selectClass } from '../db/queries/classes';
import { changeFeed } from './change-feed';
import { seenBy, streamEvents } from './event-stream';
import { readLiveNews, readSplitNews } from './live-news';
import type { Watched } from './live-view';
import { selectWatched } from './live-view';
import { areNamesHidden } from './names-cookie';

/**
 * The events of a class for one of its teachers: of an assignment, or of one of its statements for the projector.
 * Throws `not-found` for classes of others.
 */
export async function teacherEvents(request: Request, classId: string): Promise<Response> {
  const headers = new Headers(request.headers);
  const { db } = await openDatabase();
  const { id: teacher } = await requireTeacher(headers);
  const query = new URL(request.url).searchParams;
  const statement = query.get('statement');
  const watched: Watched = {
    db,
    teacher,
    class: classId,
    assignment: query.get('assignment') ?? '',
    isNameless: statement !== null || areNamesHidden(headers),
  };
  await selectWatched(watched);
  return streamEvents(request.signal, changeFeed(), {
    classId,
    after: seenBy(request),
    read: statement === null ? readLiveNews(watched) : readSplitNews(watched, statement),
    isAllowed: () => mayWatch(headers, watched),
  });
}

/** Whether the session goes on, and the class is still the teacher's. */
async function mayWatch(headers: Headers, { db, class: classId, teacher }: Watched): Promise<boolean> {
  const current = await currentTeacher(headers);
  if (current?.id !== teacher) return false;
  try {
    await selectClass(db, teacher, classId);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code !== 'unavailable') return false;
    throw error;
  }
}
