/** A statement: an exact quote of a document. Safe to send to a browser. */
export interface Statement<Id extends string = string> {
  readonly id: Id;
  /** The id of the document that holds the quote. */
  readonly document: string;
  /** Number of the paragraph, counted from 1. */
  readonly paragraph: number;
  /** The words, character by character as the document prints them. */
  readonly quote: string;
}

interface StatementEntry {
  readonly paragraph: number;
  readonly quote: string;
}

/** Statements by id, each id typed. */
export type Statements<Id extends string = string> = { readonly [K in Id]: Statement<K> };

/** Declares the statements of one document. The content test finds each quote in the document's text. */
export function defineStatements<const Entries extends Record<string, StatementEntry>>(
  document: string,
  entries: Entries,
): Statements<Extract<keyof Entries, string>> {
  const statements = Object.entries(entries).map(([id, entry]) => [id, { id, document, ...entry }]);
  return Object.fromEntries(statements);
}
