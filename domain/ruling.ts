import type { Kind } from './kind';

/** What a teacher can rule on arguments about a statement. */
export const decisions = ['key-stands', 'accept-both', 'change-key'] as const;
export type Decision = (typeof decisions)[number];

export const decisionNames: Readonly<Record<Decision, string>> = {
  'key-stands': 'Key stands',
  'accept-both': 'Accept both',
  'change-key': 'Change the key',
};

/** What a ruling does to a key entry. */
export interface RuledOn {
  readonly decision: Decision;
  /** The kind that was argued for. */
  readonly kind: Kind;
  /** Why: the class reads it. */
  readonly reason: string;
  /** Whether an answer that was sent before keeps its match: no one loses. */
  readonly sparesSent: boolean;
}

/** A ruling of a class, as it is kept. Of several on one statement the later one goes on from the earlier. */
export interface Ruling extends RuledOn {
  readonly id: string;
  readonly statement: string;
  /** The kind that the key had when it was made: of “accept both” the other one. */
  readonly beside?: Kind | null;
  readonly madeAt: string;
  /** Since when it holds no more; null while it does. */
  readonly withdrawnAt: string | null;
}
