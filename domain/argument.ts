import { countOf } from './count-of';
import type { Kind } from './kind';
import { kindNames } from './kind';
import { isWordsOf } from './quotations';

/** Why a student would sort a statement otherwise than the key. */
export interface ArgumentText {
  readonly kind: Kind;
  /** The words of the statement that carry it. */
  readonly words: string;
  readonly reason: string;
}

/** How long a reason is, in characters. */
export const shortestReason = 40;
export const longestReason = 600;

/** How often a student can argue about one statement. */
export const mostArguments = 5;

const quotationMarks = /^[\s"“”„'‘’]+|[\s"“”„'‘’]+$/gu;

/** An argument as it is kept: without the spaces and the quotation marks around it. */
export function tidyArgument({ kind, words, reason }: ArgumentText): ArgumentText {
  const tidy = words.replace(/\s+/g, ' ').replace(quotationMarks, '');
  return { kind, words: tidy, reason: reason.replace(/\r\n?/g, '\n').trim() };
}

/** Why an argument cannot be sent, for the student who wrote it; null where it can. `accepted`: the kinds that match. */
export function problemOfArgument(
  { kind, words, reason }: ArgumentText,
  { quote, accepted }: { readonly quote: string; readonly accepted: readonly Kind[] },
): string | null {
  if (accepted.includes(kind))
    return `The key accepts “${kindNames[kind]}” here already. Choose the kind that you argue for.`;
  if (words === '') return 'Give the words of the statement that carry your argument.';
  if (!isWordsOf(words, quote))
    return 'These words do not stand in the statement like this. Copy them word for word.';
  if (reason.length < shortestReason)
    return `Your reason has ${countOf(reason.length, 'character')}. Write at least ${shortestReason}, so that your teacher can follow it.`;
  if (reason.length > longestReason)
    return `Your reason has ${reason.length} characters. Keep it to ${longestReason}.`;
  return null;
}
