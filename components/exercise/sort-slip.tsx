import type { StatementFeedback } from '@/domain/feedback';
import type { Kind } from '@/domain/kind';
import { Quotation } from '../document/quotation';
import { Icon } from '../ui/icon';
import { KindMark } from '../ui/kind';
import type { DeckStatement } from './deck-statement';
import { Pick } from './pick';
import { Feedback } from './statement-feedback';
import { VerdictMark } from './verdict';

interface SlipProps {
  readonly statement: DeckStatement;
  readonly number: number;
  readonly places: readonly Kind[];
  readonly chosen: string | undefined;
  readonly feedback: StatementFeedback | null;
}

/** One statement to sort: the quote is the legend of its radios. Feedback, where there is some, stands between the two. */
export function SortSlip({ statement, number, places, chosen, feedback }: SlipProps) {
  return (
    <fieldset className={feedback?.verdict === 'not-yet' ? 'slip fb no' : 'slip'} id={`sort-${statement.id}`}>
      <legend>
        <span className="where">
          <b className="num">{number}</b> {statement.place}
        </span>
        <span className="says">
          <QuoteWithCues statement={statement} feedback={feedback} />
        </span>
      </legend>
      {feedback === null ? null : (
        <p className="fb-top">
          <VerdictMark verdict={feedback.verdict} />
        </p>
      )}
      {feedback === null ? null : <Feedback statement={statement} feedback={feedback} />}
      {feedback === null ? null : <p className="another">{anotherTry(feedback)}</p>}
      <Pick id={statement.id} places={places} chosen={chosen} />
    </fieldset>
  );
}

function anotherTry(feedback: StatementFeedback): string {
  return feedback.verdict === 'not-answered' ? 'Choose a kind.' : 'Open to another try.';
}

/** A statement whose answer matches: folded to one line. */
export function MatchedSlip({
  statement,
  feedback,
}: {
  statement: DeckStatement;
  feedback: StatementFeedback;
}) {
  const answer = feedback.tries.at(-1);
  return (
    <details className="ok">
      <summary>
        <Icon name="right" />
        <span className="says">
          <QuoteWithCues statement={statement} feedback={feedback} />
        </span>
        {answer === undefined ? null : <KindMark kind={answer} size="s" />}
        <span className="sr">Matches the key</span>
        <Icon name="next" className="chev" />
      </summary>
      <div className="in">
        <p className="tiny">{statement.place}</p>
        <Feedback statement={statement} feedback={feedback} />
      </div>
    </details>
  );
}

/** A statement that careful readers sort in two ways: both readings beside each other. */
export function TwoReadingsSlip({
  statement,
  feedback,
}: {
  statement: DeckStatement;
  feedback: StatementFeedback;
}) {
  return (
    <article className="fb two-r">
      <p className="fb-top">
        <VerdictMark verdict={feedback.verdict} /> <span className="meta">not scored</span>
        <span className="where">{statement.place}</span>
      </p>
      <p className="says">
        <QuoteWithCues statement={statement} feedback={feedback} />
      </p>
      <Feedback statement={statement} feedback={feedback} />
    </article>
  );
}

export function QuoteWithCues({
  statement,
  feedback,
}: {
  statement: DeckStatement;
  feedback: StatementFeedback | null;
}) {
  const shown = feedback?.shown ?? null;
  if (shown === null) return statement.quote;
  return <Quotation quote={statement.quote} cues={shown.cues} kind={shown.kind} />;
}
