import '../ui/field.css';
import type { KeptComment } from '@/domain/review';
import { longestComment } from '@/domain/review';
import type { AnswerToReview } from '@/domain/review-view';
import { answerPage } from '@/domain/teacher-pages';
import { Icon } from '../ui/icon';
import { Once } from '../ui/once';
import { KeepTyped } from './keep-typed';
import { ReviewKeys } from './review-keys';
import { RubricFields } from './rubric-fields';

interface ReviewFormProps {
  readonly classId: string;
  readonly answer: AnswerToReview;
  readonly comments: readonly KeptComment[];
}

const formId = 'review-form';

/** How a written answer is read: a level by each criterion, a comment, and what is decided. */
export function ReviewForm({ classId, answer, comments }: ReviewFormProps) {
  const { attempt, name, reviews, draft } = answer;
  const newest = reviews.at(-1);
  // A newer text is read anew; the same one again shows what was said of it.
  const before = newest?.version === answer.versions ? newest : undefined;
  const { levels, comment } = draft ?? before ?? { levels: {}, comment: '' };
  return (
    <form
      className="rubric"
      id={formId}
      method="post"
      action={`/api${answerPage(classId, attempt)}`}
      aria-labelledby="rubric-h"
    >
      <h2 id="rubric-h">
        Rubric <span className="num" data-sum="" />
      </h2>
      <Once />
      <input type="hidden" name="seen" value={newest?.id ?? ''} />
      {/* The first button of a form is the one that Enter presses. */}
      <button type="submit" name="act" value="read" className="sr" tabIndex={-1} aria-hidden="true">
        Save and next
      </button>
      <RubricFields levels={levels} />
      <div className="field" id="comment">
        <label htmlFor="comment-field">Comment to {name}</label>
        <textarea
          className="input"
          id="comment-field"
          name="comment"
          rows={3}
          maxLength={longestComment}
          defaultValue={comment}
        />
      </div>
      <label className="tick small">
        <input type="checkbox" name="keep" value="yes" /> Keep this comment to use again
      </label>
      <KeptComments comments={comments} />
      {answer.isHeld ? (
        <p className="small" id="held">
          The feedback of this work is held: the student reads your review when it is shown. Of work that you
          return the student reads the comment at once, without the levels.
        </p>
      ) : null}
      <div className="review-acts">
        <button type="submit" name="act" value="read" className="btn" data-save="">
          Save and next <Icon name="arrow" />
        </button>
        <button type="submit" name="act" value="return" className="btn line small" formNoValidate>
          Return for another try
        </button>
        <button type="submit" name="act" value="skip" className="btn bare small" formNoValidate>
          Skip
        </button>
      </div>
      <ReviewKeys form={formId} />
      <KeepTyped form={formId} />
    </form>
  );
}

/** A click puts one below what is typed; without a script the server does, and keeps what is filled in. */
function KeptComments({ comments }: Pick<ReviewFormProps, 'comments'>) {
  if (comments.length === 0) return null;
  return (
    <details className="kept-comments">
      <summary>
        <Icon name="next" className="chev" /> Comments you keep, {comments.length}
      </summary>
      <ul>
        {comments.map(({ id, text }) => (
          <li key={id}>
            <button type="submit" name="act" value={`insert:${id}`} data-insert={text} formNoValidate>
              <span className="sr">Insert: </span>
              {text}
            </button>
            <button type="submit" name="act" value={`remove:${id}`} className="btn bare small" formNoValidate>
              Delete<span className="sr"> the kept comment: {text}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
