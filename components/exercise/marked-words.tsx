import { Fragment } from 'react';
import type { WordsFeedback } from '@/domain/check-cue';
import type { Kind } from '@/domain/kind';
import { kindClass } from '../ui/kind';
import type { CueStatement } from './cue-slip';

interface MarkedWordsProps {
  readonly statement: CueStatement;
  readonly words: WordsFeedback;
  /** The kind of the key, once it is shown: it colours the line of the key. */
  readonly kind: Kind | null;
}

/** The quote with the words that the student marked, and those that the key marks. */
export function MarkedWords({ statement, words, kind }: MarkedWordsProps) {
  const ofKey = new Set((words.shown ?? []).map(({ number }) => number));
  const colour = kind === null ? '' : kindClass(kind);
  const mine = statement.phrases.filter((_, index) => words.marked.includes(index + 1));
  return (
    <>
      <p className="phs-r says" id={`cue-${statement.id}`}>
        {statement.phrases.map((phrase, index) => {
          const isMine = words.marked.includes(index + 1);
          const isKeys = ofKey.has(index + 1);
          return (
            <Fragment key={phrase}>
              <span className={`pr ${isMine ? 'mine' : ''} ${isKeys ? `keyc ${colour}` : ''}`}>
                {phrase}
              </span>{' '}
            </Fragment>
          );
        })}
      </p>
      <p className="sr">
        {mine.length === 0 ? 'You marked no words.' : `You marked ${listed(mine)}.`}
        {words.shown === null ? '' : ` The key marks ${listed(words.shown.map(({ phrase }) => phrase))}.`}
      </p>
      <p className="cue-legend" aria-hidden="true">
        {mine.length === 0 ? null : (
          <span>
            <i className="lg mine" /> you marked
          </span>
        )}
        {words.shown === null ? null : (
          <span className={colour}>
            <i className="lg keyc" /> the key marks
          </span>
        )}
      </p>
    </>
  );
}

function listed(phrases: readonly string[]): string {
  return phrases.map((phrase) => `${opening(phrase)}${phrase}${closing(phrase)}`).join(', ');
}

/** The marks around a phrase: where it brings one from the text, none of ours stands beside it. */
function opening(phrase: string): string {
  return phrase.startsWith('“') ? '' : '“';
}

function closing(phrase: string): string {
  return phrase.endsWith('”') ? '' : '”';
}

/** Why the marked phrases do not decide and, once the key is shown, why others do. */
export function WhyTheseWords({ words, isFolded }: { words: WordsFeedback; isFolded: boolean }) {
  const lists = (
    <>
      <Whys name="You marked, and it does not decide" whys={words.strays} />
      <Whys name="What decides" whys={words.shown ?? []} />
    </>
  );
  if (!isFolded) return lists;
  return (
    <details className="word-why">
      <summary>Why these words</summary>
      {lists}
    </details>
  );
}

function Whys({ name, whys }: { name: string; whys: readonly { phrase: string; why: string }[] }) {
  if (whys.length === 0) return null;
  return (
    <>
      <p className="ch-h">{name}</p>
      <ul className="word-whys">
        {whys.map(({ phrase, why }) => (
          <li key={phrase}>
            {opening(phrase)}
            <q className="says inl">{phrase}</q>
            {closing(phrase)} <span>{why}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
