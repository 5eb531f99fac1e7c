import type { ChangedRun } from './changed-words';
import type { Verdict } from './check';
import type { MachineCheck } from './check-justify';
import type { Kind } from './kind';
import type { WrittenRun } from './quotations';
import type { Levels, Marked, ReviewDecision } from './review';
import type { Standing } from './review-queue';
import type { Sureness } from './sureness';

/** A written answer in the list of a reader. */
export interface ListedAnswer {
  /** The attempt by which it is found. */
  readonly attempt: string;
  /** “Student 07”, or the nickname where names are shown. */
  readonly name: string;
  /** “Statement, ¶4”. */
  readonly place: string;
  readonly standing: Standing;
  /** The levels of its newest review added up; null where there is none, or a level is missing. */
  readonly sum: number | null;
}

/** A written answer with the statement that it is about. */
export interface ShownText {
  readonly place: string;
  readonly quote: string;
  /** The words that decide, by the key; none where the key of the class has another kind. */
  readonly cues: readonly string[];
  readonly keyKind: Kind;
  /** The paragraph of the statement, with those around it. */
  readonly passage: readonly { readonly number: number; readonly text: string }[];
  /** What was written, with the words marked that stand in the document. */
  readonly runs: readonly WrittenRun[];
  readonly words: number;
  readonly checks: readonly MachineCheck[];
}

/** A review of an answer, as a teacher sees it. */
export interface ShownReview extends Marked {
  readonly id: string;
  readonly decision: ReviewDecision;
  /** Null once that teacher is gone. */
  readonly by: string | null;
  readonly madeAt: string;
  /** Of which version of the text it is, from 1. */
  readonly version: number;
}

/** What a teacher reviews. */
export interface AnswerToReview extends ShownText {
  /** The attempt that first held the newest text: what a review is of. */
  readonly attempt: string;
  readonly name: string;
  readonly at: string;
  readonly standing: Standing;
  /** How many versions there are. */
  readonly versions: number;
  readonly kind: Kind | null;
  readonly verdict: Verdict;
  readonly sureness: Sureness | null;
  readonly ratings: Levels;
  /** From the first to the newest. */
  readonly reviews: readonly ShownReview[];
  /** What changed since the version that was reviewed last; null where nothing did. */
  readonly changed: readonly ChangedRun[] | null;
  /** Whether the feedback of this work is held from its student. */
  readonly isHeld: boolean;
  /** What the teacher filled in before and did not save. */
  readonly draft: Marked | null;
}

/** The page of a reader. */
export interface ReviewDeskView {
  /** How many wait in all. */
  readonly left: number;
  /** How many were reviewed and do not wait. */
  readonly done: number;
  readonly listed: readonly ListedAnswer[];
  /** Null where nothing was written, or nothing waits. */
  readonly current: AnswerToReview | null;
}
