import 'server-only';

/** What the key accepted for each statement of an exercise at the time at which answers were checked with it. */
export interface KeySnapshotTable {
  readonly keyVersion: string;
  /** JSON, by statement: the kind, and the other one that is accepted. */
  readonly accepts: string;
  readonly seenAt: string;
}

/** What a teacher rules on arguments about a statement. Its only change is that it is withdrawn, once. */
export interface RulingTable {
  readonly id: string;
  readonly class: string;
  readonly statement: string;
  readonly decision: string;
  /** The kind that was argued for. */
  readonly kind: string;
  /** The kind that the key had in the class. */
  readonly beside: string | null;
  /** Why: the class reads it. */
  readonly reason: string;
  /** Whether an answer that was sent before keeps its match. */
  readonly sparesSent: number;
  /** Null once the teacher is gone. */
  readonly madeBy: string | null;
  readonly madeAt: string;
  readonly withdrawnAt: string | null;
}

/** Answers that were checked with a former key of the course are checked with the one of then from here on. */
export interface RecheckTable {
  readonly id: string;
  readonly class: string;
  readonly statement: string;
  /** JSON: what the key of the course accepted when this was decided. */
  readonly accepts: string;
  readonly sparesSent: number;
  readonly madeBy: string | null;
  readonly madeAt: string;
  readonly withdrawnAt: string | null;
}

/** Only added to: the newest review of an attempt holds. */
export interface ReviewTable {
  readonly id: string;
  readonly class: string;
  readonly student: string;
  /** The attempt that held the text. */
  readonly attempt: string;
  readonly decision: string;
  /** JSON: the level by criterion of the rubric. */
  readonly levels: string;
  readonly comment: string;
  readonly madeBy: string | null;
  readonly madeAt: string;
}

/** What a teacher has filled in of a review that is not made yet, as another teacher was faster. */
export interface ReviewDraftTable {
  readonly attempt: string;
  readonly teacher: string;
  /** JSON: the level by criterion of the rubric. */
  readonly levels: string;
  readonly comment: string;
  readonly madeAt: string;
}

/** A comment that a teacher keeps to use again. */
export interface KeptCommentTable {
  readonly id: string;
  readonly teacher: string;
  readonly text: string;
  readonly madeAt: string;
}

/** A sample of written answers that teachers mark without seeing each other’s marks. */
export interface MarkingTable {
  readonly id: string;
  readonly class: string;
  readonly madeBy: string | null;
  readonly madeAt: string;
}

export interface MarkingItemTable {
  readonly marking: string;
  readonly attempt: string;
  /** Its place in the sample, from 1. */
  readonly place: number;
}

export interface BlindMarkTable {
  readonly marking: string;
  readonly attempt: string;
  readonly teacher: string;
  /** JSON: the level by criterion of the rubric. */
  readonly levels: string;
  readonly madeAt: string;
}
