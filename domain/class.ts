/** A class, as its teachers see it. Times as `2026-11-21T16:39:00.000Z`. */
export interface Class {
  readonly id: string;
  readonly name: string;
  readonly joinCode: string;
  /** Whether students can join. */
  readonly isOpen: boolean;
  /** Whether its students are simulated. */
  readonly isSample: boolean;
  /** For how many days work is kept. */
  readonly keepDays: number;
  readonly madeAt: string;
  /** Since when nobody can answer for now; null while work goes on. */
  readonly pausedAt: string | null;
  readonly archivedAt: string | null;
}

/** A student of a class, as its teachers see them. */
export interface Student {
  readonly id: string;
  readonly nickname: string;
  readonly joinedAt: string;
}

/** What happens in a class that a page showing it has to hear of. */
export const changeTypes = [
  'class-changed',
  'student-joined',
  'student-renamed',
  'student-left',
  'assignment-made',
  'assignment-changed',
  'assignment-deleted',
  'attempt-received',
  'vote-changed',
  'review-made',
  'argument-made',
  'key-changed',
] as const;

/** Something that happened in a class. It tells where to look, and holds nothing that a student wrote. */
export interface ClassChange {
  /** Counts up through all classes of a database: who has seen this one asks for what comes after it. */
  readonly number: number;
  readonly type: (typeof changeTypes)[number];
  /** Whom it is about; null where it is about the whole class. */
  readonly student: string | null;
  /** The attempt or assignment that it is about. */
  readonly subject: string | null;
  readonly at: string;
}
