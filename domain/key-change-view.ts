import type { Accepted } from './class-key';

/** Who gains and who loses by a decision, by nickname, or by number where names are hidden, each once. */
export interface NamedPreview {
  readonly gains: readonly string[];
  readonly loses: readonly string[];
}

/** A change of the course’s key, as a teacher sees it. */
export interface ListedKeyChange {
  readonly statement: string;
  readonly quote: string;
  /** “¶3 of the article”. */
  readonly place: string;
  readonly formerly: readonly Accepted[];
  readonly now: Accepted;
  /** How many answers were checked with the former key, and of how many students. */
  readonly answers: number;
  readonly students: number;
  readonly ifSpared: NamedPreview;
  readonly ifAppliedToAll: NamedPreview;
}

/** A re-check that holds. */
export interface ListedRecheck {
  readonly id: string;
  readonly quote: string;
  readonly accepts: Accepted;
  readonly sparesSent: boolean;
  readonly madeAt: string;
}

/** What the key accepts, as a form sends it back. */
export function acceptedAsField({ kind, alsoAccepts }: Accepted): string {
  return alsoAccepts === null ? kind : `${kind} ${alsoAccepts}`;
}
