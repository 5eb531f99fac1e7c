import { probit } from 'simple-statistics';
import type { KeyedAnswer } from './confusion';
import { fewestToTell } from './confusion';
import type { Kind } from './kind';
import { kinds } from './kind';

/** How one kind is told from the rest. */
export interface Detection {
  readonly kind: Kind;
  /** Statements of the kind, and of the other kinds. */
  readonly own: number;
  readonly others: number;
  /** Statements that were given this kind: where the key has it too, and where the key has another. */
  readonly hits: number;
  readonly falseAlarms: number;
  /** d′, in standard deviations: 0 is no better than chance, more is better. */
  readonly discrimination: number;
  /** Criterion c, in standard deviations: below 0 the kind is given too easily, above 0 too rarely. */
  readonly bias: number;
}

/**
 * Measures discrimination and bias for each kind against the rest, on answered and scored statements.
 * d′ = z(H) − z(F) and c = −(z(H) + z(F)) / 2 with the log-linear correction H = (hits + 0.5) / (own + 1), F likewise
 * (Macmillan & Creelman, Detection Theory, 2nd ed. 2005; Hautus 1995 for the correction).
 * Kinds with too few statements on either side are left out.
 */
export function detectionOf(answers: readonly KeyedAnswer[]): Detection[] {
  return kinds
    .map((kind) => detectionOfKind(kind, answers))
    .filter(({ own, others }) => own >= fewestToTell && others >= fewestToTell);
}

function detectionOfKind(kind: Kind, answers: readonly KeyedAnswer[]): Detection {
  const own = answers.filter(({ key }) => key === kind);
  const others = answers.filter(({ key }) => key !== kind);
  const given = (list: readonly KeyedAnswer[]) => list.filter(({ answer }) => answer === kind).length;
  const [hits, falseAlarms] = [given(own), given(others)];
  const zHits = probit((hits + 0.5) / (own.length + 1));
  const zFalse = probit((falseAlarms + 0.5) / (others.length + 1));
  return {
    kind,
    own: own.length,
    others: others.length,
    hits,
    falseAlarms,
    discrimination: zHits - zFalse,
    bias: -(zHits + zFalse) / 2,
  };
}
