'use client';

import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Choices } from '@/domain/answers';
import { mergeAnswers } from '@/domain/answers';
import type { CheckedExercise } from '@/domain/checked-exercise';
import { attemptId } from '../device/attempt-id';
import { dropWaiting, listWaitingFor, putWaiting } from '../device/outbox';
import type { SentCheck } from '../device/send-check';
import { sendCheck } from '../device/send-check';
import { sendLater, sendSoon } from '../device/send-waiting';
import type { Waiting } from '../device/waiting';
import { answersToSend } from '../device/waiting';
import { choicesIn } from './form-choices';
import type { Notice, Outside } from './notices';
import { couldNotGo, keyComesLater, nothingAnswered, turnedDown, waits } from './notices';
import { useHeld } from './use-held';
import type { KeptExercise } from './use-kept-work';
import { useKeptWork } from './use-kept-work';
import { useWaiting } from './use-waiting';

/** What came of a check; null where it is not checked yet, and a notice says why. */
type CameOf = 'checked' | 'held' | null;

/** A check that is on its way. */
interface Sent extends SentCheck {
  /** The questions that it is about. */
  readonly asked: readonly string[];
  /** What waited before, and goes along. */
  readonly waiting: readonly Waiting[];
}

/** The work of a student in one exercise: kept on the device at every choice, checked by the server. */
export function useWork(exercise: KeptExercise, form: RefObject<HTMLFormElement | null>) {
  const { address, keyVersion } = exercise;
  const { latest, restored, update, ...kept } = useKeptWork(exercise, form);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isChecking, setIsChecking] = useState(false);
  const isWaiting = useWaiting(address, setNotice);
  const { held, isHeldNow, release } = useHeld(address);

  useEffect(() => {
    const connected = () => setNotice((now) => (now?.icon === 'offline' ? null : now));
    addEventListener('online', connected);
    return () => removeEventListener('online', connected);
  }, []);

  /** Sends what is chosen, or what `sends` makes of it. `checked` once the feedback is on the page, `held` where it comes later. */
  async function check(sends: (choices: Choices) => Choices = (all) => all): Promise<CameOf> {
    // Earlier tries are a part of the answer.
    await restored.current;
    const choices = choicesIn(form.current, latest.current.choices);
    const chosen = sends(choices);
    if (Object.keys(chosen).length === 0) return refuse(nothingAnswered);
    update({ ...latest.current, choices });
    setIsChecking(true);
    const waiting = await listWaitingFor(address);
    const answers = answersToSend(latest.current.answers, waiting, chosen);
    const madeAt = new Date().toISOString();
    const sent: Sent = { id: attemptId(), address, answers, madeAt, asked: Object.keys(chosen), waiting };
    if (!navigator.onLine) return putAside('offline', sent);

    const reply = await sendCheck(sent);
    if (reply.type === 'checked') return showFeedback(sent, reply.checked);
    if (reply.type === 'held') return handOver(sent, reply.says);
    if (reply.type === 'refused') return refuse(turnedDown(reply.message));
    if (reply.type === 'too-many') return putAside({ says: reply.message }, sent, reply.afterMs);
    if (reply.type === 'paused') return putAside('paused', sent, reply.afterMs);
    if (reply.type === 'busy') return putAside('busy', sent, reply.afterMs);
    return putAside(navigator.onLine ? 'not-reached' : 'offline', sent);
  }

  function showFeedback({ answers, waiting }: Sent, checked: CheckedExercise): 'checked' {
    // At once, so that the feedback does not wait for its turn, and focus can go to it.
    flushSync(() => {
      setIsChecking(false);
      setNotice(null);
      update({
        choices: choicesIn(form.current, latest.current.choices),
        answers: mergeAnswers(answers, latest.current.answers),
        checked,
      });
    });
    release();
    void dropWaiting(address, waiting);
    return 'checked';
  }

  /** The class has the answers. Nobody has seen feedback on them, so they are no tries yet, and stay to be changed. */
  function handOver({ answers, waiting }: Sent, says: string): 'held' {
    flushSync(() => {
      setIsChecking(false);
      setNotice(keyComesLater(says));
      isHeldNow(says, Object.keys(answers));
    });
    void dropWaiting(address, waiting);
    return 'held';
  }

  /** Puts a check into the outbox; it goes out by itself. */
  async function putAside(why: Outside, { id, answers, asked, madeAt }: Sent, afterMs = 0): Promise<null> {
    const keeping = await putWaiting({ id, address, answers, keyVersion, madeAt }, asked);
    if (keeping !== 'kept') return refuse(couldNotGo(why));
    if (why === 'paused') sendSoon(afterMs);
    else if (why !== 'offline') sendLater(afterMs);
    return refuse(waits(why));
  }

  /** Another object each time, so that the same words are said again. */
  function refuse(why: Notice): null {
    setIsChecking(false);
    setNotice({ ...why });
    return null;
  }

  function setChoice(question: string, answer: string): void {
    update({ ...latest.current, choices: { ...latest.current.choices, [question]: answer } });
    moveOn();
  }

  /** Takes over what the form holds now. */
  function readForm(): void {
    update({ ...latest.current, choices: choicesIn(form.current, latest.current.choices) });
    moveOn();
  }

  /** What was said of the state before this choice holds no more. */
  function moveOn(): void {
    setNotice((now) => (now?.title === nothingAnswered.title || now?.icon === 'check' ? null : now));
  }

  return {
    ...kept,
    notice,
    clearNotice: () => setNotice(null),
    isChecking,
    isWaiting,
    held,
    check,
    setChoice,
    readForm,
  };
}
