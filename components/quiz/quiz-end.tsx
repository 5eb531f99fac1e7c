import type { Ref } from 'react';
import type { CheckedSort } from '@/domain/check-sort';
import type { StatementFeedback } from '@/domain/feedback';
import type { DeckStatement } from '../exercise/deck-statement';
import { Tally } from '../exercise/tally';
import { VerdictMark } from '../exercise/verdict';
import { Icon } from '../ui/icon';
import { KindMark } from '../ui/kind';

interface QuizEndProps {
  readonly statements: readonly DeckStatement[];
  readonly checked: CheckedSort | null;
  readonly showStatement: (step: number) => void;
  readonly hrefOf: (step: number) => string;
  readonly startAgain: () => void;
  readonly ref: Ref<HTMLHeadingElement>;
}

/** How a quiz went: by kind, then every statement with its first and its last answer. */
export function QuizEnd({ statements, checked, showStatement, hrefOf, startAgain, ref }: QuizEndProps) {
  return (
    <div className="recap">
      <header className="recap-head">
        <h2 ref={ref} tabIndex={-1}>
          {checked?.result ?? 'Nothing was answered'}
        </h2>
        <p className="lead">
          {checked?.notScored ?? 'Go back and choose a kind for a statement.'} Matching the key means that you
          and the key chose the same kind. It does not say whether the statement is true.
        </p>
      </header>
      {checked === null ? null : (
        <section className="panel" aria-labelledby="by-kind">
          <h3 id="by-kind">By kind</h3>
          <Tally rows={checked.byKind} />
        </section>
      )}
      <section className="again" aria-labelledby="each">
        <h3 id="each">Each statement</h3>
        <ol>
          {statements.map((statement, index) => (
            <li key={statement.id}>
              <a
                href={hrefOf(index)}
                onClick={(event) => {
                  event.preventDefault();
                  showStatement(index);
                }}
              >
                <span className="says">{statement.quote}</span>
                <Answer feedback={checked?.statements.find(({ id }) => id === statement.id)} />
              </a>
            </li>
          ))}
        </ol>
      </section>
      <p className="row quiz-go">
        <a
          className="btn"
          href="/quiz"
          onClick={(event) => {
            event.preventDefault();
            startAgain();
          }}
        >
          Start again
        </a>
        <a className="btn line" href="/">
          Back to the course
        </a>
      </p>
    </div>
  );
}

function Answer({ feedback }: { feedback: StatementFeedback | undefined }) {
  const [first] = feedback?.tries ?? [];
  const last = feedback?.tries.at(-1);
  return (
    <>
      <span className="swap">
        {first === undefined ? null : (
          <>
            first <KindMark kind={first} size="s" />
          </>
        )}
        {last === undefined || last === first ? null : (
          <>
            <Icon name="arrow" /> last <KindMark kind={last} size="s" />
          </>
        )}
      </span>
      <VerdictMark verdict={feedback?.verdict ?? 'not-answered'} />
    </>
  );
}
