import 'server-only';
import type { ClassChange } from '@/domain/class';
import type { ClassNow } from '@/domain/class-now';
import { heldAddresses } from '@/domain/taking';
import type { Database } from '../db/database';
import type { StudentId } from '../db/identity';
import { selectOwnAssignments } from '../db/queries/assigned';
import { selectLastChange, selectOwnChanges } from '../db/queries/changes';
import { selectOwnVote } from '../db/queries/own-vote';
import { selectOwnStudent } from '../db/queries/roster';
import type { News } from './event-stream';

/** What a student's pages are told: whether the class is paused, what it votes on, that the work has changed. Nothing of others. */
export function readClassNews(db: Database, student: StudentId): (after: number | null) => Promise<News> {
  return async (after) => {
    // Before all else: what happens while we read is told again.
    const last = await selectLastChange(db);
    const changes = after === null ? [] : await selectOwnChanges(db, student, after);
    if (after !== null && !changes.some(isTold)) return { events: [], last };
    const workChanged = changes.some(({ type }) => type.startsWith('assignment-'));
    return {
      events: [{ name: 'class', data: { ...(await selectClassNow(db, student)), workChanged } }],
      last,
    };
  };
}

/** What students send is no news to them. */
export function isTold({ type }: Pick<ClassChange, 'type'>): boolean {
  return type !== 'attempt-received';
}

/** How a student's class stands now. Throws `not-found` where the student has been removed. */
export async function selectClassNow(db: Database, student: StudentId): Promise<ClassNow> {
  const { pausedAt } = await selectOwnStudent(db, student);
  const vote = await selectOwnVote(db, student);
  const assignments = await selectOwnAssignments(db, student);
  return {
    isPaused: pausedAt !== null,
    held: heldAddresses(assignments, new Date().toISOString()),
    vote:
      vote === null
        ? null
        : {
            id: vote.id,
            isOpen: vote.closedAt === null,
            isShown: vote.splitShownAt !== null,
            isAnswered: vote.own !== null,
          },
  };
}
