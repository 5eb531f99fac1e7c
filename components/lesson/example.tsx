import type { ReactNode } from 'react';
import type { Kind } from '@/domain/kind';
import { Quotation } from '../document/quotation';
import { KindName } from '../ui/kind';

/** The order of questions, as headings of the steps of a worked example. */
const questions: Readonly<Record<string, string>> = {
  '1': 'Whose words are they?',
  '2': 'Is an official source saying that something alleged is not so?',
  '3': 'Is it an approximate quantity from a source that is not a party?',
  '4': 'Otherwise: is it tied to a source?',
};

/** A worked example: the decision path spoken aloud, step by step. Without a kind the last step is the student's. */
export function Example({
  quote,
  place,
  kind,
  cues,
  children,
}: {
  quote: string;
  place: string;
  kind?: Kind | undefined;
  cues: readonly string[];
  children: ReactNode;
}) {
  return (
    <figure className="quote example">
      <figcaption className="where">
        {kind === undefined ? 'Half-worked example' : 'Worked example'} · {place}
      </figcaption>
      <blockquote className="says">
        <Quotation quote={quote} cues={cues} {...(kind === undefined ? {} : { kind })} />
      </blockquote>
      <ol className="steps-aloud">{children}</ol>
      {kind === undefined ? null : (
        <p className="ends">
          <KindName kind={kind} />
        </p>
      )}
    </figure>
  );
}

export function Ask({ question, children }: { question: string; children?: ReactNode }) {
  return (
    <li>
      <span className="pn2" aria-hidden="true">
        {question}
      </span>
      <b>{questions[question]}</b>
      {children === undefined || children === null ? (
        <p className="yours">This step is yours.</p>
      ) : (
        <div>{children}</div>
      )}
    </li>
  );
}
