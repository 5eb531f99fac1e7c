import 'server-only';
import { keyOfCourse } from '@/domain/class-key';
import type { ListedOwnReview, OwnReviewView } from '@/domain/own-review';
import { versionsWithReviews, whileHeld } from '@/domain/own-review';
import type { Review } from '@/domain/review';
import type { Reviewed } from '@/domain/review-queue';
import { standingOf } from '@/domain/review-queue';
import { heldFor } from '@/domain/taking';
import type { WrittenAnswer } from '@/domain/written-answer';
import { selectStatement } from '@/lessons/documents/statements';
import type { Database } from '../db/database';
import type { StudentId } from '../db/identity';
import { selectOwnAssignments } from '../db/queries/assigned';
import { selectOwnAttempts } from '../db/queries/attempts';
import { selectOwnReviews } from '../db/queries/reviews';
import { noOwnAnswer } from '../db/queries/taught-by';
import { placeOfStatement } from '../lessons/place-of-statement';
import { checkedText } from './shown-text';
import { hrefOfExercise } from './way-to-work';
import { selectOptionalJustify, withReviews, writtenAnswersOf } from './written-answers';

/** A written answer with its reviews, and whether its student may see them. */
interface OwnReviewed extends Reviewed<Review> {
  readonly isHeld: boolean;
}

/** What a student wrote and a teacher has read, what was read last first. Nothing of the key is in it. */
export async function selectReadAnswers(
  db: Database,
  student: StudentId,
  now = new Date().toISOString(),
): Promise<ListedOwnReview[]> {
  const reviewed = await selectReviewed(db, student, now);
  return reviewed
    .flatMap((item) => {
      const newest = item.reviews.at(-1);
      if (newest === undefined) return [];
      const { answer, isHeld } = item;
      return [
        {
          attempt: answer.newest.attempt,
          title: titleOf(answer),
          decision: newest.decision,
          at: newest.madeAt,
          isSentAgain: standingOf(item) === 'again',
          isHeld,
        },
      ];
    })
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
}

/** Throws `not-found` for what is not the student's, and where nothing was read. */
export async function selectReadAnswer(
  db: Database,
  student: StudentId,
  attempt: string,
  now = new Date().toISOString(),
): Promise<OwnReviewView> {
  const item = (await selectReviewed(db, student, now)).find(({ answer }) =>
    answer.texts.some((one) => one.attempt === attempt),
  );
  const newest = item?.reviews.at(-1);
  if (item === undefined || newest === undefined) throw noOwnAnswer();
  const { answer, reviews, isHeld } = item;
  const versions = versionsWithReviews(answer.texts, reviews, (text) => checkedText(answer, text).runs);
  return {
    ...{ attempt, title: titleOf(answer), decision: newest.decision, at: newest.madeAt },
    ...{ isSentAgain: standingOf(item) === 'again', isHeld },
    place: placeOfStatement(answer.statement),
    quote: selectStatement(answer.statement).quote,
    href: hrefOfExercise(answer.exercise),
    versions: isHeld ? whileHeld(versions) : versions,
  };
}

async function selectReviewed(db: Database, student: StudentId, now: string): Promise<OwnReviewed[]> {
  const reviews = await selectOwnReviews(db, student);
  if (reviews.length === 0) return [];
  const assignments = await selectOwnAssignments(db, student);
  // Verdicts are no part of what is shown, so that the key of the course serves.
  const written = writtenAnswersOf(await selectOwnAttempts(db, student), keyOfCourse);
  return withReviews(written, reviews).map((item) => ({
    ...item,
    isHeld: heldFor(assignments, item.answer.exercise, now) !== null,
  }));
}

function titleOf({ exercise }: WrittenAnswer): string {
  return selectOptionalJustify(exercise)?.exercise.title ?? '';
}
