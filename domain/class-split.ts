import type { Kind } from './kind';
import { kinds } from './kind';
import type { LiveColumn, LiveRow } from './live-grid';
import { keysOf } from './live-grid';

/** How many students chose each kind. */
export type KindCounts = Readonly<Record<Kind, number>>;

/** How a class divided over one statement. */
export interface Split {
  readonly column: LiveColumn;
  readonly counts: KindCounts;
  readonly answered: number;
  /** Students whose answer matches the key; null where two readings hold. */
  readonly matches: number | null;
  /** The share of pairs that chose the same kind; null where there is no pair. */
  readonly agreement: number | null;
}

export function countKinds(chosen: readonly Kind[]): KindCounts {
  const count = (kind: Kind) => chosen.filter((one) => one === kind).length;
  return {
    'attributed-claim': count('attributed-claim'),
    'official-denial': count('official-denial'),
    'independent-estimate': count('independent-estimate'),
    'set-aside': count('set-aside'),
  };
}

export function sumOf(counts: KindCounts): number {
  return kinds.reduce((sum, kind) => sum + counts[kind], 0);
}

/**
 * The share of pairs of students who chose the same kind: of n students, n(n−1) ordered pairs, of which Σ nⱼ(nⱼ−1) agree.
 * This is Pᵢ, the agreement on one item, of J. L. Fleiss, “Measuring nominal scale agreement among many raters”,
 * Psychological Bulletin 76 (1971), p. 379. Null where fewer than two answered.
 */
export function agreementOf(counts: KindCounts): number | null {
  const n = sumOf(counts);
  if (n < 2) return null;
  return kinds.reduce((sum, kind) => sum + counts[kind] * (counts[kind] - 1), 0) / (n * (n - 1));
}

/** How the class divided over every statement whose kind is asked, in the order of the work. */
export function splitsOf(columns: readonly LiveColumn[], rows: readonly LiveRow[]): Split[] {
  return columns.flatMap((column, index) => {
    const { asked } = column;
    if (asked === null) return [];
    const counts = countKinds(rows.flatMap(({ cells }) => cells[index]?.kind ?? []));
    const matches =
      asked.alsoAccepts === null ? keysOf(asked).reduce((sum, kind) => sum + counts[kind], 0) : null;
    return [{ column, counts, answered: sumOf(counts), matches, agreement: agreementOf(counts) }];
  });
}

/** The statements that divide the class most come first; those that fewer than two answered last, in their order. */
export function mostContested(splits: readonly Split[]): Split[] {
  return splits.toSorted((one, other) => (one.agreement ?? 2) - (other.agreement ?? 2));
}

/** Agreement over all statements: the mean of the shares; null where no statement has a pair. */
export function meanAgreement(splits: readonly Split[]): number | null {
  const shares = splits.flatMap(({ agreement }) => agreement ?? []);
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** “33 %”. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
