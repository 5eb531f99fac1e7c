import type { Choices } from '@/domain/answers';
import { itemsOf } from '@/domain/answers';
import type { Kind } from '@/domain/kind';
import { wordsOf } from '@/domain/question-id';
import { CuePhrases } from './cue-phrases';
import type { DeckStatement } from './deck-statement';
import { Pick } from './pick';
import { VerdictMark } from './verdict';

/** A statement whose quote is cut into phrases. */
export interface CueStatement extends DeckStatement {
  readonly phrases: readonly string[];
  /** Which words to mark: “Mark the words that decide.” */
  readonly marks: string;
}

export interface CueQuestionsProps {
  readonly statement: CueStatement;
  readonly number: number;
  readonly places: readonly Kind[];
  readonly choices: Choices;
}

/** One statement to mark and to sort. */
export function CueSlip({ isChecked, ...questions }: CueQuestionsProps & { isChecked: boolean }) {
  const { id, place } = questions.statement;
  return (
    <article className="slip cue-i" data-statement="" aria-labelledby={`cue-${id}`}>
      <p className="where" id={`cue-${id}`}>
        <b className="num">{questions.number}</b> {place}
      </p>
      {isChecked ? (
        <p className="fb-top">
          <VerdictMark verdict="not-answered" />
        </p>
      ) : null}
      <CueQuestions {...questions} />
    </article>
  );
}

/** What is asked of a statement: the phrases of its quote are checkboxes, the kinds are radios. */
export function CueQuestions({ statement, number, places, choices }: CueQuestionsProps) {
  const { id, phrases, marks } = statement;
  const of = <span className="sr"> Statement {number}.</span>;
  return (
    <>
      <CuePhrases {...{ id, phrases, marks, number }} marked={itemsOf(choices[wordsOf(id)])} />
      <fieldset>
        <legend className="ask-l">
          <b>Then choose a place.</b>
          {of}
        </legend>
        <Pick id={id} places={places} chosen={Object.hasOwn(choices, id) ? choices[id] : undefined} />
      </fieldset>
    </>
  );
}
