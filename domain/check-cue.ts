import type { EntryInForce, KeyInForce } from './answer-key';
import type { Answers } from './answers';
import { itemsOf, triesFor } from './answers';
import type { KindTally, Verdict } from './check';
import { entryFor } from './check';
import { kindsChecked } from './check-sort';
import type { CueExercise } from './exercise';
import type { CueKey, PhraseKey } from './exercise-key';
import type { StatementFeedback } from './feedback';
import { isKeyChanged, isKeyShown } from './feedback';
import { inWords } from './number-words';
import { wordsOf } from './question-id';
import { outcomeOf } from './result';

/** The feedback on the words that were marked in one quote. Phrases are counted from 1. */
export interface WordsFeedback {
  readonly verdict: Exclude<Verdict, 'two-readings'>;
  readonly marked: readonly number[];
  /** How many of the phrases that decide are marked: “one of two”, “two of two, one too many”. */
  readonly inWords: string;
  /** One sentence for each phrase that was marked and does not decide. */
  readonly strays: readonly { readonly phrase: string; readonly why: string }[];
  /** The phrases that decide, with the reason; null until the key is shown. */
  readonly shown:
    | readonly { readonly number: number; readonly phrase: string; readonly why: string }[]
    | null;
}

export interface CueFeedback {
  readonly words: WordsFeedback;
  /** Names no cues before the words are shown: a kind that matches must not tell the words that are still asked for. */
  readonly kind: StatementFeedback;
  /** How the two go together: “The kind matches the key, the words you marked do not show it.” */
  readonly together: string;
}

/** A checked exercise in which words are marked before the kind is chosen. */
export interface CheckedCue {
  readonly type: 'cue';
  readonly statements: readonly CueFeedback[];
  readonly byKind: readonly KindTally[];
  /** “Cue 1 of 2, kind 1 of 2 match the key”. */
  readonly result: string;
  readonly notScored: string;
}

/** Checks the words and the kinds apart. */
export function checkCue(exercise: CueExercise, own: CueKey, key: KeyInForce, answers: Answers): CheckedCue {
  const ids = Object.keys(exercise.phrases);
  const { statements: kinds, byKind } = kindsChecked(ids, key, answers);
  const statements = kinds.map((kind): CueFeedback => {
    const words = wordsFeedback(
      exercise.phrases[kind.id] ?? [],
      own.phrases[kind.id] ?? {},
      triesFor(answers, wordsOf(kind.id)),
    );
    return {
      words,
      kind: withoutOpenCues(kind, words),
      together: togetherInClass(entryFor(key, kind.id), words, kind),
    };
  });
  const { scored, matches, notScored } = outcomeOf(statements.length, byKind);
  const cues = statements.filter(({ words }) => words.verdict === 'matches').length;
  return {
    type: 'cue',
    statements,
    byKind,
    result: [`Cue ${cues} of ${statements.length}`, scored === 0 ? '' : `kind ${matches} of ${scored}`]
      .filter(Boolean)
      .join(', ')
      .concat(' match the key'),
    notScored: [
      'The cue and the kind are two results. A kind without its cue may be a guess.',
      notScored === 0 ? '' : 'The kind is not scored where two readings hold.',
    ]
      .filter(Boolean)
      .join(' '),
  };
}

function wordsFeedback(
  phrases: readonly string[],
  key: Readonly<Record<string, PhraseKey>>,
  tries: readonly string[],
): WordsFeedback {
  const entries = phrases.map((phrase, index) => ({ number: index + 1, phrase, ...entryOf(key, phrase) }));
  const marked = itemsOf(tries.at(-1)).map(Number);
  const deciding = entries.filter(({ decides }) => decides);
  const strays = entries.filter(({ number, decides }) => !decides && marked.includes(number));
  const found = deciding.filter(({ number }) => marked.includes(number)).length;
  const isMatch = found === deciding.length && strays.length === 0;
  const verdict = marked.length === 0 ? 'not-answered' : isMatch ? 'matches' : 'not-yet';
  // Taking every mark away is not a try.
  const marks = tries.filter((answer) => itemsOf(answer).length > 0);
  return {
    verdict,
    marked,
    inWords: foundInWords(found, deciding.length, strays.length),
    strays: strays.map(({ phrase, why }) => ({ phrase, why })),
    shown: isKeyShown(verdict, marks)
      ? deciding.map(({ number, phrase, why }) => ({ number, phrase, why }))
      : null,
  };
}

/** How many of the phrases that decide are marked: “one of two”, “two of two, one too many”. */
export function foundInWords(found: number, all: number, strays: number): string {
  const head = `${inWords(found)} of ${inWords(all)}`;
  return found === all && strays > 0 ? `${head}, ${inWords(strays)} too many` : head;
}

function withoutOpenCues(kind: StatementFeedback, words: WordsFeedback): StatementFeedback {
  if (kind.shown === null || words.shown !== null) return kind;
  return { ...kind, shown: { ...kind.shown, cues: [] } };
}

function entryOf(key: Readonly<Record<string, PhraseKey>>, phrase: string): PhraseKey {
  const entry = Object.hasOwn(key, phrase) ? key[phrase] : undefined;
  if (entry === undefined) throw new Error(`The key has no entry for the phrase “${phrase}”.`);
  return entry;
}

/** Where a class has another kind than the course, the words and the kind are checked with two keys. */
export function togetherInClass(
  entry: EntryInForce,
  words: Pick<WordsFeedback, 'verdict'>,
  { shown, verdict }: StatementFeedback,
): string {
  if (!isKeyChanged(entry)) return together(words.verdict, verdict);
  if (shown === null) return '';
  return 'Your class has another kind here than the course. The words are checked with the key of the course.';
}

/** How the marked words and the kind go together, as a sentence; empty where there is nothing to add. */
export function together(words: WordsFeedback['verdict'], kind: Verdict): string {
  if (words === 'matches') {
    if (kind === 'not-answered')
      return 'The words you marked are those that decide. Which kind do they show?';
    return kind === 'not-yet'
      ? 'The words you marked are those that decide. The kind does not follow from them yet.'
      : '';
  }
  if (kind === 'not-yet' || kind === 'not-answered') return '';
  const fine = kind === 'matches' ? 'The kind matches the key' : 'Two readings of the kind hold';
  return words === 'not-answered'
    ? `${fine}, no words are marked that show it.`
    : `${fine}, the words you marked do not show it.`;
}
