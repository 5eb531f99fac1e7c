import './rail.css';
import { Icon } from '../ui/icon';

interface Parts {
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** The parts of a lesson, beside its text: a list of links, on which `railScript` shows what is done and where the reader is. */
export function Rail({ parts, minutes }: Parts & { minutes: number }) {
  return (
    <nav className="rail" aria-label="Parts of this lesson" suppressHydrationWarning>
      <ol>
        {parts.map(({ id, title }) => (
          <li key={id} suppressHydrationWarning>
            <a href={`#${id}`} suppressHydrationWarning>
              <span className="rail-title" data-title={title}>
                <span>{title}</span>
              </span>
              <span className="tick">
                <span className="sr">, done</span>
                <Icon name="check" />
              </span>
            </a>
          </li>
        ))}
      </ol>
      <p className="tiny">About {minutes} minutes</p>
    </nav>
  );
}

/** The same in one line, where there is no room for the rail: a tick for each part. Drawn by `railScript`. */
export function Steps({ parts }: Parts) {
  return (
    <p className="steps" data-part="1" data-parts={parts.length} aria-hidden="true" suppressHydrationWarning>
      <span className="ticks">
        {parts.map(({ id }) => (
          <i key={id} suppressHydrationWarning />
        ))}
      </span>
    </p>
  );
}
