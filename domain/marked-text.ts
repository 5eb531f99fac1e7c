import type { Statement } from './statement';

/** Letters of a text, and the entry of the glossary that explains them; null for all others. */
export interface Piece {
  readonly text: string;
  readonly word: string | null;
}

/** A stretch of text inside a statement. `tailOf` names an earlier statement that reaches into this one. */
export interface StatementPart {
  readonly pieces: readonly Piece[];
  readonly tailOf: string | null;
}

/** A stretch of a paragraph: plain text between statements, or one statement in one piece. */
export type Run =
  | { readonly type: 'text'; readonly pieces: readonly Piece[] }
  | { readonly type: 'statement'; readonly id: string; readonly parts: readonly StatementPart[] };

/** Where a word that the glossary explains stands in a text. */
export interface WordSpan {
  /** The entry of the glossary. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into runs, so that each statement can be linked to and highlighted.
 * Two statements may share words at their border: the shared words belong to the later statement and are marked as tail of the earlier one.
 * Statements that do not stand in the text are left out, and so are words that the border of a statement cuts in two.
 */
export function markStatements(
  text: string,
  statements: readonly Statement[],
  words: readonly WordSpan[] = [],
): Run[] {
  const spans = statements.map((statement) => spanOf(text, statement)).filter((span) => span !== null);
  spans.sort((a, b) => a.start - b.start || b.end - a.end);

  const cut: Cut = (start, end) => piecesOf(text, start, end, words);
  const runs: Run[] = [];
  let position = 0;
  for (const [index, span] of spans.entries()) {
    if (span.start > position) runs.push({ type: 'text', pieces: cut(position, span.start) });
    const next = spans[index + 1];
    const end = next === undefined ? span.end : Math.min(span.end, next.start);
    runs.push({ type: 'statement', id: span.id, parts: partsOf(cut, span.start, end, spans[index - 1]) });
    position = end;
  }
  if (position < text.length) runs.push({ type: 'text', pieces: cut(position, text.length) });
  return runs;
}

type Cut = (start: number, end: number) => Piece[];

/** Cuts a stretch of a text at the words that stand in it whole. */
function piecesOf(text: string, start: number, end: number, words: readonly WordSpan[]): Piece[] {
  const pieces: Piece[] = [];
  let position = start;
  for (const word of words.filter((one) => one.start >= start && one.end <= end)) {
    if (word.start > position) pieces.push({ text: text.slice(position, word.start), word: null });
    pieces.push({ text: text.slice(word.start, word.end), word: word.id });
    position = word.end;
  }
  if (position < end) pieces.push({ text: text.slice(position, end), word: null });
  return pieces;
}

function spanOf(text: string, statement: Statement): Span | null {
  const start = text.indexOf(statement.quote);
  return start < 0 ? null : { id: statement.id, start, end: start + statement.quote.length };
}

function partsOf(cut: Cut, start: number, end: number, before: Span | undefined): StatementPart[] {
  if (before === undefined || before.end <= start) return [{ pieces: cut(start, end), tailOf: null }];
  return [
    { pieces: cut(start, before.end), tailOf: before.id },
    { pieces: cut(before.end, end), tailOf: null },
  ];
}

/** A stretch of a quote: words that decide (`cue`), or the words between them. */
export interface CueRun {
  readonly text: string;
  readonly cue: boolean;
}

/** Cuts a quote at its cues. A cue that does not stand in the quote is left out. */
export function markCues(quote: string, cues: readonly string[]): CueRun[] {
  const spans = cues
    .map((cue) => ({ start: quote.indexOf(cue), end: quote.indexOf(cue) + cue.length }))
    .filter((span) => span.start >= 0)
    .sort((a, b) => a.start - b.start);

  const runs: CueRun[] = [];
  let position = 0;
  for (const span of spans) {
    if (span.start < position) continue;
    if (span.start > position) runs.push({ text: quote.slice(position, span.start), cue: false });
    runs.push({ text: quote.slice(span.start, span.end), cue: true });
    position = span.end;
  }
  if (position < quote.length) runs.push({ text: quote.slice(position), cue: false });
  return runs;
}
