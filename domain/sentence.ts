import type { Statement } from './statement';

/** What ends a sentence: a full stop, question or exclamation mark, maybe a closing quotation mark, then a space or the end. */
const sentenceEnd = /[.?!][”"’]?(?=\s|$)/;

/**
 * Names the sentence of each statement of one paragraph: two statements have the same name where no sentence ends in the first of them
 * or between the two. By statement id.
 */
export function sentencesOf(paragraph: string, statements: readonly Statement[]): Map<string, string> {
  const inOrder = statements
    .map(({ id, quote }) => ({ id, start: paragraph.indexOf(quote), quote }))
    .filter(({ start }) => start >= 0)
    .sort((one, other) => one.start - other.start);
  const sentences = new Map<string, string>();
  let sentence = '';
  for (const [index, { id, start }] of inOrder.entries()) {
    const before = inOrder[index - 1];
    const between = before === undefined ? '' : paragraph.slice(before.start, start);
    if (before === undefined || sentenceEnd.test(between.trimEnd())) sentence = id;
    sentences.set(id, sentence);
  }
  return sentences;
}
