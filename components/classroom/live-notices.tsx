import '../ui/notice.css';
import { countOf } from '@/domain/count-of';
import { Icon } from '../ui/icon';
import type { LiveDeskProps } from './live-desk';
import { NotConnected } from './not-connected';
import type { LiveUse } from './use-live';

/** What stands still, and how it goes on: the class, the view, a vote that is open. */
export function LiveNotices({
  classApi,
  page,
  live,
}: Pick<LiveDeskProps, 'classApi' | 'page'> & { live: LiveUse }) {
  return (
    <div className="live-notices">
      <NotConnected isConnected={live.isConnected} />
      {live.pausedAt === null ? null : (
        <div className="notice">
          <Icon name="pause" />
          <form method="post" action={`${classApi}/pause?to=${encodeURIComponent(page)}`}>
            <input type="hidden" name="paused" value="no" />
            <p>
              <b>The class is paused</b>
              Students see a line that says so. What they answer waits on their devices.
            </p>
            <button className="btn small" type="submit">
              <Icon name="play" /> Let the class go on
            </button>
          </form>
        </div>
      )}
      {live.heldAt === null ? null : (
        <div className="notice">
          <Icon name="pause" />
          <div>
            <p>
              <b>The view is held still</b>
              {`${cameIn(live.since)} Students can go on.`}
            </p>
            <button className="btn small" type="button" onClick={live.hold}>
              <Icon name="play" /> Go on
            </button>
          </div>
        </div>
      )}
      {live.voteOn === null ? null : (
        <div className="notice">
          <Icon name="eye" />
          <p>
            The class votes on statement {live.voteOn}.{' '}
            <a href={`${page}/projector/${live.voteOn}`}>Go to the projector</a>
          </p>
        </div>
      )}
    </div>
  );
}

function cameIn(count: number): string {
  if (count === 0) return 'No answers have come in since.';
  return `${countOf(count, 'answer')} ${count === 1 ? 'has' : 'have'} come in since.`;
}
