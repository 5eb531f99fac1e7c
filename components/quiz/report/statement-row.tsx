import type { QuizFeedback } from '@/domain/check-quiz';
import type { FirstOutcome } from '@/domain/quiz-list';
import type { DeckStatement } from '../../exercise/deck-statement';
import { QuoteWithCues } from '../../exercise/sort-slip';
import { ArgueLink, Feedback } from '../../exercise/statement-feedback';
import { VerdictMark } from '../../exercise/verdict';
import { Icon } from '../../ui/icon';
import { KindName } from '../../ui/kind';
import type { StatementLink } from './plain-click';
import { onPlainClick } from './plain-click';
import { SureLevel } from './sure-level';

interface StatementRowProps {
  readonly statement: DeckStatement;
  readonly number: number;
  readonly feedback: QuizFeedback | null;
  readonly outcome: FirstOutcome;
  /** Whether the reason is unfolded from the start. */
  readonly isOpen: boolean;
  readonly link: StatementLink;
}

/** One statement at the end of a quiz: the quote, the first answer and the last, the reason, and the ways to it. */
export function StatementRow({ statement, number, feedback, outcome, isOpen, link }: StatementRowProps) {
  const isMiss = outcome === 'sure-miss' || outcome === 'miss';
  return (
    <li className="rep-row">
      <p className="where">
        <b className="num">{number}</b> {statement.place}
      </p>
      <blockquote className="says">
        <QuoteWithCues statement={statement} feedback={feedback?.kind ?? null} />
      </blockquote>
      <Said feedback={feedback} />
      {feedback === null ? null : (
        <details className="rep-why" open={isOpen}>
          <summary>
            Why<span className="sr">, statement {number}</span>
          </summary>
          <Words feedback={feedback} />
          <Feedback statement={statement} feedback={feedback.kind} />
          {isMiss && feedback.misconception !== null ? (
            <p className="rep-rule">
              <b>A rule that helps here:</b> {feedback.misconception.rule}
            </p>
          ) : null}
        </details>
      )}
      <p className="rep-ways">
        <a href={statement.href}>
          <Icon name="doc" /> Show in the document<span className="sr">, statement {number}</span>
        </a>
        <a href={link.href} onClick={onPlainClick(link.go)}>
          {wayBack(feedback)}
          <span className="sr">, statement {number}</span>
        </a>
        {feedback === null || feedback.kind.shown === null ? null : <ArgueLink statement={statement.id} />}
      </p>
    </li>
  );
}

function wayBack(feedback: QuizFeedback | null): string {
  if (feedback === null) return 'Answer it';
  return feedback.kind.verdict === 'not-yet' ? 'Try it again' : 'Open it';
}

/** The verdict, the first answer and the last where they differ, and how sure the first one was. */
function Said({ feedback }: { feedback: QuizFeedback | null }) {
  const tries = feedback?.kind.tries ?? [];
  const [first] = tries;
  const last = tries.at(-1);
  return (
    <div className="rep-said">
      <VerdictMark verdict={feedback?.kind.verdict ?? 'not-answered'} />
      {first === undefined || last === undefined ? null : (
        <p>
          <span>
            {tries.length === 1 ? 'You said' : 'First'} <KindName kind={first} />
          </span>
          {tries.length === 1 ? null : (
            <span>
              {' '}
              Last <KindName kind={last} />
            </span>
          )}
        </p>
      )}
      {feedback === null || feedback.sureness === null ? null : <SureLevel level={feedback.sureness} />}
    </div>
  );
}

/** How the marked words went, where the quiz asked for them. */
function Words({ feedback: { words, together } }: { feedback: QuizFeedback }) {
  if (words === null || words.verdict === 'not-answered') return null;
  return (
    <p className="rep-words">
      <VerdictMark verdict={words.verdict} of="Words that decide" words={words.inWords} />
      {together === '' ? null : <span>{together}</span>}
    </p>
  );
}
