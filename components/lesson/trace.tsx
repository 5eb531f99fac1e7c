import type { ReactNode } from 'react';
import type { QuotedStatement } from './quotes';
import { Quote } from './quotes';

/** A question to take outside the text. What the sources show is folded, so that searching comes first. */
export function Trace({
  number,
  statement,
  question,
  open,
  children,
}: {
  number: string;
  statement: QuotedStatement;
  question: string;
  open: string;
  children: ReactNode;
}) {
  return (
    <section className="trace" aria-labelledby={`trace-${number}`}>
      <h3 id={`trace-${number}`}>
        <span className="num">Task {number}.</span> {question}
      </h3>
      <Quote {...statement} />
      <details className="noticed">
        <summary>Compare with what we found</summary>
        <div className="prose">
          {children}
          <p>
            <b>Stays open:</b> {open}
          </p>
        </div>
      </details>
    </section>
  );
}
