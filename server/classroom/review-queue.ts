import 'server-only';
import type { ClassKey } from '@/domain/class-key';
import type { ReviewOfClass } from '@/domain/review';
import type { Reviewed } from '@/domain/review-queue';
import { inQueue, isWaiting, nextAfter } from '@/domain/review-queue';
import type { Database } from '../db/database';
import type { TeacherId } from '../db/identity';
import { selectAttempts } from '../db/queries/attempts';
import { selectReviews } from '../db/queries/reviews';
import { noAnswer } from '../db/queries/taught-by';
import { selectClassKey } from './class-key';
import { withReviews, writtenAnswersOf, writtenExercises } from './written-answers';

/** A class whose written answers a teacher reads. */
export interface Read {
  readonly db: Database;
  readonly teacher: TeacherId;
  readonly class: string;
}

export type QueuedAnswer = Reviewed<ReviewOfClass>;

/** Every written answer of a class with its reviews, the hardest first, and the key of the class. Empty where it is not the teacher's. */
export async function selectQueue({ db, teacher, class: classId }: Read): Promise<{
  readonly queue: readonly QueuedAnswer[];
  readonly classKey: ClassKey;
}> {
  const sent = await Promise.all(
    writtenExercises().map((exercise) => selectAttempts(db, teacher, classId, { exercise })),
  );
  const attempts = sent.flat();
  const classKey = await selectClassKey(db, teacher, classId, attempts);
  const reviews = await selectReviews(db, teacher, classId);
  return { queue: inQueue(withReviews(writtenAnswersOf(attempts, classKey), reviews)), classKey };
}

/** How many written answers of a class wait for a reader. */
export async function countWaiting(read: Read): Promise<number> {
  return (await selectQueue(read)).queue.filter(isWaiting).length;
}

/** The answer that an attempt holds a version of. Throws `not-found`. */
export function answerIn(queue: readonly QueuedAnswer[], attempt: string): QueuedAnswer {
  const found = queue.find(({ answer }) => answer.texts.some((one) => one.attempt === attempt));
  if (found === undefined) throw noAnswer();
  return found;
}

/** The attempt of the answer that is next for a reader who is done with one; null where nothing else waits. */
export async function selectNext(read: Read, attempt: string): Promise<string | null> {
  const { queue } = await selectQueue(read);
  return nextAfter(queue, answerIn(queue, attempt))?.answer.newest.attempt ?? null;
}
