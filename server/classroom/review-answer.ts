import 'server-only';
import { z } from 'zod';
import { AppError } from '@/domain/errors';
import type { Marked, ReviewDecision } from '@/domain/review';
import { isComplete, levelsIn, longestComment } from '@/domain/review';
import { rubric } from '@/domain/rubric';
import type { CurrentTeacher } from '../auth/current-teacher';
import type { Database } from '../db/database';
import { deleteKeptComment, insertKeptComment, selectKeptComment } from '../db/queries/kept-comments';
import { insertReview } from '../db/queries/new-review';
import { deleteReviewDraft, saveReviewDraft } from '../db/queries/review-drafts';
import { selectReviews } from '../db/queries/reviews';
import { onceField } from '../forms/once';

/** What the form of a review sends; the levels come beside it. */
export const reviewFields = z
  .object({
    ...onceField,
    seen: z.string().default(''),
    /** What the teacher does: `read`, `return` or `skip`, or `insert:` and `remove:` with the id of a kept comment. `keep` comes from a page that is left. */
    act: z.string().default('read'),
    comment: z.string().default(''),
    keep: z.string().optional(),
  })
  .catchall(z.unknown());

/** What came of a review that was sent. `stayed` and `skipped`: nothing is decided, and what was filled in is kept. */
type Outcome = 'made' | 'another-came' | 'newer-text' | 'stayed' | 'skipped';

interface Asked {
  readonly db: Database;
  readonly teacher: Pick<CurrentTeacher, 'id'>;
  readonly class: string;
  readonly attempt: string;
  readonly values: z.infer<typeof reviewFields>;
}

/** Reviews a written answer, or changes what is filled in for it. */
export async function reviewAnswer(asked: Asked): Promise<Outcome> {
  const { db, teacher, attempt, values } = asked;
  const marked = markedIn(values);
  const [act, comment = ''] = values.act.split(':');
  if (act === 'skip' || act === 'keep') {
    await keepFilledIn(asked, marked);
    return act === 'skip' ? 'skipped' : 'stayed';
  }
  if (act === 'insert' || act === 'remove') {
    const text = act === 'insert' ? (await selectKeptComment(db, teacher.id, comment)).text : '';
    if (act === 'remove') await deleteKeptComment(db, teacher.id, comment);
    await saveReviewDraft(db, teacher.id, { ...marked, attempt, comment: joined(marked.comment, text) });
    return 'stayed';
  }
  const decision: ReviewDecision = act === 'return' ? 'return' : 'read';
  if (decision === 'read' && !isComplete(marked.levels)) {
    await saveReviewDraft(db, teacher.id, { ...marked, attempt });
    throw new AppError('invalid-input', 'Choose a level by each of the five criteria, then save.');
  }
  const seen = values.seen === '' ? null : values.seen;
  const outcome = await insertReview(db, teacher.id, {
    ...{ ...marked, attempt, decision, seen },
    once: values.once,
  });
  if (values.keep !== undefined && marked.comment !== '')
    await insertKeptComment(db, teacher.id, marked.comment);
  return outcome;
}

/** Keeps what is filled in as a draft. Where it is what the page shows by itself, there is nothing to keep. */
async function keepFilledIn({ db, teacher, class: classId, attempt }: Asked, marked: Marked): Promise<void> {
  const reviews = await selectReviews(db, teacher.id, classId);
  const said: Marked = reviews.findLast((review) => review.attempt === attempt) ?? {
    levels: {},
    comment: '',
  };
  const isSame =
    marked.comment === said.comment && rubric.every(({ id }) => marked.levels[id] === said.levels[id]);
  if (isSame) await deleteReviewDraft(db, teacher.id, [attempt]);
  else await saveReviewDraft(db, teacher.id, { ...marked, attempt });
}

function markedIn(values: Asked['values']): Marked {
  // A form sends each end of a line as two signs; a field counts one.
  const comment = values.comment.replaceAll('\r\n', '\n').trim().slice(0, longestComment);
  return { levels: levelsIn(values), comment };
}

function joined(comment: string, more: string): string {
  return [comment, more]
    .filter((part) => part !== '')
    .join('\n')
    .slice(0, longestComment);
}
