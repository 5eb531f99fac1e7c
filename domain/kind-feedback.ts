import type { CheckedExercise } from './checked-exercise';
import type { StatementFeedback } from './feedback';

/** What a check says of the kinds that were given to statements; nothing where no kind is asked for. */
export function kindFeedbackIn(checked: CheckedExercise): readonly StatementFeedback[] {
  switch (checked.type) {
    case 'sort':
      return checked.statements;
    case 'cue':
    case 'quiz':
      return checked.statements.map(({ kind }) => kind);
    case 'justify':
      return [checked.kind];
    default:
      return [];
  }
}
