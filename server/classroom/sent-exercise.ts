import 'server-only';
import { addedUp } from '@/domain/added-up';
import type { Answers } from '@/domain/answers';
import type { Attempt } from '@/domain/attempt';
import type { CheckedExercise } from '@/domain/checked-exercise';
import type { ClassKey } from '@/domain/class-key';
import { answersAsked } from '@/domain/question';
import { checkExercise } from '../check-exercise';
import type { FoundExercise } from '../lessons/exercises';
import { selectOptionalExercise } from './assigned-work';
import { keyForAnswers } from './class-key';

/** What a student sent in one exercise. */
export interface SentExercise {
  readonly found: FoundExercise;
  readonly answers: Answers;
  /** Null while it is held. */
  readonly checked: CheckedExercise | null;
  readonly held: string | null;
}

/** What a student sent in one exercise; nothing where the course has it no more. */
export function sentIn(
  attempts: readonly Attempt[],
  {
    address,
    classKey,
    held,
  }: { readonly address: string; readonly classKey: ClassKey; readonly held: string | null },
): SentExercise[] {
  const found = selectOptionalExercise(address);
  if (found === null) return [];
  const answers = answersAsked(found.exercise, addedUp(attempts));
  if (Object.keys(answers).length === 0) return [];
  const key = keyForAnswers(classKey, found, attempts);
  const checked = held === null ? checkExercise({ exercise: address, answers }, key) : null;
  return [{ found, answers, held, checked }];
}
