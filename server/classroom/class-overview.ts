import 'server-only';
import { progressCounts } from '@/domain/assignment-progress';
import { stateOf } from '@/domain/assignment-state';
import type { Class } from '@/domain/class';
import type { LessonToAssign, ListedAssignment, ListedTeacher, RosterStudent } from '@/domain/class-view';
import { lessons } from '@/lessons/index';
import type { Database } from '../db/database';
import type { TeacherId } from '../db/identity';
import { selectArguments } from '../db/queries/arguments';
import type { AssignmentOfClass } from '../db/queries/assigned';
import { selectAssignments } from '../db/queries/assigned';
import { selectDecisions } from '../db/queries/class-decisions';
import { selectClass } from '../db/queries/classes';
import { selectClassTeachers } from '../db/queries/co-teachers';
import { selectLastActive, selectSentForAssignments } from '../db/queries/overview';
import { selectStudents } from '../db/queries/roster';
import { countArgued } from './argued-statements';
import { titleOfLesson, toDo } from './assigned-work';
import { countKeyChanges } from './key-changes';
import { columnsOf } from './live-columns';

/** A class with all that its page shows. */
export interface ClassOverview {
  readonly shown: Class;
  readonly assignments: readonly ListedAssignment[];
  readonly students: readonly RosterStudent[];
  readonly teachers: readonly ListedTeacher[];
  /** For how many statements the key of the course has changed since answers were checked. */
  readonly keyChanges: number;
  /** How many arguments about the key there are, and how many no ruling has settled. */
  readonly argued: { readonly all: number; readonly waiting: number };
  /** The lessons, and the one that comes next: the first that the class was not given. */
  readonly lessons: readonly LessonToAssign[];
  readonly nextLesson: string;
}

/** Throws `not-found` for a class of others. */
export async function classOverview(
  db: Database,
  teacher: TeacherId,
  id: string,
  now: Date,
): Promise<ClassOverview> {
  const shown = await selectClass(db, teacher, id);
  const [assignments, sent, students, active, teachers, argued, { rulings }, keyChanges] = await Promise.all([
    selectAssignments(db, teacher, id),
    selectSentForAssignments(db, teacher, id),
    selectStudents(db, teacher, id),
    selectLastActive(db, teacher, id),
    selectClassTeachers(db, teacher, id),
    selectArguments(db, teacher, id),
    selectDecisions(db, teacher, id),
    countKeyChanges(db, teacher, id),
  ]);
  const ids = students.map((student) => student.id);
  const listed = assignments.map(
    ({ work, ...assignment }): ListedAssignment => ({
      ...assignment,
      state: stateOf(assignment, now.toISOString()),
      hasStatements: columnsOf(work).some(({ asked }) => asked !== null),
      counts: progressCounts(
        ids,
        toDo(work),
        sent.filter((one) => one.assignment === assignment.id),
      ),
    }),
  );
  return {
    shown,
    assignments: listed,
    students: students.map((student) => ({ ...student, lastActive: active.get(student.id) ?? null })),
    teachers: teachers.map(({ since: _since, ...one }) => ({ ...one, isSelf: one.id === teacher })),
    keyChanges,
    argued: countArgued(argued, rulings),
    lessons: lessonsToAssign(),
    nextLesson: nextLesson(assignments),
  };
}

export function lessonsToAssign(): LessonToAssign[] {
  return lessons.map(({ slug }) => ({ slug, title: titleOfLesson(slug) }));
}

/** The slug of the first lesson that a class was not given. */
export function nextLesson(assignments: readonly AssignmentOfClass[]): string {
  const given = new Set(assignments.map(({ work }) => (work.type === 'lesson' ? work.lesson : '')));
  return (lessons.find(({ slug }) => !given.has(slug)) ?? lessons[0]).slug;
}
