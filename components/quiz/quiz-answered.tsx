import { itemsOf } from '@/domain/answers';
import type { QuizFeedback } from '@/domain/check-quiz';
import { wordsOf } from '@/domain/question-id';
import { surenessNames } from '@/domain/sureness';
import type { DeckStatement } from '../exercise/deck-statement';
import { QuoteWithCues } from '../exercise/sort-slip';
import { Feedback } from '../exercise/statement-feedback';
import { VerdictMark } from '../exercise/verdict';
import { SureBars } from '../ui/sure-bars';
import { QuizAskAgain } from './quiz-ask';
import type { QuizUse } from './use-quiz';

interface QuizAnsweredProps {
  readonly quiz: QuizUse;
  readonly statement: DeckStatement;
  readonly feedback: QuizFeedback;
}

/** A statement that was checked: what the key says of the answer and, where it does not match yet, another try. */
export function QuizAnswered({ quiz, statement, feedback }: QuizAnsweredProps) {
  const { kind, words } = feedback;
  const isOpen = kind.verdict === 'not-yet';
  return (
    <>
      <article
        className={isOpen ? 'fb no answered' : 'fb answered'}
        tabIndex={-1}
        aria-label={`Feedback on statement ${quiz.step + 1}`}
      >
        <p className="fb-top">
          <Verdicts feedback={feedback} />
          <YouWere feedback={feedback} />
          <span className="where">{statement.place}</span>
        </p>
        <blockquote className="says">
          <QuoteWithCues statement={statement} feedback={kind} />
        </blockquote>
        {words === null ? null : <YouMarked quiz={quiz} id={statement.id} />}
        {feedback.together === '' ? null : <p className="together">{feedback.together}</p>}
        <Feedback statement={statement} feedback={kind} />
      </article>
      {isOpen ? <QuizAskAgain quiz={quiz} id={statement.id} /> : null}
    </>
  );
}

function Verdicts({ feedback: { kind, words } }: { feedback: QuizFeedback }) {
  if (words === null) return <VerdictMark verdict={kind.verdict} />;
  return (
    <>
      <VerdictMark of="Words" verdict={words.verdict} {...inItsWords(words)} />
      <VerdictMark of="Kind" verdict={kind.verdict} />
    </>
  );
}

/** “Words: one of two” says more than “not yet”. */
function inItsWords({ verdict, inWords }: NonNullable<QuizFeedback['words']>): { words?: string } {
  return verdict === 'not-yet' ? { words: inWords } : {};
}

function YouWere({ feedback: { sureness } }: { feedback: QuizFeedback }) {
  if (sureness === null) return null;
  const said =
    sureness === 'guessing' ? 'You were guessing' : `You were ${surenessNames[sureness].toLowerCase()}`;
  return (
    <span className="you-were">
      <SureBars level={sureness} /> {said}
    </span>
  );
}

function YouMarked({ quiz, id }: { quiz: QuizUse; id: string }) {
  const marked = itemsOf(quiz.work.answers[wordsOf(id)]?.at(-1));
  const phrases = marked.map((number) => quiz.phrases?.[id]?.[Number(number) - 1] ?? '');
  return (
    <p className="meta you-marked">
      {phrases.length === 0 ? 'You marked no words.' : 'You marked '}
      {phrases.map((phrase, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: phrases keep their order, and two can be alike
        <span key={index}>
          {index === 0 ? '' : ', '}“<q className="says inl">{phrase}</q>”
        </span>
      ))}
    </p>
  );
}
