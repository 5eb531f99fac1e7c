import '../exercise/justify.css';
import './own-class.css';
import './own-review.css';
import type { OwnReviewView, ReviewedVersion } from '@/domain/own-review';
import { heldReview } from '@/domain/own-review';
import type { Review } from '@/domain/review';
import { levelInWords } from '@/domain/review';
import { rubric } from '@/domain/rubric';
import { Written } from '../exercise/written';
import { TimeHere } from '../ui/time-here';
import { ChangedText } from './changed-text';

/** What a teacher says of a written answer, beside each version of it. */
export function OwnReview(view: OwnReviewView) {
  const { title, place, quote, href, decision, isSentAgain, versions } = view;
  return (
    <main id="main" className="wrap own-class own-review">
      <header>
        <p className="crumb">
          <a href="/class">Your class</a>
        </p>
        <h1>{title}</h1>
        <div className="source">
          <p className="tiny">{place}</p>
          <blockquote className="says">{quote}</blockquote>
        </div>
      </header>
      {decision === 'return' && !isSentAgain ? (
        <div className="try-again">
          <p>Your teacher asks for another try. Read the review, then write a new text.</p>
          <p>
            <a className="btn" href={href}>
              Write again
            </a>
          </p>
        </div>
      ) : null}
      {isSentAgain ? <p>Your new text is sent. It waits for your teacher.</p> : null}
      {versions.map((version) => (
        <Version key={version.number} version={version} isOnly={versions.length === 1} />
      ))}
    </main>
  );
}

function Version({ version, isOnly }: { version: ReviewedVersion; isOnly: boolean }) {
  const { number, at, runs, changed, review } = version;
  return (
    <section className="version" aria-labelledby={`version-${number}`}>
      <h2 id={`version-${number}`}>
        {isOnly ? 'Your text' : `Your text, version ${number}`}{' '}
        <span className="meta">
          sent <TimeHere at={at} />
        </span>
      </h2>
      <div className="version-cols">
        <div>
          <Written runs={runs} />
          {changed === null ? null : (
            <details>
              <summary>What changed from version {number - 1}</summary>
              <ChangedText runs={changed} />
            </details>
          )}
        </div>
        <ReviewOf review={review} />
      </div>
    </section>
  );
}

function ReviewOf({ review }: Pick<ReviewedVersion, 'review'>) {
  if (review === null) return <p className="meta">No review of this version.</p>;
  return review === 'held' ? <p>{heldReview}</p> : <Said review={review} />;
}

/** The levels in words, and the comment. */
function Said({ review: { levels, comment, madeAt, decision } }: { review: Review }) {
  const given = rubric.filter(({ id }) => levels[id] !== undefined);
  return (
    <div className="said-of">
      <h3>Your teacher {decision === 'read' ? 'read it' : 'returned it'}</h3>
      <p className="meta">
        <TimeHere at={madeAt} />
      </p>
      {comment === '' ? null : <p className="said-comment">{comment}</p>}
      {given.length === 0 ? null : (
        <dl>
          {given.map(({ id, name }) => (
            <div key={id}>
              <dt>
                {name} <b className="num">{levels[id]}</b>
                <span className="sr"> of 4</span>
              </dt>
              <dd>{levelInWords(id, levels[id])}</dd>
            </div>
          ))}
        </dl>
      )}
      {given.length === 0 ? null : <p className="tiny">Each line goes from 1 to 4. It is about this text.</p>}
    </div>
  );
}
