import 'server-only';
import { keyOfCourse } from '@/domain/class-key';
import type { ListedOwnReview, OwnReviewView } from '@/domain/own-review';
import { versionsWithReviews } from '@/domain/own-review';
import type { Review } from '@/domain/review';
import type { Reviewed } from '@/domain/review-queue';
import { standingOf } from '@/domain/review-queue';
import type { WrittenAnswer } from '@/domain/written-answer';
import { selectStatement } from '@/lessons/documents/statements';
import type { Database } from '../db/database';
import type { StudentId } from '../db/identity';
import { selectOwnAttempts } from '../db/queries/attempts';
import { selectOwnReviews } from '../db/queries/reviews';
import { noOwnAnswer } from '../db/queries/taught-by';
import { placeOfStatement } from '../lessons/place-of-statement';
import { checkedText } from './shown-text';
import { hrefOfExercise } from './way-to-work';
import { selectOptionalJustify, withReviews, writtenAnswersOf } from './written-answers';

/** What a student wrote and a teacher has read, what was read last first. Nothing of the key is in it. */
export async function selectReadAnswers(db: Database, student: StudentId): Promise<ListedOwnReview[]> {
  const reviewed = await selectReviewed(db, student);
  return reviewed
    .flatMap((item) => {
      const newest = item.reviews.at(-1);
      if (newest === undefined) return [];
      const { answer } = item;
      return [
        {
          attempt: answer.newest.attempt,
          title: titleOf(answer),
          decision: newest.decision,
          at: newest.madeAt,
          isSentAgain: standingOf(item) === 'again',
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
): Promise<OwnReviewView> {
  const item = (await selectReviewed(db, student)).find(({ answer }) =>
    answer.texts.some((one) => one.attempt === attempt),
  );
  const newest = item?.reviews.at(-1);
  if (item === undefined || newest === undefined) throw noOwnAnswer();
  const { answer, reviews } = item;
  return {
    ...{ attempt, title: titleOf(answer), decision: newest.decision, at: newest.madeAt },
    isSentAgain: standingOf(item) === 'again',
    place: placeOfStatement(answer.statement),
    quote: selectStatement(answer.statement).quote,
    href: hrefOfExercise(answer.exercise),
    versions: versionsWithReviews(answer.texts, reviews, (text) => checkedText(answer, text).runs),
  };
}

async function selectReviewed(db: Database, student: StudentId): Promise<Reviewed<Review>[]> {
  const reviews = await selectOwnReviews(db, student);
  if (reviews.length === 0) return [];
  // Verdicts are no part of what is shown, so that the key of the course serves.
  return withReviews(writtenAnswersOf(await selectOwnAttempts(db, student), keyOfCourse), reviews);
}

function titleOf({ exercise }: WrittenAnswer): string {
  return selectOptionalJustify(exercise)?.exercise.title ?? '';
}
