import './document.css';
import './pane.css';
import type { ReactNode } from 'react';

/** One document in a pane. */
export interface Panel {
  /** Names the panel in addresses. */
  readonly id: string;
  readonly shortName: string;
  /** What kind of page it was published on. */
  readonly host: string;
  readonly children: ReactNode;
}

/**
 * One document or several on one sheet. Several have tabs: links to the sheets below one another, of which
 * `readerScript` makes tabs. A place for more at the end of the bar: `children`.
 */
export function Pane({ panels, children }: { panels: readonly Panel[]; children?: ReactNode }) {
  return (
    <div className="pane">
      <div className="pane-bar">
        {panels.length === 1 ? (
          <b className="tab">{panels[0]?.shortName}</b>
        ) : (
          <nav className="tabs" aria-label="Documents" data-tabs suppressHydrationWarning>
            {panels.map(({ id, shortName }) => (
              <a key={id} className="tab" href={`#${id}`} id={`${id}-tab`} suppressHydrationWarning>
                {shortName}
              </a>
            ))}
          </nav>
        )}
        {children}
      </div>
      {panels.map(({ id, host, children: sheet }) => (
        <div key={id} className="panel" id={id} suppressHydrationWarning>
          {children === undefined ? <span className="meta host">{host}</span> : null}
          {sheet}
        </div>
      ))}
    </div>
  );
}

/** Marks every statement in the pane around it, each with its number. Needs no script. */
export function MarkStatements() {
  return (
    <label className="mark-statements">
      <input type="checkbox" className="marks-on" />
      Statements
    </label>
  );
}
