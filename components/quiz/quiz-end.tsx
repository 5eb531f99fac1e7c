import type { Ref } from 'react';
import type { Answers } from '@/domain/answers';
import type { CheckedQuiz, QuizFeedback } from '@/domain/check-quiz';
import type { DeckStatement } from '../exercise/deck-statement';
import { Tally } from '../exercise/tally';
import { VerdictMark } from '../exercise/verdict';
import { Icon } from '../ui/icon';
import { KindMark } from '../ui/kind';
import { ShareQuiz } from './share-quiz';
import { StepLink } from './step-link';

export interface QuizEndProps {
  readonly statements: readonly DeckStatement[];
  readonly checked: CheckedQuiz | null;
  readonly answers: Answers;
  readonly showStatement: (step: number) => void;
  readonly hrefOf: (step: number) => string;
  readonly startAgain: () => void;
  /** The address of the quiz, without answers. */
  readonly quizHref: string;
  /** Draws another quiz of the same deck; null where there is no deck. */
  readonly anotherHref: string | null;
  readonly ref: Ref<HTMLHeadingElement>;
}

/** How a quiz went: by kind, then every statement with its first and its last answer. */
export function QuizEnd(props: QuizEndProps) {
  const { statements, checked, showStatement, hrefOf } = props;
  return (
    <div className="recap">
      <header className="recap-head">
        <h2 ref={props.ref} tabIndex={-1}>
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
              <StepLink className="" href={hrefOf(index)} go={() => showStatement(index)}>
                <span className="says">{statement.quote}</span>
                <Answer feedback={checked?.statements.find(({ kind }) => kind.id === statement.id)} />
              </StepLink>
            </li>
          ))}
        </ol>
      </section>
      <Onward {...props} />
    </div>
  );
}

function Onward({ quizHref, anotherHref, startAgain }: QuizEndProps) {
  return (
    <>
      <p className="row quiz-go">
        {anotherHref === null ? null : (
          <a className="btn" href={anotherHref}>
            Another quiz of this deck
          </a>
        )}
        <StepLink className="btn line" href={`${quizHref}/1`} go={startAgain}>
          Start again
        </StepLink>
        <a className="btn line" href="/quiz">
          All decks
        </a>
        <a className="btn line" href="/">
          Back to the course
        </a>
      </p>
      <ShareQuiz href={quizHref} />
    </>
  );
}

function Answer({ feedback }: { feedback: QuizFeedback | undefined }) {
  const tries = feedback?.kind.tries ?? [];
  const [first] = tries;
  const last = tries.at(-1);
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
      <VerdictMark verdict={feedback?.kind.verdict ?? 'not-answered'} />
    </>
  );
}
