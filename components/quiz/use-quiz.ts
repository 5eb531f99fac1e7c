'use client';

import { useEffect, useRef, useState } from 'react';
import type { Choices } from '@/domain/answers';
import type { CheckedQuiz, QuizFeedback } from '@/domain/check-quiz';
import { endOfQuiz } from '@/domain/question-id';
import type { Work } from '../device/stored-work';
import type { Notice } from '../exercise/notices';
import { useWork } from '../exercise/use-work';
import type { QuizProps } from './quiz-props';
import { choicesFor, goOnHash, isAnswered, isEnded, isKindLeftOut } from './quiz-steps';
import { saidOf } from './said-of';
import { useSteps } from './use-steps';

const noKind: Notice = {
  icon: 'alert',
  title: 'No kind is chosen yet',
  text: 'Choose a kind, or skip this one.',
};

/** A quiz with the work of a student in it, and what can be done: choose, check, go to a step, end. */
export function useQuiz(props: QuizProps) {
  const { statements, feedback } = props;
  const all = statements.length;
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { check, forget, readForm, clearNotice, ...use } = useWork(props, form);
  const { work, isChecking, isRestored } = use;
  const [said, setSaid] = useState('');
  const { step, go, startAt } = useSteps({ address: props.address, all, first: props.step, leave }, heading);
  const isWithheld = feedback === 'at-the-end' && !isEnded(work.answers);
  const id = statements[step]?.id;
  // Without a script, a check that left the kind out comes back with what was given.
  const [missing, setMissing] = useState(() =>
    !isWithheld && id !== undefined && isKindLeftOut(id, work.answers) ? noKind : null,
  );
  const held = checkedOrNull(work) === null ? use.held : null;
  const answered = statements.map(
    ({ id: one }) => isAnswered(one, work, feedback) || held?.questions.includes(one) === true,
  );
  const checked = checkedOrNull(work);

  // Once the kept work is known, for a reader who comes back to go on: the first statement that is open.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the kept work has arrived
  useEffect(() => {
    if (!isRestored || location.hash !== goOnHash) return;
    const open = answered.indexOf(false);
    startAt(open < 0 ? all : open);
  }, [isRestored]);

  /** What was said of one statement holds for no other. */
  function leave(to: number): void {
    say(to < all ? `Statement ${to + 1} of ${all}.` : '');
  }

  function say(what: string): void {
    setMissing(null);
    clearNotice();
    setSaid(what);
  }

  /** Ends the quiz. What was chosen and not checked counts only where nothing is checked before. */
  async function end(): Promise<void> {
    if (isChecking) return;
    const ending: Choices = { [endOfQuiz]: 'yes' };
    if ((await check((choices) => (isWithheld ? { ...choices, ...ending } : ending))) !== null) go(all);
  }

  async function submit(): Promise<void> {
    if (isChecking || id === undefined) return;
    if (isWithheld && step + 1 === all) return end();
    if (!Object.hasOwn(work.choices, id)) return setMissing({ ...noKind });
    if (isWithheld) return go(step + 1);
    const came = await check((choices) => choicesFor(id, choices));
    if (came === 'held') return step + 1 === all ? end() : goOn();
    if (came === null) return;
    setSaid('');
    focusFeedback(form.current);
  }

  /** The class has the answer, and there is no feedback to read. */
  function goOn(): void {
    go(step + 1);
    setSaid(`Sent to your class. Statement ${step + 2} of ${all}.`);
  }

  function choose(target: EventTarget): void {
    readForm();
    say(saidOf(target));
  }

  return {
    ...props,
    ...use,
    ...{ form, heading, step, checked, held, answered, said, isWithheld, choose, submit, end, moveTo: go },
    notice: missing ?? use.notice,
    feedbackOn: (statement: string): QuizFeedback | null =>
      checked?.statements.find(({ kind }) => kind.id === statement) ?? null,
    startAgain: () => {
      forget();
      go(0);
    },
  };
}

function checkedOrNull({ checked }: Work): CheckedQuiz | null {
  return checked?.type === 'quiz' ? checked : null;
}

export type QuizUse = ReturnType<typeof useQuiz>;

function focusFeedback(form: HTMLFormElement | null): void {
  const answered = form?.querySelector<HTMLElement>('.answered');
  answered?.focus({ preventScroll: true });
  answered?.scrollIntoView({ block: 'start' });
}
