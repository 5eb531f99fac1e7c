'use client';

import '../exercise/sort.css';
import './quiz.css';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { answersToQuery } from '@/domain/answers';
import type { CheckedSort } from '@/domain/check-sort';
import type { CheckedWork } from '@/domain/checked-exercise';
import type { StatementFeedback } from '@/domain/feedback';
import type { Kind } from '@/domain/kind';
import { isKind } from '@/domain/kind';
import { chooseByKey } from '../exercise/choose-by-key';
import type { DeckStatement } from '../exercise/deck-statement';
import { KeptLine } from '../exercise/kept-line';
import { NoticeBox } from '../exercise/notice-box';
import { TriedFields } from '../exercise/tried-fields';
import { useWork } from '../exercise/use-work';
import { QuizEnd } from './quiz-end';
import { QuizStatement } from './quiz-statement';

export interface QuizProps {
  readonly address: string;
  readonly keyVersion: string;
  readonly title: string;
  readonly brief: string;
  readonly statements: readonly DeckStatement[];
  readonly places: readonly Kind[];
  /** Answers that the address of this page carries, with the feedback on them; null at the start. */
  readonly given: CheckedWork | null;
  /** Index of the statement to show; the number of statements means the end. */
  readonly step: number;
  /** The order of questions. */
  readonly children: ReactNode;
}

/** A self-check quiz: one statement at a time, the same check and feedback as in a lesson, a summary by kind at the end. */
export function Quiz(props: QuizProps) {
  const { address, statements, places } = props;
  const form = useRef<HTMLFormElement>(null);
  const top = useRef<HTMLHeadingElement>(null);
  const { work, keeping, isWaiting, notice, isChecking, isRestored, check, setChoice, forget } = useWork(
    props,
    form,
  );
  const [step, setStep] = useState(props.step);
  const checked = work.checked?.type === 'sort' ? work.checked : null;

  // Once the kept work is known: go on where it stopped. A page that the server made for a step stays there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the kept work has arrived
  useEffect(() => {
    if (!isRestored || props.given !== null) return;
    setStep(stepInAddress(statements.length) ?? firstOpen(statements, checked));
  }, [isRestored]);

  // Back and forward go from statement to statement.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the listener reads the address, which is always current
  useEffect(() => {
    const move = () => show(stepInAddress(statements.length) ?? props.step);
    addEventListener('popstate', move);
    return () => removeEventListener('popstate', move);
  }, []);

  function show(to: number): void {
    flushSync(() => setStep(to));
    top.current?.focus();
  }

  function go(to: number): void {
    history.pushState(null, '', `#${to + 1}`);
    show(to);
  }

  const statement = statements[step];
  const feedback = feedbackOn(checked, statement?.id);
  const hrefOf = (to: number) => `/quiz/${address.split('/')[1]}/${to + 1}?${answersToQuery(work.answers)}`;

  if (statement === undefined) {
    return (
      <QuizEnd
        ref={top}
        {...{ statements }}
        checked={checked}
        showStatement={go}
        hrefOf={hrefOf}
        startAgain={() => {
          forget();
          go(0);
        }}
      />
    );
  }

  return (
    <form
      ref={form}
      className="quiz-form"
      method="post"
      action="/api/check"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChecking) return;
        void check().then((isChecked) => isChecked && focusFeedback(form.current));
      }}
      onChange={({ target }) => {
        if (target instanceof HTMLInputElement && isKind(target.value)) setChoice(statement.id, target.value);
      }}
      onKeyDown={(event) =>
        chooseByKey(event, (radio) => isKind(radio.value) && setChoice(statement.id, radio.value))
      }
    >
      <input type="hidden" name="exercise" value={address} />
      <input type="hidden" name="step" value={step + 1} />
      <TriedFields answers={work.answers} />
      <div className="quiz-top">
        <h2 ref={top} tabIndex={-1}>
          {props.title}
        </h2>
        <Ticks statements={statements} step={step} checked={checked} />
        <span className="num">
          {step + 1} of {statements.length}
        </span>
      </div>
      <QuizStatement
        key={statement.id}
        {...{ statement, places, feedback, isChecking }}
        chosen={Object.hasOwn(work.choices, statement.id) ? work.choices[statement.id] : undefined}
        next={{ href: hrefOf(step + 1), label: nextLabel(step, statements.length), go: () => go(step + 1) }}
        questions={props.children}
        notice={<NoticeBox notice={notice} />}
      />
      <KeptLine {...{ keeping, isWaiting }} />
    </form>
  );
}

/** The step that the address names, as in `/quiz#3`; null where it names none. */
function stepInAddress(all: number): number | null {
  const step = Number(location.hash.slice(1)) - 1;
  return Number.isInteger(step) && step >= 0 && step <= all ? step : null;
}

function focusFeedback(form: HTMLFormElement | null): void {
  const answered = form?.querySelector<HTMLElement>('.answered');
  answered?.focus({ preventScroll: true });
  answered?.scrollIntoView({ block: 'start' });
}

function nextLabel(step: number, all: number): string {
  return step + 1 === all ? 'See how it went' : `Next, ${step + 2} of ${all}`;
}

function feedbackOn(checked: CheckedSort | null, id: string | undefined): StatementFeedback | null {
  const feedback = checked?.statements.find((one) => one.id === id);
  return feedback === undefined || feedback.verdict === 'not-answered' ? null : feedback;
}

function firstOpen(statements: readonly DeckStatement[], checked: CheckedSort | null): number {
  const index = statements.findIndex(({ id }) => feedbackOn(checked, id) === null);
  return index < 0 ? statements.length : index;
}

function Ticks({
  statements,
  step,
  checked,
}: {
  statements: readonly DeckStatement[];
  step: number;
  checked: CheckedSort | null;
}) {
  return (
    <span className="ticks" aria-hidden="true">
      {statements.map(({ id }, index) => {
        const isDone = feedbackOn(checked, id) !== null;
        return <i key={id} className={isDone ? 'on' : index === step ? 'now' : undefined} />;
      })}
    </span>
  );
}
