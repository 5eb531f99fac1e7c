'use client';

import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { mergeAnswers, withChoices } from '@/domain/answers';
import { choicesIn } from './form-choices';
import type { Notice } from './notices';
import { nothingAnswered, notReached, offline, turnedDown } from './notices';
import { sendCheck } from './send-check';
import type { KeptExercise } from './use-kept-work';
import { useKeptWork } from './use-kept-work';

/** The work of a student in one exercise: kept on the device at every choice, checked by the server. */
export function useWork(exercise: KeptExercise, form: RefObject<HTMLFormElement | null>) {
  const { latest, restored, update, ...kept } = useKeptWork(exercise, form);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isChecking, setIsChecking] = useState(false);

  useEffect(() => {
    const connected = () => setNotice((now) => (now === offline ? null : now));
    addEventListener('online', connected);
    return () => removeEventListener('online', connected);
  }, []);

  /** Sends what is chosen. True once the feedback is on the page. */
  async function check(): Promise<boolean> {
    // Earlier tries are a part of the answer.
    await restored.current;
    const choices = choicesIn(form.current, latest.current.choices);
    if (Object.keys(choices).length === 0) return refuse(nothingAnswered);
    const answers = withChoices(latest.current.answers, choices);
    update({ ...latest.current, choices });
    if (!navigator.onLine) return refuse(offline);

    setIsChecking(true);
    const reply = await sendCheck(exercise.address, answers);
    if (reply.type !== 'checked') setIsChecking(false);
    if (reply.type === 'not-reached') return refuse(navigator.onLine ? notReached : offline);
    if (reply.type === 'refused') return refuse(turnedDown(reply.message));
    // At once, so that the feedback does not wait for its turn, and focus can go to it.
    flushSync(() => {
      setIsChecking(false);
      setNotice(null);
      update({
        choices: choicesIn(form.current, latest.current.choices),
        answers: mergeAnswers(answers, latest.current.answers),
        checked: reply.checked,
      });
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

  return { ...kept, notice, isChecking, check, setChoice, readForm };
}
