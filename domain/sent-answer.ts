import { answerFor } from './answers';
import type { Attempt } from './attempt';
import type { SentAnswer } from './class-key';
import type { AnyExercise } from './exercise';

/** The question by which an exercise asks for the kind of a statement. */
export function kindQuestionOf({ type }: AnyExercise, statement: string): string {
  return type === 'justify' ? 'kind' : statement;
}

/**
 * When the answer to a question was first sent, and what it was checked with then: a device sends all that it knows of, so
 * the same answer mostly comes again. Attempts of one student at one exercise, in the order in which they came; null where
 * there is no answer.
 */
export function sentAnswerIn(
  attempts: readonly Pick<Attempt, 'answers' | 'receivedAt' | 'keyVersion'>[],
  question: string,
): SentAnswer | null {
  const held = attempts.reduce<{ readonly answer: string; readonly sent: SentAnswer } | null>(
    (before, { answers, receivedAt, keyVersion }) => {
      const answer = answerFor(answers, question);
      if (answer === undefined || answer === before?.answer) return before;
      return { answer, sent: { at: receivedAt, keyVersion } };
    },
    null,
  );
  return held?.sent ?? null;
}
