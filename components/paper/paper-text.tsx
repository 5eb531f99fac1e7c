import type { ReactNode } from 'react';
import type { SourceDocument } from '@/domain/document';
import { Paragraphs } from '../document/paragraphs';
import { Lines } from './sheet';

/** A part of a lesson on paper: its heading, and what is to do. */
export function PaperPart({ children }: { children?: ReactNode }) {
  return <section className="paper-part">{children}</section>;
}

export function PaperQuote({ quote, place }: { quote: string; place: string }) {
  return (
    <p className="paper-quote keep">
      <span className="says">{quote}</span> <span className="src">{place}</span>
    </p>
  );
}

/** Lines under a task, by how it is done: with the class it is said and not written. */
const linesUnder: Readonly<Record<string, number>> = { 'on paper': 5, alone: 4, 'in pairs': 3 };

export function PaperTask({ how, children }: { how: string; children?: ReactNode }) {
  return (
    <div className="paper-task keep">
      <p className="task-how">{how.charAt(0).toUpperCase() + how.slice(1)}</p>
      {children}
      <Lines count={linesUnder[how] ?? 0} />
    </div>
  );
}

/** A question to take outside the text, with room for a log. What there is to find is not on the sheet. */
export function PaperTrace({
  number,
  question,
  quote,
  place,
}: {
  number: string;
  question: string;
  quote: string;
  place: string;
}) {
  return (
    <div className="paper-trace keep">
      <h4>
        Task {number}. {question}
      </h4>
      <PaperQuote quote={quote} place={place} />
      <Lines count={3} />
    </div>
  );
}

/** On paper no word opens its meaning. */
const noWords = new Map<number, never[]>();

/** The paragraphs that a lesson prints, at the end of its worksheet. */
export function PaperPassage({
  document,
  paragraphs,
}: {
  document: SourceDocument;
  paragraphs: readonly { readonly number: number; readonly text: string }[];
}) {
  return (
    <div className="paper-passage">
      <h4>{document.name}</h4>
      <Paragraphs
        document={document}
        paragraphs={paragraphs}
        statements={[]}
        words={noWords}
        prefix="paper-"
      />
    </div>
  );
}
