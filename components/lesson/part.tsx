import './lesson.css';
import type { ReactNode } from 'react';
import type { Panel } from '../document/pane';
import { MarkStatements, Pane } from '../document/pane';

/** A part of a lesson. Its passages stand beside its text on wide screens, and above it on narrow ones. */
export function Part({
  id,
  title,
  number,
  children,
}: {
  id: string;
  title: string;
  number: string;
  children: ReactNode;
}) {
  return (
    <section className="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <span className="part-n">Part {number}</span>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** What a part has read aside: its passages, and the way back to its exercise once a link has led here. */
export function Passages({
  part,
  exercise,
  panels,
}: {
  part: string;
  /** The first exercise of the part. */
  exercise: string | undefined;
  panels: readonly Panel[];
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of passages, not of fields
    <div
      className="passages"
      id={`${part}-passages`}
      role="group"
      tabIndex={-1}
      aria-label="Passages for this part"
    >
      <Pane panels={panels}>
        <MarkStatements />
      </Pane>
      <p className="return-line">
        <a className="return btn line small" href={`#${exercise ?? part}`}>
          {exercise === undefined ? 'Back to the text' : 'Back to the exercise'}
        </a>
      </p>
    </div>
  );
}

export function PartText({ children }: { children: ReactNode }) {
  return <div className="part-text prose">{children}</div>;
}
