import type { Verdict } from './check';
import type { CheckedExercise } from './checked-exercise';
import { kindFeedbackIn } from './kind-feedback';

/** What feedback says of the kinds that were given, by statement id. Empty where nothing was checked, or no kinds were. */
export function kindVerdictsOf(checked: CheckedExercise | null): ReadonlyMap<string, Verdict> {
  const feedback = checked === null ? [] : kindFeedbackIn(checked);
  return new Map(feedback.map(({ id, verdict }) => [id, verdict]));
}
