import 'server-only';

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
  readonly change: ChangeTable;
  readonly change_count: ChangeCountTable;
  readonly setting: SettingTable;
  readonly teacher_link: TeacherLinkTable;
  readonly reset_request: ResetRequestTable;
  readonly vote: VoteTable;
  readonly argument: ArgumentTable;
}

/** Of the four tables of better-auth the only one that we read. It writes them; of two others we delete what is over. */
interface TeacherTable {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

interface TeacherSessionTable {
  readonly id: string;
  readonly userId: string;
  readonly expiresAt: string;
}

/** Tokens for a new password. */
interface TeacherVerificationTable {
  readonly id: string;
  /** The id of the teacher. */
  readonly value: string;
  readonly expiresAt: string;
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

/** Only added to. What an attempt is worth is found anew from it and the key. */
interface AttemptTable {
  /** Made by the device, so that sending twice counts once. */
  readonly id: string;
  readonly class: string;
  readonly student: string;
  readonly assignment: string | null;
  /** The address of the exercise. */
  readonly exercise: string;
  /** Which time the class is asked: 2 after it has voted and argued. */
  readonly round: number;
  /** JSON: the tries for each question. */
  readonly answers: string;
  /** JSON: how they came about, where the device tells. */
  readonly moves: string | null;
  readonly lessonVersion: string;
  readonly keyVersion: string;
  readonly ruleVersion: string;
  /** By the clock of the device. */
  readonly madeAt: string;
  readonly receivedAt: string;
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

/** A link that makes a teacher, once: the first one of all, or one whom a teacher invites. */
interface TeacherLinkTable {
  readonly tokenHash: string;
  readonly purpose: string;
  /** Null for the link to the first teacher. */
  readonly madeBy: string | null;
  readonly madeAt: string;
  readonly expiresAt: string;
}

/** A teacher who forgot the password, and asked for a link. */
interface ResetRequestTable {
  readonly teacher: string;
  readonly madeAt: string;
}

/** A class is asked about one statement, all at the same time. */
interface VoteTable {
  readonly id: string;
  readonly class: string;
  readonly assignment: string;
  readonly exercise: string;
  readonly statement: string;
  /** 1, and 2 after the class has argued. */
  readonly round: number;
  readonly openedAt: string;
  readonly closedAt: string | null;
  /** Since when students see how the class divided. */
  readonly splitShownAt: string | null;
}

/** Why a student would sort a statement otherwise than the key. */
interface ArgumentTable {
  readonly id: string;
  readonly class: string;
  readonly student: string;
  readonly statement: string;
  /** The kind that the student argues for. */
  readonly kind: string;
  /** The words of the statement that carry it. */
  readonly words: string;
  readonly reason: string;
  readonly keyVersion: string;
  readonly madeAt: string;
}
