import type { Verdict } from '@/domain/check';
import type { CueFeedback } from '@/domain/check-cue';
import { Icon } from '../ui/icon';
import { CueKind } from './cue-kind';
import type { CueQuestionsProps } from './cue-slip';
import { CueQuestions } from './cue-slip';
import { MarkedWords, WhyTheseWords } from './marked-words';
import { TryAgain } from './try-again';
import { VerdictMark } from './verdict';

interface CueCardProps {
  readonly questions: CueQuestionsProps;
  readonly feedback: CueFeedback;
  /** How the statement stands, words and kind together. */
  readonly verdict: Verdict;
  /** How many tries there were, so that the questions fold again after each. */
  readonly tries: number;
}

/** The feedback on one statement: the words and the kind apart, then another try where one is open. */
export function CueCard({ questions, feedback, verdict, tries }: CueCardProps) {
  const { statement } = questions;
  const { words, kind, together } = feedback;
  const isOpen = verdict === 'not-yet';
  return (
    <article className={cardClass(verdict)} data-statement="" aria-labelledby={`cue-${statement.id}`}>
      <p className="fb-top">
        <VerdictMark of="Cue" verdict={words.verdict} {...inItsWords(words)} />
        <VerdictMark of="Kind" verdict={kind.verdict} />
        <span className="where num">{statement.place}</span>
      </p>
      <MarkedWords statement={statement} words={words} kind={kind.shown?.kind ?? null} />
      <div className="fb-body">
        {together === '' ? null : <p className="why together">{together}</p>}
        <CueKind feedback={kind} />
        <WhyTheseWords words={words} isFolded={!isOpen} />
        <p className="fb-acts">
          <a className="btn bare small" href={statement.href}>
            <Icon name="doc" /> Show in the document
          </a>
        </p>
      </div>
      {isOpen ? (
        <TryAgain key={tries} isOpen={isHalfAnswered(feedback)}>
          <CueQuestions {...questions} />
        </TryAgain>
      ) : null}
    </article>
  );
}

/** “Cue: one of two” says more than “not yet”. */
function inItsWords({ verdict, inWords }: CueFeedback['words']): { words?: string } {
  return verdict === 'not-yet' ? { words: inWords } : {};
}

function isHalfAnswered({ words, kind }: CueFeedback): boolean {
  return words.verdict === 'not-answered' || kind.verdict === 'not-answered';
}

function cardClass(verdict: Verdict): string {
  if (verdict === 'not-yet') return 'fb no cue-i';
  return verdict === 'two-readings' ? 'fb two-r cue-i' : 'fb yes cue-i';
}
