import 'server-only';

/** Of the four tables of better-auth the only one that we read. It writes them; of two others we delete what is over. */
export interface TeacherTable {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface TeacherSessionTable {
  readonly id: string;
  readonly userId: string;
  readonly expiresAt: string;
}

/** Tokens for a new password. */
export interface TeacherVerificationTable {
  readonly id: string;
  /** The id of the teacher. */
  readonly value: string;
  readonly expiresAt: string;
}

/** A link that makes a teacher, once: the first one of all, or one whom a teacher invites. */
export interface TeacherLinkTable {
  readonly tokenHash: string;
  readonly purpose: string;
  /** Null for the link to the first teacher. */
  readonly madeBy: string | null;
  readonly madeAt: string;
  readonly expiresAt: string;
}

/** A teacher who forgot the password, and asked for a link. */
export interface ResetRequestTable {
  readonly teacher: string;
  readonly madeAt: string;
}
