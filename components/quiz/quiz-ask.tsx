import type { ReactNode } from 'react';
import { itemsOf } from '@/domain/answers';
import { surenessOf, wordsOf } from '@/domain/question-id';
import { CuePhrases } from '../exercise/cue-phrases';
import type { DeckStatement } from '../exercise/deck-statement';
import { Pick } from '../exercise/pick';
import { Icon } from '../ui/icon';
import { KeyHints } from './key-hints';
import { SurenessPick } from './sureness-pick';
import type { QuizUse } from './use-quiz';

interface QuizAskProps {
  readonly quiz: QuizUse;
  readonly statement: DeckStatement;
  /** The order of questions. */
  readonly questions: ReactNode;
}

/** A statement that is not answered yet: the quote, or its phrases to mark, then the kind and how sure. */
export function QuizAsk({ quiz, statement, questions }: QuizAskProps) {
  const { choices } = quiz.work;
  const { id } = statement;
  return (
    <>
      <div className="quiz-sheet">
        <p className="where">{statement.place}</p>
        {quiz.phrases === null ? (
          <blockquote className={sizeOf(statement.quote)} id="quote">
            {statement.quote}
          </blockquote>
        ) : (
          <Phrases quiz={quiz} id={id} />
        )}
        <p className="meta in-document">
          <a href={statement.href}>
            <Icon name="doc" /> Read it in the document
          </a>
        </p>
      </div>
      {questions}
      <fieldset className="ask" aria-describedby={quiz.phrases === null ? 'quote' : undefined}>
        <legend>
          What kind of statement is this?
          <KeyHints keys={quiz.places.map((_, index) => String(index + 1))} />
        </legend>
        <Pick id={id} places={quiz.places} chosen={chosenFor(id, choices)} />
      </fieldset>
      {quiz.unrated ? null : <SurenessPick id={id} chosen={chosenFor(surenessOf(id), choices)} />}
    </>
  );
}

/** The questions once more, below the feedback. How sure is asked at the first try alone. */
export function QuizAskAgain({ quiz, id }: { quiz: QuizUse; id: string }) {
  return (
    <>
      {quiz.phrases === null ? null : <Phrases quiz={quiz} id={id} />}
      <fieldset className="ask">
        <legend>
          Open to another try
          <KeyHints keys={quiz.places.map((_, index) => String(index + 1))} />
        </legend>
        <Pick id={id} places={quiz.places} chosen={chosenFor(id, quiz.work.choices)} />
      </fieldset>
    </>
  );
}

function Phrases({ quiz, id }: { quiz: QuizUse; id: string }) {
  return (
    <div className="cue-i">
      <CuePhrases
        id={id}
        phrases={quiz.phrases?.[id] ?? []}
        marks="Mark the words that decide."
        number={quiz.step + 1}
        marked={itemsOf(chosenFor(wordsOf(id), quiz.work.choices))}
      />
    </div>
  );
}

function chosenFor(question: string, choices: QuizUse['work']['choices']): string | undefined {
  return Object.hasOwn(choices, question) ? choices[question] : undefined;
}

/** Long quotes are set smaller, so that what stands below them keeps its place. In characters. */
function sizeOf(quote: string): string {
  if (quote.length > 300) return 'says longest';
  return quote.length > 130 ? 'says long' : 'says';
}
