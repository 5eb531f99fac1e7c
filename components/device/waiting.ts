import type { Answers, Choices } from '@/domain/answers';
import { mergeAnswers, withChoices } from '@/domain/answers';
import type { Guard } from '@/domain/guard';
import { isText, listOf, recordOf, shapeOf } from '@/domain/guard';

/** A check that waits for the network. */
export interface Waiting {
  /** Made on the device, so that a check that arrives twice counts once. */
  readonly id: string;
  /** The address of the exercise. */
  readonly address: string;
  readonly answers: Answers;
  readonly keyVersion: string;
  /** When it was asked for, as `2026-11-21T16:39:00.000Z`. */
  readonly madeAt: string;
}

export const isWaiting: Guard<Waiting> = shapeOf<Waiting>({
  id: isText,
  address: isText,
  answers: recordOf(listOf(isText)),
  keyVersion: isText,
  madeAt: isText,
});

/**
 * What a check sends: the tries that were checked, what waits, and what is chosen now. A question that waits and is
 * answered again keeps one try, the later one: nobody has seen feedback on the first.
 */
export function answersToSend(checked: Answers, waiting: readonly Waiting[], chosen: Choices): Answers {
  return withWaiting(withChoices(checked, chosen), waiting, Object.keys(chosen));
}

/** Answers with what waits of other questions. `asked` are the questions that the check of these answers is about. */
export function withWaiting(
  answers: Answers,
  waiting: readonly Waiting[],
  asked: readonly string[],
): Answers {
  return waiting.reduce((all, one) => mergeAnswers(all, answersBut(asked, one.answers)), answers);
}

function answersBut(questions: readonly string[], answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([question]) => !questions.includes(question)));
}
