import 'server-only';
import type { AssignedWork } from '@/domain/assignment';
import { progressOf } from '@/domain/assignment-progress';
import { stateOf } from '@/domain/assignment-state';
import type { Class, Student } from '@/domain/class';
import type { LiveColumn, LiveRow, LiveState } from '@/domain/live-grid';
import type { Vote } from '@/domain/vote';
import type { Database } from '../db/database';
import type { TeacherId } from '../db/identity';
import type { AssignmentOfClass } from '../db/queries/assigned';
import { selectAssignments } from '../db/queries/assigned';
import { selectAttempts } from '../db/queries/attempts';
import { selectLastChange } from '../db/queries/changes';
import { selectClass } from '../db/queries/classes';
import { selectStudents } from '../db/queries/roster';
import { noAssignment } from '../db/queries/taught-by';
import { selectVotes } from '../db/queries/votes';
import { toDo } from './assigned-work';
import { selectClassKey } from './class-key';
import { cellsOf } from './live-cells';
import { columnsOf } from './live-columns';

/** The class and the assignment that a teacher looks at. */
export interface Watched {
  readonly db: Database;
  readonly teacher: TeacherId;
  readonly class: string;
  readonly assignment: string;
  /** Whether names are left out: then they never leave the server. */
  readonly isNameless: boolean;
}

export interface LiveView extends LiveState {
  readonly class: Class;
  readonly assignment: AssignmentOfClass;
  readonly columns: readonly LiveColumn[];
  /** The number of the last change that is in it. */
  readonly last: number;
}

/** Everything that the live view of an assignment shows. Throws `not-found` for classes of others. */
export async function selectLiveView(watched: Watched): Promise<LiveView> {
  const { db, teacher } = watched;
  // Before all else: what happens while we read is told again.
  const last = await selectLastChange(db);
  const found = await selectClass(db, teacher, watched.class);
  const assignment = await selectWatched(watched);
  const columns = columnsOf(assignment.work, await selectClassKey(db, teacher, watched.class, []));
  const rows = await selectRows(watched, assignment.work);
  const voteOn = await selectVoteOn(watched, columns);
  const { pausedAt } = found;
  const isAtWork = pausedAt === null && !found.isSample && stateOf(assignment, now()).isOpen;
  return { class: found, assignment, columns, rows, last, now: now(), pausedAt, isAtWork, voteOn };
}

/** Throws `not-found` for an assignment of another class. */
export async function selectWatched({ db, teacher, ...ids }: Watched): Promise<AssignmentOfClass> {
  const all = await selectAssignments(db, teacher, ids.class);
  const assignment = all.find(({ id }) => id === ids.assignment);
  if (assignment === undefined) throw noAssignment();
  return assignment;
}

/** The rows of a class, or of some of its students, in the order of joining. Never sorted by result. */
export async function selectRows(
  watched: Watched,
  work: AssignedWork,
  only: ReadonlySet<string> | null = null,
): Promise<LiveRow[]> {
  const students = await selectInOrder(watched);
  const wanted = students.filter(({ id }) => only === null || only.has(id));
  const attempts = await selectAttempts(watched.db, watched.teacher, watched.class, {
    assignment: watched.assignment,
    ...(only === null ? {} : { students: [...only] }),
  });
  const byStudent = Map.groupBy(attempts, ({ student }) => student);
  const classKey = await selectClassKey(watched.db, watched.teacher, watched.class, attempts);
  const columns = columnsOf(work, classKey);
  const all = toDo(work);
  return wanted.map(({ id, nickname, number }) => {
    const own = byStudent.get(id) ?? [];
    return {
      student: id,
      number,
      nickname: watched.isNameless ? null : nickname,
      progress: progressOf(all, own),
      cells: cellsOf(columns, own, classKey),
      lastAt: own.at(-1)?.receivedAt ?? null,
    };
  });
}

async function selectVoteOn(
  { db, teacher, assignment }: Watched,
  columns: readonly LiveColumn[],
): Promise<string | null> {
  const votes = await selectVotes(db, teacher, assignment);
  const open = votes.find(({ closedAt }) => closedAt === null);
  return columns.find((column) => open !== undefined && isAbout(open, column))?.label ?? null;
}

/** Whether a vote asks for the kind that a column shows. */
export function isAbout(
  { exercise, statement }: Pick<Vote, 'exercise' | 'statement'>,
  column: LiveColumn,
): boolean {
  return column.exercise === exercise && column.asked?.id === statement;
}

/** Students with their numbers: the order of joining says nothing of a name, and stays. */
export async function selectInOrder(
  watched: Pick<Watched, 'db' | 'teacher' | 'class'>,
): Promise<(Student & { readonly number: number })[]> {
  const students = await selectStudents(watched.db, watched.teacher, watched.class);
  return students
    .toSorted((one, other) => compare(one.joinedAt, other.joinedAt) || compare(one.id, other.id))
    .map((student, index) => ({ ...student, number: index + 1 }));
}

export function now(): string {
  return new Date().toISOString();
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
