import 'server-only';
import type { Assignment, NewAssignment } from '@/domain/assignment';
import type { Database } from '../db/database';
import type { TeacherId } from '../db/identity';
import { insertAssignment } from '../db/queries/assignments';
import { titleOfLesson } from './assigned-work';

/** What an assignment is like where the teacher sets nothing: open, with feedback at once. */
export const plain = {
  dueAt: null,
  closedAt: null,
  feedback: 'at-once',
  releasedAt: null,
  asksSureness: true,
  votesAgain: false,
} as const satisfies Omit<NewAssignment, 'title' | 'work'>;

/** Assigns a lesson with one click. Throws `not-found` for a lesson that the course does not have. */
export function assignLesson(
  db: Database,
  teacher: TeacherId,
  classId: string,
  { lesson, once }: { readonly lesson: string; readonly once?: string | undefined },
): Promise<Assignment> {
  const title = titleOfLesson(lesson);
  const made = { ...plain, title, work: { type: 'lesson', lesson } } as const;
  return insertAssignment(db, teacher, classId, made, once);
}
