import { wordsIn } from './rubric';

/** A stretch of a written text: words that stand in a document, or the writer’s own. */
export interface WrittenRun {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** Words between quotation marks, and where they stand in the text. */
export interface Quotation {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Whether the paragraph has these words, in this order and unbroken but where a cut is marked. */
  readonly isFound: boolean;
  /** Single marks may also stand around a nickname or a paraphrase: they need not be found. */
  readonly mustBeFound: boolean;
}

const double = /[“„"](?<words>[^“”„"]+)[”“"]/gu;
const single = /(?<![\p{L}\p{N}])['‘](?<words>(?:[^'‘’]|['’](?=[\p{L}\p{N}]))+)['’](?![\p{L}\p{N}])/gu;
const cut = /\[?(?:…|\.\.\.)\]?/;

/** The quotations of a text, in their order, looked up in a paragraph of a document. */
export function quotationsIn(text: string, paragraph: string): Quotation[] {
  const doubles = matches(text, double, true, paragraph);
  const singles = matches(text, single, false, paragraph).filter(
    (one) => !doubles.some(({ start, end }) => one.start < end && start < one.end),
  );
  return [...doubles, ...singles].sort((one, other) => one.start - other.start);
}

function matches(text: string, marks: RegExp, mustBeFound: boolean, paragraph: string): Quotation[] {
  return [...text.matchAll(marks)].map(({ index, groups }) => {
    const words = groups?.['words'] ?? '';
    const start = index + 1;
    return { words, start, end: start + words.length, isFound: isWordsOf(words, paragraph), mustBeFound };
  });
}

/** Whether a text has these words, in this order and unbroken but where a cut is marked. */
export function isWordsOf(words: string, paragraph: string): boolean {
  const parts = words
    .split(cut)
    .map(plain)
    .filter((part) => part.trim() !== '');
  let rest = plain(paragraph);
  for (const part of parts) {
    const at = rest.indexOf(part);
    if (at < 0) return false;
    rest = rest.slice(at + part.length - 1);
  }
  return parts.length > 0;
}

/** The words alone, in small letters, with a space around each: whole words are compared, and no punctuation. */
function plain(text: string): string {
  return ` ${wordsIn(text.replace(/[’‘]/g, "'").toLowerCase()).join(' ')} `;
}

/** Cuts a text at the quotations that the paragraph holds. The quotation marks stay with the words around. */
export function cutAtQuotations(text: string, paragraph: string): WrittenRun[] {
  const runs: WrittenRun[] = [];
  let position = 0;
  for (const { start, end, isFound } of quotationsIn(text, paragraph)) {
    if (!isFound) continue;
    runs.push({ text: text.slice(position, start), isQuoted: false });
    runs.push({ text: text.slice(start, end), isQuoted: true });
    position = end;
  }
  runs.push({ text: text.slice(position), isQuoted: false });
  return runs.filter((run) => run.text !== '');
}
