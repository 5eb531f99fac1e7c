import { highestSum } from '@/domain/review';
import type { ListedAnswer, ReviewDeskView } from '@/domain/review-view';
import { answerPage, markingsPage, reviewPage } from '@/domain/teacher-pages';
import { Icon } from '../ui/icon';

interface ReviewQueueProps extends Pick<ReviewDeskView, 'left' | 'done' | 'listed'> {
  readonly classId: string;
  /** The attempt of the answer that is open; null where none is. */
  readonly current: string | null;
  readonly isNamed: boolean;
  readonly showsDone: boolean;
}

/** What waits for a reader, ten at a time, below what was just done. */
export function ReviewQueue({ classId, current, listed, left, done, isNamed, showsDone }: ReviewQueueProps) {
  return (
    <nav className="queue" aria-label="Written answers">
      <h2>
        {showsDone ? 'Reviewed' : 'To review'}{' '}
        <span className="meta num">{showsDone ? done : `${left} left`}</span>
      </h2>
      <ul>
        {listed.map((one) => (
          <li key={one.attempt}>
            <a
              href={answerPage(classId, one.attempt) + (showsDone ? '?show=done' : '')}
              aria-current={one.attempt === current ? 'true' : undefined}
            >
              <span>
                <b>{one.name}</b>
                {one.place}
              </span>
              <Stands answer={one} />
            </a>
          </li>
        ))}
      </ul>
      <div className="queue-foot">
        {showsDone ? (
          <a href={reviewPage(classId)}>To review, {left}</a>
        ) : done > 0 ? (
          <a href={`${reviewPage(classId)}?show=done`}>All reviewed, {done}</a>
        ) : null}
        <a href={markingsPage(classId)}>Mark a sample blind</a>
        <NamesForm
          isNamed={isNamed}
          back={current === null ? reviewPage(classId) : answerPage(classId, current)}
        />
      </div>
    </nav>
  );
}

function Stands({ answer: { standing, sum } }: { answer: ListedAnswer }) {
  if (standing === 'new') return null;
  if (standing === 'again') return <span className="stands">again</span>;
  return (
    <span className="stands num">
      <Icon name={standing === 'read' ? 'check' : 'prev'} />
      {sum === null ? null : (
        <>
          {sum}
          <span className="sr"> of {highestSum}</span>
        </>
      )}
      <span className="sr">{standing === 'read' ? ', read' : ', returned'}</span>
    </span>
  );
}

function NamesForm({ isNamed, back }: { isNamed: boolean; back: string }) {
  return (
    <form method="post" action="/api/teach/names">
      <input type="hidden" name="back" value={back} />
      <p className="tiny">
        {isNamed ? 'Nicknames are shown.' : 'Names are hidden while you review.'}{' '}
        <button type="submit" name="names" value={isNamed ? 'hidden' : 'shown'} className="btn bare small">
          {isNamed ? 'Hide nicknames' : 'Show nicknames'}
        </button>
      </p>
    </form>
  );
}
