'use client';

import { useEffect, useRef, useState } from 'react';
import type { Choices } from '@/domain/answers';
import type { QuizFeedback } from '@/domain/check-quiz';
import type { CheckedWork } from '@/domain/checked-exercise';
import type { Kind } from '@/domain/kind';
import { endOfQuiz } from '@/domain/question-id';
import type { QuizExercise } from '@/domain/quiz';
import type { DeckStatement } from '../exercise/deck-statement';
import type { Notice } from '../exercise/notices';
import { useWork } from '../exercise/use-work';
import { choicesFor, goOnHash, isAnswered, isEnded } from './quiz-steps';
import { saidOf } from './said-of';
import { useSteps } from './use-steps';

export interface QuizProps extends Pick<QuizExercise, 'phrases' | 'feedback'> {
  readonly address: string;
  readonly keyVersion: string;
  readonly title: string;
  readonly brief: string;
  readonly statements: readonly DeckStatement[];
  readonly places: readonly Kind[];
  /** Draws another quiz of the same deck; null where there is no deck. */
  readonly anotherHref: string | null;
  /** Answers that the address of this page carries, with the feedback on them; null at the start. */
  readonly given: CheckedWork | null;
  /** Index of the statement to show; the number of statements means the end. */
  readonly step: number;
}

const noKind: Notice = {
  icon: 'alert',
  title: 'No kind is chosen yet',
  text: 'Choose a kind, or skip this one.',
};

/** A quiz with the work of a student in it, and what can be done: choose, check, go to a step, end. */
export function useQuiz(props: QuizProps) {
  const { address, statements } = props;
  const all = statements.length;
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { check, forget, readForm, ...use } = useWork(props, form);
  const { step, go, startAt } = useSteps({ address, all, first: props.step }, heading);
  const [said, setSaid] = useState('');
  const [isKindMissing, setIsKindMissing] = useState(false);
  const { work } = use;
  const id = statements[step]?.id;
  const checked = work.checked?.type === 'quiz' ? work.checked : null;
  const isWithheld = props.feedback === 'at-the-end' && !isEnded(work.answers);

  // Once the kept work is known, for a reader who comes back to go on: the first statement that is open.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the kept work has arrived
  useEffect(() => {
    if (!use.isRestored || location.hash !== goOnHash) return;
    const open = statements.findIndex((one) => !isAnswered(one.id, work, props.feedback));
    startAt(open < 0 ? all : open);
  }, [use.isRestored]);

  function moveTo(to: number): void {
    setIsKindMissing(false);
    setSaid(to < all ? `Statement ${to + 1} of ${all}.` : '');
    go(to);
  }

  /** Ends the quiz: what was chosen and not checked counts only where nothing is checked before. */
  async function end(): Promise<void> {
    if (use.isChecking) return;
    const ending: Choices = { [endOfQuiz]: 'yes' };
    if (await check((choices) => (isWithheld ? { ...choices, ...ending } : ending))) moveTo(all);
  }

  async function submit(): Promise<void> {
    if (use.isChecking || id === undefined) return;
    if (isWithheld && step + 1 === all) return end();
    if (!Object.hasOwn(work.choices, id)) return setIsKindMissing(true);
    if (isWithheld) return moveTo(step + 1);
    if (!(await check((choices) => choicesFor(id, choices)))) return;
    setSaid('');
    focusFeedback(form.current);
  }

  function choose(target: EventTarget): void {
    readForm();
    setIsKindMissing(false);
    setSaid(saidOf(target));
  }

  return {
    ...props,
    ...use,
    form,
    heading,
    step,
    checked,
    said,
    isWithheld,
    notice: isKindMissing ? noKind : use.notice,
    answered: statements.map((one) => isAnswered(one.id, work, props.feedback)),
    feedbackOn: (statement: string): QuizFeedback | null =>
      checked?.statements.find(({ kind }) => kind.id === statement) ?? null,
    choose,
    submit,
    end,
    moveTo,
    startAgain: () => {
      forget();
      moveTo(0);
    },
  };
}

export type QuizUse = ReturnType<typeof useQuiz>;

function focusFeedback(form: HTMLFormElement | null): void {
  const answered = form?.querySelector<HTMLElement>('.answered');
  answered?.focus({ preventScroll: true });
  answered?.scrollIntoView({ block: 'start' });
}
