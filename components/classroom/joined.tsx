import './join.css';
import '../ui/field.css';
import '../ui/gate.css';
import { Icon } from '../ui/icon';
import { BringAlong } from './bring-along';
import { PhraseButtons } from './phrase-buttons';

interface JoinedProps {
  readonly className: string;
  readonly nickname: string;
  /** The four words; null where they were shown before. */
  readonly phrase: string | null;
  readonly startHref: string;
  /** Exercises of which the class has answers where they belong. */
  readonly kept: readonly string[];
}

/** What a student sees once, after joining: the four words, and the way to work. */
export function Joined({ className, nickname, phrase, startHref, kept }: JoinedProps) {
  return (
    <div className="gate-f joined">
      {phrase === null ? (
        <p>Your four words were shown after you joined. Your teacher can give you new ones.</p>
      ) : (
        <>
          <h2 className="sr">Your four words</h2>
          <ol className="phrase">
            {phrase.split(' ').map((word, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same word can come twice
              <li key={index}>{word}</li>
            ))}
          </ol>
          <p className="slip-only">
            {nickname} · {className} · Keep this slip. Type the class code and these words at Join a class.
          </p>
          <PhraseButtons phrase={phrase} />
        </>
      )}
      <BringAlong kept={kept} />
      <form className="start" method="get" action={startHref}>
        {phrase === null ? null : (
          <label className="tick">
            <input type="checkbox" required /> I have written them down
          </label>
        )}
        <button className="btn" type="submit">
          Start <Icon name="arrow" />
        </button>
      </form>
    </div>
  );
}
