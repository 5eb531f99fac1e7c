import 'server-only';
import type { CheckRequest } from '@/domain/check-request';
import { assertAnswersFit } from '@/domain/check-request';
import { AppError } from '@/domain/errors';
import type { CheckedExercise } from '@/domain/feedback';
import { giveFeedback } from '@/domain/feedback';
import { answerKey } from './lessons/answer-key';
import { selectExercise } from './lessons/exercises';

/** Checks a request against the answer key. Throws `not-found` for an unknown exercise and `invalid-input` for answers that do not fit it. */
export function checkExercise(request: CheckRequest): CheckedExercise {
  const { exercise } = selectExercise(request.exercise);
  if (Object.values(request.answers).every((tries) => tries.length === 0)) {
    throw new AppError(
      'invalid-input',
      'Nothing is chosen yet. Choose a kind for at least one statement, then check.',
    );
  }
  assertAnswersFit(exercise, request.answers);
  return giveFeedback(exercise, answerKey, request.answers);
}
