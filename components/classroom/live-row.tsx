import { countProgress } from '@/domain/assignment-progress';
import { Icon } from '../ui/icon';
import type { LiveUse } from './use-live';

/** How far the class is, and what holds it or the view. */
export function LiveRowOfCounts({
  live,
  page,
  classApi,
  isScripted,
}: {
  live: LiveUse;
  page: string;
  classApi: string;
  isScripted: boolean;
}) {
  const counts = countProgress(live.rows.map(({ progress }) => progress));
  return (
    <div className="live-row">
      <p className="legend legend-l">
        <span>
          <i className="unit full" />
          <b className="num">{counts.finished}</b> finished
        </span>
        <span>
          <i className="unit half" />
          <b className="num">{counts.working}</b> working
        </span>
        <span>
          <i className="unit none" />
          <b className="num">{counts['not-started']}</b> not started
        </span>
      </p>
      <div className="row">
        {isScripted ? (
          <button
            className="btn bare small"
            type="button"
            onClick={live.hold}
            aria-pressed={live.heldAt !== null}
          >
            {live.heldAt === null ? 'Hold the view still' : 'Let the view go on'}
          </button>
        ) : (
          <a className="btn bare small" href={page}>
            Load it again
          </a>
        )}
        {live.pausedAt === null ? (
          <form method="post" action={`${classApi}/pause?to=${encodeURIComponent(page)}`}>
            <input type="hidden" name="paused" value="yes" />
            <button className="btn line small" type="submit">
              <Icon name="pause" /> Pause the class
            </button>
          </form>
        ) : null}
      </div>
    </div>
  );
}
