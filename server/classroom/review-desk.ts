import 'server-only';
import { changedWords } from '@/domain/changed-words';
import type { ClassKey } from '@/domain/class-key';
import type { Marked } from '@/domain/review';
import { sumOf } from '@/domain/review';
import { atATime, isWaiting, standingOf } from '@/domain/review-queue';
import type { AnswerToReview, ListedAnswer, ReviewDeskView } from '@/domain/review-view';
import { heldFor } from '@/domain/taking';
import type { AssignmentOfClass } from '../db/queries/assigned';
import { selectAssignments } from '../db/queries/assigned';
import { selectOptionalReviewDraft } from '../db/queries/review-drafts';
import { placeOfStatement } from '../lessons/place-of-statement';
import { entryNow } from './class-key';
import { now, selectInOrder } from './live-view';
import type { QueuedAnswer, Read } from './review-queue';
import { answerIn, selectQueue } from './review-queue';
import { shownText } from './shown-text';

/** What a reader wants to see. */
export interface WantedReview extends Read {
  /** Null for the answer that is next. */
  readonly attempt: string | null;
  /** Whether names are shown; else they never leave the server. */
  readonly isNamed: boolean;
  /** Whether those that are done are all listed. */
  readonly showsDone: boolean;
}

/** How many of those that were reviewed last stand above those that wait. */
const doneAbove = 5;

/** The page of a reader. Throws `not-found` for an attempt that is no written answer of the class. */
export async function selectReviewDesk(wanted: WantedReview): Promise<ReviewDeskView> {
  const { queue, classKey } = await selectQueue(wanted);
  const waiting = queue.filter(isWaiting);
  const done = queue
    .filter((item) => !isWaiting(item))
    .toSorted((one, other) =>
      (one.reviews.at(-1)?.madeAt ?? '') < (other.reviews.at(-1)?.madeAt ?? '') ? -1 : 1,
    );
  const current = wanted.attempt === null ? waiting[0] : answerIn(queue, wanted.attempt);
  const names = await namesFor(wanted);
  const listed = wanted.showsDone ? done : [...done.slice(-doneAbove), ...waiting.slice(0, atATime)];
  const isListed = current === undefined || listed.includes(current);
  return {
    left: waiting.length,
    done: done.length,
    listed: (isListed ? listed : [current, ...listed]).map((item) => listedAnswer(item, names)),
    current: current === undefined ? null : await toReview(wanted, current, { names, classKey }),
  };
}

/** What a student is called on the page, by id. */
async function namesFor({ isNamed, ...read }: WantedReview): Promise<ReadonlyMap<string, string>> {
  const students = await selectInOrder(read);
  return new Map(
    students.map(({ id, nickname, number }) => [
      id,
      isNamed ? nickname : `Student ${String(number).padStart(2, '0')}`,
    ]),
  );
}

function listedAnswer(item: QueuedAnswer, names: ReadonlyMap<string, string>): ListedAnswer {
  const { answer, reviews } = item;
  return {
    attempt: answer.newest.attempt,
    name: names.get(answer.student) ?? '',
    place: placeOfStatement(answer.statement),
    standing: standingOf(item),
    sum: sumOf(reviews.at(-1)?.levels ?? {}),
  };
}

async function toReview(
  { db, teacher, class: classId }: Read,
  item: QueuedAnswer,
  { names, classKey }: { readonly names: ReadonlyMap<string, string>; readonly classKey: ClassKey },
): Promise<AnswerToReview> {
  const { answer, reviews } = item;
  const { newest, texts, kind, verdict, sureness, ratings } = answer;
  const versions = texts.map(({ attempt }) => attempt);
  const draft = await selectOptionalReviewDraft(db, teacher, versions);
  return {
    ...shownText(answer, newest.text, entryNow(classKey, answer.statement)),
    ...{ attempt: newest.attempt, at: newest.at, name: names.get(answer.student) ?? '' },
    ...{ standing: standingOf(item), versions: texts.length, kind, verdict, sureness, ratings },
    reviews: reviews.map(({ student: _student, attempt, ...review }) => ({
      ...review,
      version: versions.indexOf(attempt) + 1,
    })),
    changed: changedSince(item),
    isHeld: isHeldFrom(await selectAssignments(db, teacher, classId), answer),
    draft: draft === null ? null : filledIn(draft),
  };
}

function isHeldFrom(
  assignments: readonly AssignmentOfClass[],
  { student, exercise }: QueuedAnswer['answer'],
): boolean {
  const own = assignments.map((one) => ({ ...one, exception: one.exceptions.get(student) ?? null }));
  return heldFor(own, exercise, now()) !== null;
}

function filledIn({ levels, comment }: Marked): Marked {
  return { levels, comment };
}

function changedSince({ answer: { texts, newest }, reviews }: QueuedAnswer) {
  const reviewed = texts.find(({ attempt }) => attempt === reviews.at(-1)?.attempt);
  return reviewed === undefined || reviewed === newest ? null : changedWords(reviewed.text, newest.text);
}
