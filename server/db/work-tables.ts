import 'server-only';

/** Only added to. What an attempt is worth is found anew from it and the key. */
export interface AttemptTable {
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

/** What the attempts of a student at an exercise come to: made of them alone, in the transaction that changes them. */
export interface TallyTable {
  readonly student: string;
  /** The address of the exercise. */
  readonly exercise: string;
  readonly class: string;
  /** When the first attempt came that is in it. */
  readonly beganAt: string;
  /** JSON, as `tally-row.ts` shortens it. */
  readonly content: string;
}

/** A class is asked about one statement, all at the same time. */
export interface VoteTable {
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
export interface ArgumentTable {
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
