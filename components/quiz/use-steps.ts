'use client';

import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { stepInPath, titleOfStep } from './quiz-steps';

interface QuizOfSteps {
  readonly address: string;
  /** How many statements there are. */
  readonly all: number;
  /** The step that the server made the page for. */
  readonly first: number;
  /** Called before another step is shown. */
  readonly leave: (to: number) => void;
}

/** The step that is shown. The address names it, so that a reload stays and the browser goes back and forward. */
export function useSteps(
  { address, all, first, leave }: QuizOfSteps,
  heading: RefObject<HTMLElement | null>,
) {
  const [step, setStep] = useState(first);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the listener reads the address, which is always current
  useEffect(() => {
    const move = () => show(stepInPath(location.pathname, all) ?? first);
    addEventListener('popstate', move);
    return () => removeEventListener('popstate', move);
  }, []);

  useEffect(() => {
    document.title = `${titleOfStep(step, all)} · Who says so?`;
  }, [step, all]);

  function show(to: number): void {
    leave(to);
    flushSync(() => setStep(to));
    heading.current?.focus();
  }

  /** Goes to a step, with focus on its heading. */
  function go(to: number): void {
    history.pushState(null, '', `/${address}/${to + 1}`);
    show(to);
  }

  /** Shows another step in the place of this one, before the reader has begun. */
  function startAt(to: number): void {
    history.replaceState(null, '', `/${address}/${to + 1}`);
    setStep(to);
  }

  return { step, go, startAt };
}
