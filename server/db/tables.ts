import 'server-only';
import type {
  ResetRequestTable,
  TeacherLinkTable,
  TeacherSessionTable,
  TeacherTable,
  TeacherVerificationTable,
} from './account-tables';
import type {
  BlindMarkTable,
  KeptCommentTable,
  KeySnapshotTable,
  MarkingItemTable,
  MarkingTable,
  RecheckTable,
  ReviewDraftTable,
  ReviewTable,
  RulingTable,
} from './review-tables';
import type { ArgumentTable, AttemptTable, TallyTable, VoteTable } from './work-tables';

/**
 * The tables as queries see them. Ids are UUIDs (a teacher's is what better-auth makes), times are text as
 * `2026-11-21T16:39:00.000Z`, yes and no are 1 and 0, JSON is text that is parsed when it is read.
 */
export interface Tables {
  readonly teacher: TeacherTable;
  readonly teacher_session: TeacherSessionTable;
  readonly teacher_verification: TeacherVerificationTable;
  readonly class: ClassTable;
  readonly class_teacher: ClassTeacherTable;
  readonly student: StudentTable;
  readonly student_device: StudentDeviceTable;
  readonly assignment: AssignmentTable;
  readonly assignment_exception: AssignmentExceptionTable;
  readonly attempt: AttemptTable;
  readonly tally: TallyTable;
  readonly change: ChangeTable;
  readonly change_count: ChangeCountTable;
  readonly setting: SettingTable;
  readonly teacher_link: TeacherLinkTable;
  readonly reset_request: ResetRequestTable;
  readonly vote: VoteTable;
  readonly argument: ArgumentTable;
  readonly key_snapshot: KeySnapshotTable;
  readonly ruling: RulingTable;
  readonly recheck: RecheckTable;
  readonly review: ReviewTable;
  readonly review_draft: ReviewDraftTable;
  readonly kept_comment: KeptCommentTable;
  readonly marking: MarkingTable;
  readonly marking_item: MarkingItemTable;
  readonly blind_mark: BlindMarkTable;
}

interface ClassTable {
  readonly id: string;
  readonly name: string;
  readonly joinCode: string;
  /** Whether students can join. */
  readonly isOpen: number;
  /** Whether its students are simulated. */
  readonly isSample: number;
  /** For how many days work is kept. */
  readonly keepDays: number;
  /** Attempts from before are deleted; no other attempt of a student who stays can be. */
  readonly keptSince: string;
  readonly madeAt: string;
  readonly pausedAt: string | null;
  readonly archivedAt: string | null;
}

interface ClassTeacherTable {
  readonly class: string;
  readonly teacher: string;
  readonly since: string;
}

interface StudentTable {
  readonly id: string;
  readonly class: string;
  readonly nickname: string;
  readonly nicknameKey: string;
  readonly returnPhraseHash: string;
  readonly joinedAt: string;
}

interface StudentDeviceTable {
  readonly tokenHash: string;
  readonly student: string;
  readonly since: string;
}

interface AssignmentTable {
  readonly id: string;
  readonly class: string;
  readonly title: string;
  /** JSON: what is assigned. */
  readonly work: string;
  readonly dueAt: string | null;
  readonly closedAt: string | null;
  readonly feedback: string;
  readonly releasedAt: string | null;
  readonly asksSureness: number;
  readonly votesAgain: number;
  readonly madeAt: string;
}

interface AssignmentExceptionTable {
  readonly assignment: string;
  readonly student: string;
  readonly dueAt: string | null;
  readonly extraMinutes: number;
}

/** Only added to. What a page has to hear of that shows a class. */
interface ChangeTable {
  /** Counts up without gaps, in the order in which changes can be seen. */
  readonly number: number;
  readonly class: string;
  readonly type: string;
  /** Whom it is about; null where it is about the whole class. */
  readonly student: string | null;
  /** The id of the attempt or assignment that it is about. */
  readonly subject: string | null;
  readonly at: string;
}

/** One row: the number of the last change. */
interface ChangeCountTable {
  readonly id: number;
  readonly last: number;
}

/** What all processes on one database have to agree on. */
interface SettingTable {
  readonly name: string;
  readonly value: string;
}
