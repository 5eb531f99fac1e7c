/** A statement as an exercise shows it. Safe to send to a browser. */
export interface DeckStatement {
  readonly id: string;
  readonly quote: string;
  /** “Spokesperson, ¶3”. */
  readonly place: string;
  readonly paragraph: number;
  /** “Statement” or “Article”. */
  readonly documentName: string;
  /** Address of the statement in its document. */
  readonly href: string;
}
