import { itemName, setName } from '@/domain/answer-fields';
import { wordsOf } from '@/domain/question-id';

interface CuePhrasesProps {
  /** The statement. */
  readonly id: string;
  readonly phrases: readonly string[];
  /** Which words to mark: “Mark the words that decide.” */
  readonly marks: string;
  /** The number of the statement on its page. */
  readonly number: number;
  /** Numbers of the phrases that are marked, counted from 1. */
  readonly marked: readonly string[];
}

/** The quote of a statement, cut into phrases that can be marked. */
export function CuePhrases({ id, phrases, marks, number, marked }: CuePhrasesProps) {
  const words = wordsOf(id);
  return (
    <>
      <input type="hidden" name={setName(words)} value={id} />
      <fieldset className="phs">
        <legend className="ask-l">
          <b>{marks}</b> As few as you need.
          <span className="sr"> Statement {number}.</span>
        </legend>
        <div>
          {phrases.map((phrase, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: phrases keep their order, and two can be alike
            <label key={index} className="ph">
              <input
                type="checkbox"
                name={itemName(words)}
                value={index + 1}
                defaultChecked={marked.includes(String(index + 1))}
              />
              <span className="says">{phrase}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
