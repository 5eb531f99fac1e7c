import type { ReactNode } from 'react';
import type { StatementFeedback } from '@/domain/feedback';
import type { Kind } from '@/domain/kind';
import type { DeckStatement } from '../exercise/deck-statement';
import { Pick } from '../exercise/pick';
import { QuoteWithCues } from '../exercise/sort-slip';
import { Feedback } from '../exercise/statement-feedback';
import { VerdictMark } from '../exercise/verdict';
import { Icon } from '../ui/icon';

interface QuizStatementProps {
  readonly statement: DeckStatement;
  readonly places: readonly Kind[];
  readonly chosen: string | undefined;
  readonly feedback: StatementFeedback | null;
  readonly isChecking: boolean;
  readonly next: { readonly href: string; readonly label: string; readonly go: () => void };
  readonly questions: ReactNode;
  readonly notice: ReactNode;
}

/** One statement of a quiz: the quote, then either the choice, or the feedback with the way on. */
export function QuizStatement(props: QuizStatementProps) {
  const { statement, feedback } = props;
  const isOpen = feedback === null || feedback.verdict === 'not-yet';
  return (
    <>
      {feedback === null ? null : <Answered statement={statement} feedback={feedback} />}
      <fieldset className={isOpen ? 'ask' : 'ask closed'}>
        <legend>
          <span className={feedback === null ? 'quiz-sheet' : 'sr'}>
            <span className="where">{statement.place}</span>
            <span className="says">{statement.quote}</span>
          </span>
          {isOpen ? (
            <span className="ask-line">
              {feedback === null ? 'What kind of statement is this?' : 'Open to another try'}
            </span>
          ) : null}
        </legend>
        {feedback === null ? (
          <p className="meta in-document">
            <a href={statement.href}>
              <Icon name="doc" /> Read it in the document
            </a>
          </p>
        ) : null}
        {props.questions}
        {isOpen ? <Pick id={statement.id} places={props.places} chosen={props.chosen} /> : null}
      </fieldset>
      {props.notice}
      <p className="quiz-go">
        {isOpen ? (
          <button
            className={feedback === null ? 'btn' : 'btn line'}
            type="submit"
            aria-disabled={props.isChecking || undefined}
          >
            {props.isChecking ? 'Checking' : 'Check'}
          </button>
        ) : null}
        <Onward {...props.next} isSkip={feedback === null} />
      </p>
    </>
  );
}

function Answered({ statement, feedback }: { statement: DeckStatement; feedback: StatementFeedback }) {
  return (
    <article
      className={feedback.verdict === 'not-yet' ? 'fb no answered' : 'fb answered'}
      tabIndex={-1}
      aria-label="Feedback"
    >
      <p className="fb-top">
        <VerdictMark verdict={feedback.verdict} />
        <span className="where">{statement.place}</span>
      </p>
      <blockquote className="says">
        <QuoteWithCues statement={statement} feedback={feedback} />
      </blockquote>
      <Feedback statement={statement} feedback={feedback} />
    </article>
  );
}

function Onward({ href, label, go, isSkip }: QuizStatementProps['next'] & { isSkip: boolean }) {
  return (
    <a
      className={isSkip ? 'btn bare' : 'btn'}
      href={href}
      onClick={(event) => {
        event.preventDefault();
        go();
      }}
    >
      {isSkip ? 'Skip this one' : label} {isSkip ? null : <Icon name="arrow" />}
    </a>
  );
}
