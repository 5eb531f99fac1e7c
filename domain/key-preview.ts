import type { Verdict } from './check';
import { isAccepted } from './check';
import type { Kind } from './kind';
import type { StatementAnswer } from './statement-answer';

/** What a decision about the key changes for one answer. */
export interface Change {
  readonly student: string;
  /** The address of the exercise. */
  readonly exercise: string;
  readonly statement: string;
  /** The last answer. */
  readonly answer: Kind;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** What a decision about the key changes for a class. */
export interface Preview {
  readonly gains: readonly Change[];
  readonly loses: readonly Change[];
  /** How many answers are accepted after it as they were before. */
  readonly same: number;
}

/** Who gains and who loses where the same attempts are read with another key: by whether the last answer is accepted. */
export function previewOf(before: readonly StatementAnswer[], after: readonly StatementAnswer[]): Preview {
  const next = new Map(after.map((one) => [idOf(one), one.lastVerdict]));
  const changes = before.map((one): Change => {
    const { student, exercise, statement, last, lastVerdict } = one;
    const then = next.get(idOf(one)) ?? lastVerdict;
    return { student, exercise, statement, answer: last, before: lastVerdict, after: then };
  });
  const gains = changes.filter((one) => !isAccepted(one.before) && isAccepted(one.after));
  const loses = changes.filter((one) => isAccepted(one.before) && !isAccepted(one.after));
  return { gains, loses, same: before.length - gains.length - loses.length };
}

function idOf({ student, exercise, statement }: StatementAnswer): string {
  return `${student} ${exercise} ${statement}`;
}
