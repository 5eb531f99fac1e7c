import type { AnswerKey } from './answer-key';
import { entryFor } from './check';
import type { SortExercise } from './exercise';
import type { Kind } from './kind';
import type { Statements } from './statement';

/** How far a deck can be answered without reading: shares of its scored statements, from 0 to 1. */
export interface Gameability {
  readonly scored: number;
  /** Always answering “attributed claim”. */
  readonly alwaysClaim: number;
  /** Going by digits and negative words alone. */
  readonly byKeyword: number;
}

const quantities = /\d|\b(hundreds?|thousands?|millions?|dozens?|many|all)\b/i;
const negatives = /\b(no|not|never|none|without|unless|den(y|ies|ied)|reject\w*|refut\w*)\b|n’t\b/i;

/** What somebody would answer who looks for a number, then for a “no”, and reads nothing else. */
export function keywordGuess(quote: string): Kind {
  if (quantities.test(quote)) return 'independent-estimate';
  return negatives.test(quote) ? 'official-denial' : 'attributed-claim';
}

/** Measures how far a deck can be answered without reading. Statements with two readings do not count. */
export function gameabilityOf(exercise: SortExercise, key: AnswerKey, statements: Statements): Gameability {
  const scored = exercise.statements.filter((id) => entryFor(key, id).alsoAccepts === undefined);
  const share = (guess: (id: string) => Kind) =>
    scored.length === 0
      ? 0
      : scored.filter((id) => guess(id) === entryFor(key, id).kind).length / scored.length;
  return {
    scored: scored.length,
    alwaysClaim: share(() => 'attributed-claim'),
    byKeyword: share((id) => keywordGuess(statements[id]?.quote ?? '')),
  };
}
