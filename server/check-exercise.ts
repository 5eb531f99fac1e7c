import 'server-only';
import type { KeyInForce } from '@/domain/answer-key';
import { entryFor } from '@/domain/check';
import type { CheckRequest } from '@/domain/check-request';
import type { CheckedExercise } from '@/domain/checked-exercise';
import { checkAnswers } from '@/domain/checked-exercise';
import { AppError } from '@/domain/errors';
import { isKeyChanged } from '@/domain/feedback';
import { assertAnswersFit } from '@/domain/question';
import { selectStatement } from '@/lessons/documents/statements';
import { selectDocument } from './documents';
import { answerKey } from './lessons/answer-key';
import { selectOptionalKey } from './lessons/exercise-keys';
import { selectExercise } from './lessons/exercises';
import { selectOptionalMisconception } from './lessons/misconceptions';

/** Checks a request against the answer key, or that of a class. Throws `not-found` for an unknown exercise and `invalid-input` for answers that do not fit it. */
export function checkExercise(
  request: Pick<CheckRequest, 'exercise' | 'answers'>,
  inForce: KeyInForce = answerKey,
): CheckedExercise {
  const { exercise, address } = selectExercise(request.exercise);
  if (Object.values(request.answers).every((tries) => tries.length === 0)) {
    throw new AppError('invalid-input', 'Nothing is answered yet. Answer at least one question, then check.');
  }
  assertAnswersFit(exercise, request.answers);
  const key = {
    statements: inForce,
    own: selectOptionalKey(address),
    paragraphOf,
    // What misleads about a statement is said of the key of the course.
    misconceptionOf: (id: string) =>
      isKeyChanged(entryFor(inForce, id)) ? null : selectOptionalMisconception(id),
  };
  return checkAnswers(exercise, key, request.answers);
}

/** The paragraph that holds a statement, as its document prints it. */
function paragraphOf(id: string): string {
  const { document, paragraph } = selectStatement(id);
  return selectDocument(document).paragraphs[paragraph - 1] ?? '';
}
