import { useLayoutEffect, useRef, useState } from 'react';
import { answerName } from '@/domain/answer-fields';
import type { Choices } from '@/domain/answers';
import type { Kind } from '@/domain/kind';
import { longestText } from '@/domain/question';
import { countWords, fewestWords, frame, lengthOf, mostWords } from '@/domain/rubric';
import { Pick } from './pick';

interface JustifyWritingProps {
  readonly id: string;
  readonly places: readonly Kind[];
  readonly choices: Choices;
  readonly isChecked: boolean;
}

/** The place and the reason. After a check they stay, for another version. */
export function JustifyWriting({ id, places, choices, isChecked }: JustifyWritingProps) {
  return (
    <div className="jst-write">
      <fieldset>
        <legend className="ask-l">
          <b>{isChecked ? 'Another version: where do you put it?' : 'Where do you put it?'}</b>
        </legend>
        <Pick id="kind" places={places} chosen={choices['kind']} />
      </fieldset>
      <div className="frame">
        <p className="ask-l">
          <b>A frame you can use</b>
        </p>
        <ol className="phrases">
          {frame.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ol>
      </div>
      <TextField id={id} text={choices['text'] ?? ''} />
    </div>
  );
}

/** Nothing that is typed is ever lost: the browser holds the text, and React never writes into it. */
function TextField({ id, text }: { id: string; text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [first] = useState(text);
  const [typed] = useState(() => typedBefore(id));

  // React gives a text area that comes with a text its first text again, and so undoes what was typed before this script arrived.
  useLayoutEffect(() => {
    if (typed !== null && field.current !== null && field.current.value !== typed)
      field.current.value = typed;
  }, [typed]);

  return (
    <div className="field">
      <label htmlFor={id}>Your because-statement</label>
      <textarea
        ref={field}
        className="input tall"
        id={id}
        name={answerName('text')}
        rows={7}
        maxLength={longestText}
        aria-describedby={`${id}-count`}
        defaultValue={first}
      />
      <WordCount id={`${id}-count`} words={countWords(text)} />
    </div>
  );
}

/** What stands in a text area of the page that the server sent; null where this is not such a page. */
function typedBefore(id: string): string | null {
  if (typeof document === 'undefined') return null;
  const field = document.getElementById(id);
  return field instanceof HTMLTextAreaElement ? field.value : null;
}

function WordCount({ id, words }: { id: string; words: number }) {
  return (
    <p className="count" id={id} data-length={lengthOf(words)}>
      <span className="counted">
        <span className="num">{words}</span> {words === 1 ? 'word' : 'words'}
        <span className="count-bar" aria-hidden="true">
          <progress value={Math.min(words, 100)} max={100} />
        </span>
      </span>
      <span className="tiny">
        {fewestWords} to {mostWords} words
      </span>
    </p>
  );
}
