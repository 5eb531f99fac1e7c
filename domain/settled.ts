import type { Ruling } from './ruling';

interface Argued {
  readonly statement: string;
  readonly madeAt: string;
}

/** How an argument stands. What is said after a ruling waits for another one. */
export interface Settled {
  /** The newest ruling since it was made that holds; null while it waits. */
  readonly ruling: Ruling | null;
  /** Whether there was one that was withdrawn: so it waits again. */
  readonly isReopened: boolean;
}

/** How an argument stands, by the rulings of the class in the order in which they were made. */
export function settledBy(rulings: readonly Ruling[], { statement, madeAt }: Argued): Settled {
  const since = rulings.filter((one) => one.statement === statement && one.madeAt >= madeAt);
  const ruling = since.findLast(({ withdrawnAt }) => withdrawnAt === null) ?? null;
  return { ruling, isReopened: ruling === null && since.length > 0 };
}
