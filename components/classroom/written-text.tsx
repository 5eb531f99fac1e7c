import '../exercise/justify.css';
import type { ReactNode } from 'react';
import type { AnswerToReview, ShownText } from '@/domain/review-view';
import { surenessNames } from '@/domain/sureness';
import { Quotation } from '../document/quotation';
import { VerdictMark } from '../exercise/verdict';
import { Written } from '../exercise/written';
import { Icon } from '../ui/icon';
import { KindName } from '../ui/kind';
import { SureBars } from '../ui/sure-bars';

/** The statement that a text is about, with its passage. */
export function SourceOfText({
  text: { place, quote, cues, keyKind, passage },
  children,
}: {
  text: ShownText;
  children?: ReactNode;
}) {
  return (
    <div className="source">
      <p className="tiny">{place}</p>
      <blockquote className="says">
        <Quotation quote={quote} cues={cues} kind={keyKind} />
      </blockquote>
      {children}
      <details className="passage">
        <summary>
          <Icon name="next" className="chev" /> The passage
        </summary>
        {passage.map(({ number, text }) => (
          <div key={number} className="passage-p">
            <span className="meta num">¶{number}</span>
            <blockquote className="says">{text}</blockquote>
          </div>
        ))}
      </details>
    </div>
  );
}

/** What the student chose, how sure, and what the key in force says of it. */
export function ChosenKind({ answer: { name, kind, verdict, sureness } }: { answer: AnswerToReview }) {
  return (
    <dl className="foot-l">
      <div>
        <dt>{name}</dt>
        <dd>{kind === null ? 'No place chosen' : <KindName kind={kind} />}</dd>
      </div>
      {sureness === null ? null : (
        <div>
          <dt>How sure</dt>
          <dd>
            <SureBars level={sureness} /> {surenessNames[sureness]}
          </dd>
        </div>
      )}
      <div>
        <dt className="sr">By the key</dt>
        <dd>
          <VerdictMark verdict={verdict} />
        </dd>
      </div>
    </dl>
  );
}

/** A text with its quotations marked, and what a machine can see of it. */
export function TextRead({ text: { runs, words, checks }, title }: { text: ShownText; title: string }) {
  return (
    <section className="student" aria-labelledby="text-h">
      <h2 id="text-h">
        {title} <span className="meta num">{words === 1 ? '1 word' : `${words} words`}</span>
      </h2>
      <Written runs={runs} />
      <ul className="found">
        {checks.map(({ isMet, says }) => (
          <li key={says}>
            <Icon name={isMet ? 'check' : 'na'} /> {says}
          </li>
        ))}
      </ul>
    </section>
  );
}
