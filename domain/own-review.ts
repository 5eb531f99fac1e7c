import type { ChangedRun } from './changed-words';
import { changedWords } from './changed-words';
import type { WrittenRun } from './quotations';
import type { Review } from './review';
import type { WrittenText } from './written-answer';

/** A written answer that a teacher has read, in the list of its student. */
export interface ListedOwnReview {
  /** The attempt by which it is found. */
  readonly attempt: string;
  readonly title: string;
  readonly decision: Review['decision'];
  readonly at: string;
  /** Whether a newer text came since, which waits for its reader. */
  readonly isSentAgain: boolean;
  /** Whether the feedback of the exercise is held: the levels tell what the key says. */
  readonly isHeld: boolean;
}

/** One version of a text, with what was said of it. */
export interface ReviewedVersion {
  /** From 1. */
  readonly number: number;
  readonly at: string;
  readonly runs: readonly WrittenRun[];
  /** What changed since the version before; null for the first. */
  readonly changed: readonly ChangedRun[] | null;
  /** The newest review of this version; null where there is none, `held` where there is one to be seen later. */
  readonly review: Review | 'held' | null;
}

/** A written answer of a student, each version beside what was said of it, the newest first. */
export interface OwnReviewView extends ListedOwnReview {
  readonly place: string;
  readonly quote: string;
  /** Where the exercise is, to try again. */
  readonly href: string;
  readonly versions: readonly ReviewedVersion[];
}

/** The versions of a text, the newest first. */
export function versionsWithReviews(
  texts: readonly WrittenText[],
  reviews: readonly Review[],
  cut: (text: string) => readonly WrittenRun[],
): ReviewedVersion[] {
  return texts
    .map(({ attempt, text, at }, index) => {
      const before = texts[index - 1];
      return {
        number: index + 1,
        at,
        runs: cut(text),
        changed: before === undefined ? null : changedWords(before.text, text),
        review: reviews.findLast((review) => review.attempt === attempt) ?? null,
      };
    })
    .toReversed();
}

/** Said in place of a review that a student may not see yet. */
export const heldReview = 'Your teacher has read this. You see it when the key is shown.';

/**
 * The versions as a student sees them while the feedback is held: of what went back the comment, to write again, and of
 * what was read nothing. The words that stand in the document are not marked, as a check would not tell them either.
 */
export function whileHeld(versions: readonly ReviewedVersion[]): ReviewedVersion[] {
  return versions.map(({ runs, review, ...version }) => ({
    ...version,
    runs: [{ text: runs.map(({ text }) => text).join(''), isQuoted: false }],
    review: review === null || review === 'held' ? review : withoutLevels(review),
  }));
}

function withoutLevels(review: Review): Review | 'held' {
  return review.decision === 'return' ? { ...review, levels: {} } : 'held';
}
