import { headers } from 'next/headers';
import { requireTeacher } from '@/server/auth/current-teacher';
import type { Watched } from '@/server/classroom/live-view';
import { areNamesHidden } from '@/server/classroom/names-cookie';
import { openDatabase } from '@/server/db/database';

export interface AssignmentParams {
  readonly class: string;
  readonly assignment: string;
}

/** What the teacher who asks for a page of an assignment looks at. */
export async function watchedBy({ class: classId, assignment }: AssignmentParams): Promise<Watched> {
  const sent = await headers();
  const { id: teacher } = await requireTeacher(sent);
  const { db } = await openDatabase();
  return { db, teacher, class: classId, assignment, isNameless: areNamesHidden(sent) };
}

/** The address of the events of an assignment. */
export function eventsHref({ class: classId, assignment }: AssignmentParams): string {
  return `/api/teach/classes/${classId}/events?assignment=${assignment}`;
}
