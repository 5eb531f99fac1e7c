import type { Draw } from './draw';
import { AppError } from './errors';
import { returnWords } from './return-words';

/** Four of 776 words make 38 bits. Guessing has to be slow for that to be enough. */
export const returnPhraseLength = 4;

const known: ReadonlySet<string> = new Set(returnWords);

/** Draws a phrase as it is shown and read back: `river otter violet lamp`. The same word may come twice. */
export function makeReturnPhrase(draw: Draw): string {
  return Array.from({ length: returnPhraseLength }, () => returnWords[draw(returnWords.length)] ?? '').join(
    ' ',
  );
}

/** Reads a phrase as people type it, with capital letters, commas or hyphens. Throws `invalid-input` with what to look at. */
export function readReturnPhrase(typed: string): string {
  const words = typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s\p{P}]+/u)
    .filter((word) => word !== '');
  if (words.length !== returnPhraseLength)
    throw new AppError(
      'invalid-input',
      `A return phrase has ${returnPhraseLength} words. This one has ${words.length}.`,
    );
  // The list of words is no secret: which of them a student has is.
  const unknown = words.find((word) => !known.has(word));
  if (unknown !== undefined)
    throw new AppError(
      'invalid-input',
      `“${unknown}” is not a word of any return phrase. Look at its spelling.`,
    );
  return words.join(' ');
}
