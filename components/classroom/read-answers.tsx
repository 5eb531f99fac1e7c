import type { ListedOwnReview } from '@/domain/own-review';
import { heldReview } from '@/domain/own-review';
import { TimeHere } from '../ui/time-here';

/** What a teacher has read of a student, on the home of the student in a class. Nothing where there is nothing. */
export function ReadAnswers({ answers }: { answers: readonly ListedOwnReview[] }) {
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="read">
      <h2 id="read">Your teacher read</h2>
      <ul className="to-do">
        {answers.map((answer) => (
          <ReadAnswer key={answer.attempt} {...answer} />
        ))}
      </ul>
    </section>
  );
}

function ReadAnswer({ attempt, title, decision, at, isSentAgain, isHeld }: ListedOwnReview) {
  const isToBeSeenLater = isHeld && decision === 'read';
  return (
    <li>
      <div>
        <h3>{title}</h3>
        <p className="meta">
          {isSentAgain
            ? 'You sent a new text. It waits for your teacher. Last review '
            : decision === 'read'
              ? 'Read '
              : 'Returned for another try, '}
          <TimeHere at={at} />
        </p>
        {isToBeSeenLater ? <p className="meta">{heldReview}</p> : null}
      </div>
      <a className="btn line small" href={`/class/reviews/${encodeURIComponent(attempt)}`}>
        {isToBeSeenLater ? 'See your text' : 'See the review'}
        <span className="sr">
          {isToBeSeenLater ? ', ' : ' of '}
          {title}
        </span>
      </a>
    </li>
  );
}
