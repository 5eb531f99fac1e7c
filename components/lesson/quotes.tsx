import type { ReactNode } from 'react';

export interface QuotedStatement {
  readonly quote: string;
  readonly place: string;
  /** Address of the statement in its document. */
  readonly href: string;
}

/** One statement of a document inside a lesson, with its place. */
export function Quote({ quote, place, href }: QuotedStatement) {
  return (
    <figure className="quote">
      <blockquote className="says">{quote}</blockquote>
      <figcaption>
        <a href={href}>{place}</a>
      </figcaption>
    </figure>
  );
}

/** Two statements to compare. */
export function Pair({ first, second }: { first: QuotedStatement; second: QuotedStatement }) {
  return (
    <div className="pair">
      <Quote {...first} />
      <Quote {...second} />
    </div>
  );
}

/** What there was to notice. Folded, so that the comparison comes before the rule. */
export function Noticed({ children }: { children: ReactNode }) {
  return (
    <details className="noticed">
      <summary>Compare with what we noticed</summary>
      <div className="prose">{children}</div>
    </details>
  );
}

/** Exact words of a document inside our own sentence. */
export function Words({ children }: { children: ReactNode }) {
  return (
    <>
      “<q className="says inl">{children}</q>”
    </>
  );
}
