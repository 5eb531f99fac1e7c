import 'server-only';
import type { CheckRequest } from '@/domain/check-request';
import { assertAnswersFit } from '@/domain/check-request';
import type { CheckedExercise } from '@/domain/feedback';
import { giveFeedback } from '@/domain/feedback';
import { answerKey } from './lessons/answer-key';
import { selectExercise } from './lessons/exercises';

/** Checks a request against the answer key. Throws `not-found` for an unknown exercise and `invalid-input` for answers that do not fit it. */
export function checkExercise(request: CheckRequest): CheckedExercise {
  const { exercise } = selectExercise(request.exercise);
  assertAnswersFit(exercise, request.answers);
  return giveFeedback(exercise, answerKey, request.answers);
}
