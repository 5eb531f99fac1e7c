import type { Verdict } from './check';
import type { CheckedExercise } from './checked-exercise';
import type { StatementFeedback } from './feedback';

/** What feedback says of the kinds that were given, by statement id. Empty where nothing was checked, or no kinds were. */
export function kindVerdictsOf(checked: CheckedExercise | null): ReadonlyMap<string, Verdict> {
  return new Map(kindFeedbackIn(checked).map(({ id, verdict }) => [id, verdict]));
}

function kindFeedbackIn(checked: CheckedExercise | null): readonly StatementFeedback[] {
  switch (checked?.type) {
    case 'sort':
      return checked.statements;
    case 'quiz':
    case 'cue':
      return checked.statements.map(({ kind }) => kind);
    case 'justify':
      return [checked.kind];
    default:
      return [];
  }
}
