import type { CheckedExercise } from './checked-exercise';

/** Whether feedback tells anything of the key. A quiz whose key comes at its end tells nothing before. */
export function tellsSomething(checked: CheckedExercise): boolean {
  return checked.type !== 'quiz' || checked.statements.length > 0 || checked.report !== null;
}
