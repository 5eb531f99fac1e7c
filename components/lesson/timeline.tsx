import './timeline.css';
import type { Mark } from '@/domain/mark';
import { SourceMark } from './found';

/** One dated event around the documents. */
export interface DatedEvent {
  readonly date: string;
  readonly event: string;
  readonly mark: Mark;
  readonly source?: string;
  readonly isDocument?: boolean;
}

/** The dated events around the two documents, from the earliest to the latest. An open dot is a document. */
export function Timeline({ events }: { events: readonly DatedEvent[] }) {
  return (
    <ol className="timeline">
      {events.map(({ date, event, mark, source, isDocument }) => (
        <li key={`${date} ${event}`} className={isDocument ? 'doc-e' : undefined}>
          <span className="timeline-date">{date}</span>
          <span className="dot" aria-hidden="true" />
          <span>
            <b>{event}</b> <SourceMark mark={mark} source={source} />
          </span>
        </li>
      ))}
    </ol>
  );
}
