import type { KeyedEvent } from '@/domain/check-order';
import { Icon } from '../ui/icon';
import type { ShownEvent } from './order-exercise';

/** The line of dates as the key has it: an open dot for a document, a dashed stretch for time that is left out. */
export function DateLine({ events, line }: { events: readonly ShownEvent[]; line: readonly KeyedEvent[] }) {
  return (
    <div className="tl-box">
      <ol className="tl" aria-label="The events in order of time, as the key has them">
        {line.flatMap((keyed, index) => {
          const event = events.find(({ id }) => id === keyed.id);
          const item = <Dated key={keyed.id} event={event} keyed={keyed} place={index + 1} />;
          return keyed.pause === null ? [item] : [item, <Pause key="pause" says={keyed.pause} />];
        })}
      </ol>
    </div>
  );
}

function Dated({ event, keyed, place }: { event: ShownEvent | undefined; keyed: KeyedEvent; place: number }) {
  return (
    <li className={`${event?.isDocument ? 'doc-e' : ''} ${keyed.yours === place ? '' : 'miss'}`}>
      <span className="tl-d num">{keyed.date}</span>
      <span className="dot" aria-hidden="true" />
      <span className="ob">
        <b>{event?.what}</b>
        <span className="tiny">{keyed.known}</span>
      </span>
      {keyed.yours === place ? (
        <span className="out">
          <Icon name="right" /> <span className="sr">Matches the key</span>
        </span>
      ) : (
        <span className="out">
          <Icon name="notyet" /> <span className="sr">Not yet: </span>you put it at {keyed.yours}
        </span>
      )}
    </li>
  );
}

function Pause({ says }: { says: string }) {
  return (
    <li className="tl-gap">
      <span className="ob tiny">{says}</span>
    </li>
  );
}
