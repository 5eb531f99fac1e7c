import 'server-only';
import { z } from 'zod';
import { AppError } from '@/domain/errors';
import type { Marked, ReviewDecision } from '@/domain/review';
import { isComplete, levelsIn, longestComment } from '@/domain/review';
import type { CurrentTeacher } from '../auth/current-teacher';
import type { Database } from '../db/database';
import { deleteKeptComment, insertKeptComment, selectKeptComment } from '../db/queries/kept-comments';
import { insertReview } from '../db/queries/new-review';
import { saveReviewDraft } from '../db/queries/review-drafts';
import { onceField } from '../forms/once';

/** What the form of a review sends; the levels come beside it. */
export const reviewFields = z
  .object({
    ...onceField,
    seen: z.string().default(''),
    /** What the teacher does: `read` or `return`, or `insert:` and `remove:` with the id of a kept comment. */
    act: z.string().default('read'),
    comment: z.string().default(''),
    keep: z.string().optional(),
  })
  .catchall(z.unknown());

/** What came of a review that was sent. `stayed`: nothing is decided, and what was filled in is kept. */
type Outcome = 'made' | 'another-came' | 'newer-text' | 'stayed';

interface Asked {
  readonly db: Database;
  readonly teacher: CurrentTeacher;
  readonly attempt: string;
  readonly values: z.infer<typeof reviewFields>;
}

/** Reviews a written answer, or changes what is filled in for it. */
export async function reviewAnswer({ db, teacher, attempt, values }: Asked): Promise<Outcome> {
  const marked = markedIn(values);
  const [act, comment = ''] = values.act.split(':');
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
