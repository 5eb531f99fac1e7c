import { placeName } from '@/domain/answer-fields';
import type { CheckedOrder } from '@/domain/check-order';
import { Icon } from '../ui/icon';
import type { ShownEvent } from './order-exercise';
import { VerdictMark } from './verdict';

interface OrderListProps {
  /** In the order in which they stand now. */
  readonly events: readonly ShownEvent[];
  /** Whether the student has made this order an answer. */
  readonly isOwn: boolean;
  readonly checked: CheckedOrder | null;
  readonly arrange: (order: readonly ShownEvent[], words: string) => void;
}

/** The events as a list that can be moved. Two buttons for each event; a field for its number where no script runs. */
export function OrderList({ events, isOwn, checked, arrange }: OrderListProps) {
  function move(from: number, to: number): void {
    const event = events[from];
    if (event === undefined || to < 0 || to >= events.length) return;
    const order = events.toSpliced(from, 1).toSpliced(to, 0, event);
    arrange(order, `${event.what}: place ${to + 1} of ${events.length}.`);
  }

  return (
    <>
      <p className="meta by-number">
        Write a number before each event: 1 for the earliest, {events.length} for the latest.
      </p>
      <ol className="build plain">
        {events.map((event, index) => (
          <li key={event.id}>
            <span className="place num" aria-hidden="true">
              {index + 1}
            </span>
            <PlaceField event={event.id} what={event.what} place={isOwn ? String(index + 1) : ''} />
            <span className="ob">
              <b>{event.what}</b>
              <span className="tiny">{event.from}</span>
            </span>
            <span className="mv">
              <MoveButton
                what={event.what}
                way="up"
                isEnd={index === 0}
                move={() => move(index, index - 1)}
              />
              <MoveButton
                what={event.what}
                way="down"
                isEnd={index === events.length - 1}
                move={() => move(index, index + 1)}
              />
            </span>
            <Placed id={event.id} place={index + 1} checked={checked} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Made anew when the place changes, so that the form always holds the number that is seen. */
function PlaceField({ event, what, place }: { event: string; what: string; place: string }) {
  return (
    <input
      key={place}
      className="input nr num"
      name={placeName('order', event)}
      defaultValue={place}
      inputMode="numeric"
      autoComplete="off"
      maxLength={2}
      aria-label={`Place of “${what}”`}
    />
  );
}

function MoveButton({
  what,
  way,
  isEnd,
  move,
}: {
  what: string;
  way: 'up' | 'down';
  isEnd: boolean;
  move: () => void;
}) {
  return (
    <button
      className="btn icon edge"
      type="button"
      aria-label={`Move “${what}” ${way}`}
      aria-disabled={isEnd || undefined}
      onClick={move}
    >
      <Icon name={way} />
    </button>
  );
}

/** What the last check said of an event: the verdict while it stands where it was checked, the hint until the next check. */
function Placed({ id, place, checked }: { id: string; place: number; checked: CheckedOrder | null }) {
  const placed = checked?.events.find((event) => event.id === id);
  if (placed === undefined) return null;
  return (
    <div className="placed">
      {placed.place === place ? <VerdictMark verdict={placed.isMatch ? 'matches' : 'not-yet'} /> : null}
      {placed.why === null ? null : <p className="why">{placed.why}</p>}
    </div>
  );
}

/** Makes the order that is shown an answer, because it may fit as it stands. Moving an event does the same. */
export function KeepOrder({ isKept, keep }: { isKept: boolean; keep: () => void }) {
  return (
    <p className="keep">
      <button
        className="btn line small"
        type="button"
        aria-disabled={isKept || undefined}
        onClick={() => {
          if (!isKept) keep();
        }}
      >
        {isKept ? <Icon name="check" /> : null}
        {isKept ? 'This order is your answer' : 'Keep this order as it stands'}
      </button>
    </p>
  );
}
