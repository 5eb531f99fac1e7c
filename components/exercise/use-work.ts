'use client';

import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Choices } from '@/domain/answers';
import { withChoices } from '@/domain/answers';
import type { CheckedWork } from '@/domain/checked-exercise';
import { choicesIn, fillForm } from './form-choices';
import type { Work } from './kept-work';
import { forgetWork, keepWork, noWork, readWork } from './kept-work';
import { sendCheck } from './send-check';
import { madeBefore, startFrom, workFrom } from './start-work';

/** What a student is told when a check does not go through. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}

const offline: Notice = {
  title: 'You are offline',
  text: 'Your answers are kept on this device. Check again when you are connected.',
};

const notReached: Notice = {
  title: 'The check did not go through',
  text: 'The course could not be reached. Your answers are kept on this device. Try again in a moment.',
};

const nothingAnswered: Notice = {
  title: 'Nothing is answered yet',
  text: 'Answer at least one question, then check.',
};

/** Whether the work is kept on the device; `unknown` until something was chosen. */
export type Keeping = 'unknown' | 'kept' | 'not-kept';

/** The work of a student in one exercise: kept on the device at every choice, checked by the server. */
export function useWork(
  exercise: {
    readonly address: string;
    readonly keyVersion: string;
    /** Answers that the address of the page carries. */
    readonly given: CheckedWork | null;
  },
  form: RefObject<HTMLFormElement | null>,
) {
  const { address, keyVersion } = exercise;
  const [work, setWork] = useState(() => workFrom(exercise.given));
  const [keeping, setKeeping] = useState<Keeping>('unknown');
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isChecking, setIsChecking] = useState(false);
  const [isRestored, setIsRestored] = useState(false);
  const latest = useRef(work);

  /** Shows work on the page; `isKept` adds it to what is kept. */
  function show(next: Work, isKept: boolean): void {
    latest.current = next;
    setWork(next);
    if (!isKept) return;
    setKeeping(keepWork(address, keyVersion, next) ? 'kept' : 'not-kept');
  }

  function update(next: Work): void {
    show(next, true);
  }

  // Once: take over what was kept, and what was chosen before this script arrived.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the exercise of a page never changes
  useEffect(() => {
    const start = startFrom(readWork(address, keyVersion), latest.current);
    const next = {
      ...start,
      choices: { ...start.choices, ...madeBefore(form.current, latest.current.choices) },
    };
    fillForm(form.current, next.choices);
    if (Object.keys(next.choices).length > 0) show(next, isOwn(exercise.given));
    setIsRestored(true);
  }, []);

  useEffect(() => {
    const connected = () => setNotice((now) => (now === offline ? null : now));
    addEventListener('online', connected);
    return () => removeEventListener('online', connected);
  }, []);

  /** Sends what is chosen, or what `sends` makes of it. True once the feedback is on the page. */
  async function check(sends: (choices: Choices) => Choices = (all) => all): Promise<boolean> {
    const choices = choicesIn(form.current, latest.current.choices);
    const sent = sends(choices);
    if (Object.keys(sent).length === 0) return refuse(nothingAnswered);
    const answers = withChoices(latest.current.answers, sent);
    update({ ...latest.current, choices });
    if (!navigator.onLine) return refuse(offline);

    setIsChecking(true);
    const reply = await sendCheck(address, answers);
    if (reply.type !== 'checked') setIsChecking(false);
    if (reply.type === 'not-reached') return refuse(navigator.onLine ? notReached : offline);
    if (reply.type === 'refused') return refuse({ title: 'This could not be checked', text: reply.message });
    // At once, so that the feedback does not wait for its turn, and focus can go to it.
    flushSync(() => {
      setIsChecking(false);
      setNotice(null);
      update({ choices: choicesIn(form.current, choices), answers, checked: reply.checked });
    });
    return true;
  }

  function refuse(why: Notice): false {
    setNotice(why);
    return false;
  }

  function setChoice(question: string, answer: string): void {
    update({ ...latest.current, choices: { ...latest.current.choices, [question]: answer } });
    if (notice === nothingAnswered) setNotice(null);
  }

  /** Takes over what the form holds now. */
  function readForm(): void {
    update({ ...latest.current, choices: choicesIn(form.current, latest.current.choices) });
    if (notice === nothingAnswered) setNotice(null);
  }

  function startAgain(): void {
    form.current?.reset();
    forgetWork(address, keyVersion);
    show(noWork, false);
  }

  return {
    work,
    keeping,
    notice,
    isChecking,
    isRestored,
    check,
    setChoice,
    show,
    readForm,
    startAgain,
  };
}

/** Whether the answers on this page are this student's: not those of an address that came from elsewhere. */
function isOwn(given: CheckedWork | null): boolean {
  return given === null || document.referrer.startsWith(`${location.origin}/`);
}
