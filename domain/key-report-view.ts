import type { ReportedEntry } from './key-report';
import type { Kind } from './kind';

/** One statement of a report on the key, with the reasons that a teacher can add. */
export interface ReportShown {
  readonly quote: string;
  /** “Article, ¶3”. */
  readonly place: string;
  readonly reported: ReportedEntry;
  /** Of arguments and of rulings, each with the id by which it is added. */
  readonly reasons: readonly {
    readonly id: string;
    readonly of: 'argument' | 'ruling';
    readonly kind: Kind;
    readonly reason: string;
  }[];
}
