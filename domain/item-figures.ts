import { isAccepted } from './check';
import type { KindCounts } from './class-split';
import { countKinds } from './class-split';
import type { StatementAnswer } from './statement-answer';

/** How a class answered one statement. Counts of students; “accepted” is what matches the key, or one of its two readings. */
export interface ItemFigures {
  readonly statement: string;
  readonly answered: number;
  /** Whether it counts in figures over several statements: one with two readings does not. */
  readonly isScored: boolean;
  readonly first: KindCounts;
  readonly last: KindCounts;
  readonly firstAccepted: number;
  readonly lastAccepted: number;
  /** Not accepted first, accepted last; and the other way round. */
  readonly toKey: number;
  readonly awayFromKey: number;
  /** Said how sure they were; of these, who was sure of a first answer that does not match. */
  readonly rated: number;
  readonly sureMisses: readonly string[];
}

/** The figures of each statement that was answered. Of each student one answer to each statement, as `firstAndLast` gives them. */
export function itemFiguresOf(answers: readonly StatementAnswer[]): ItemFigures[] {
  const byStatement = Map.groupBy(answers, ({ statement }) => statement);
  return [...byStatement].map(([statement, own]) => figuresOf(statement, own));
}

function figuresOf(statement: string, own: readonly StatementAnswer[]): ItemFigures {
  const count = (isCounted: (first: boolean, last: boolean) => boolean) =>
    own.filter((one) => isCounted(isAccepted(one.firstVerdict), isAccepted(one.lastVerdict))).length;
  return {
    statement,
    answered: own.length,
    isScored: own.every((one) => one.isScored),
    first: countKinds(own.map(({ first }) => first)),
    last: countKinds(own.map(({ last }) => last)),
    firstAccepted: count((first) => first),
    lastAccepted: count((_, last) => last),
    toKey: count((first, last) => !first && last),
    awayFromKey: count((first, last) => first && !last),
    rated: own.filter(({ sureness }) => sureness !== null).length,
    sureMisses: own.filter(isSureMiss).map(({ student }) => student),
  };
}

/** A first answer that was held for sure and does not match. */
export function isSureMiss({ sureness, firstVerdict }: StatementAnswer): boolean {
  return sureness === 'sure' && firstVerdict === 'not-yet';
}
