/** How the class of a student stands: what every page of theirs can say. Holds nothing of others. */
export interface ClassNow {
  readonly isPaused: boolean;
  /** The exercises of which the feedback is held: addresses, and beginnings of addresses, which end with a slash. */
  readonly held: readonly string[];
  /** The last vote; null where there was none. */
  readonly vote: {
    readonly id: string;
    readonly isOpen: boolean;
    /** Whether students may see how the class divided. */
    readonly isShown: boolean;
    /** Whether this student has answered. */
    readonly isAnswered: boolean;
  } | null;
}
