import type { Assignment } from './assignment';
import type { ProgressCounts } from './assignment-progress';
import type { AssignmentState } from './assignment-state';
import type { Class, Student } from './class';

/** A class in the list of a teacher. */
export interface ListedClass extends Class {
  /** How many there are. */
  readonly students: number;
  readonly newest: {
    readonly title: string;
    readonly state: AssignmentState;
    readonly counts: ProgressCounts;
  } | null;
}

/** An assignment in the list of a class. */
export interface ListedAssignment
  extends Pick<Assignment, 'id' | 'title' | 'feedback' | 'votesAgain' | 'madeAt'> {
  readonly state: AssignmentState;
  readonly counts: ProgressCounts;
  /** Whether it asks for the kind of a statement: only that can be shown on a projector. */
  readonly hasStatements: boolean;
}

/** A student in the roster of a class. */
export interface RosterStudent extends Student {
  /** When something was last sent; null where nothing was. */
  readonly lastActive: string | null;
}

/** A teacher of a class, as the others see them. */
export interface ListedTeacher {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Whether this is the one who looks. */
  readonly isSelf: boolean;
}

/** Where students find the page on which they join. */
export interface JoinPlace {
  /** The whole address of the page for this class: `http://192.168.1.7:3000/join/BCDF23`. */
  readonly link: string;
  /** Whether other devices can open it. */
  readonly isReachable: boolean;
  /** The other addresses at which devices in the same network may find this server. */
  readonly others: readonly string[];
}

/** A lesson that can be assigned. */
export interface LessonToAssign {
  readonly slug: string;
  /** “Lesson 2: Claim or denial?”. */
  readonly title: string;
}
