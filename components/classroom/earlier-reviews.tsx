import type { Levels } from '@/domain/review';
import { highestSum, sumOf } from '@/domain/review';
import type { ShownReview } from '@/domain/review-view';
import { rubric } from '@/domain/rubric';
import { TimeHere } from '../ui/time-here';

interface EarlierReviewsProps {
  readonly reviews: readonly ShownReview[];
  readonly versions: number;
}

/** What was said of an answer before, the newest first: who, when, of which version. */
export function EarlierReviews({ reviews, versions }: EarlierReviewsProps) {
  if (reviews.length === 0) return null;
  return (
    <section className="earlier" aria-labelledby="earlier-h">
      <h2 id="earlier-h">Earlier reviews</h2>
      <ol>
        {reviews.toReversed().map((review) => (
          <li key={review.id}>
            <p>
              <b>{review.by ?? 'A former teacher'}</b>{' '}
              {review.decision === 'read' ? 'read it' : 'returned it for another try'},{' '}
              <TimeHere at={review.madeAt} />
              {versions > 1 ? `, version ${review.version} of ${versions}` : ''}
            </p>
            <LevelsLine levels={review.levels} />
            {review.comment === '' ? null : <p className="said-comment">{review.comment}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The levels in one line: “Limits 3”. */
function LevelsLine({ levels }: { levels: Levels }) {
  const given = rubric.filter(({ id }) => levels[id] !== undefined);
  if (given.length === 0) return <p className="meta">No levels given.</p>;
  const sum = sumOf(levels);
  return (
    <p className="meta num">
      {given.map(({ id, name }) => `${name} ${levels[id]}`).join(' · ')}
      {sum === null ? '' : ` · ${sum} of ${highestSum}`}
    </p>
  );
}
