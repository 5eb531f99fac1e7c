import './lesson.css';
import type { ReactNode } from 'react';

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

export function Passages({ children }: { children: ReactNode }) {
  return <div className="passages">{children}</div>;
}

export function PartText({ children }: { children: ReactNode }) {
  return <div className="part-text prose">{children}</div>;
}
