'use client';

import { useRef } from 'react';
import type { ExerciseProps } from './exercise-props';
import { useWork } from './use-work';

/** The work of a student in one exercise, with its form, and the heading of the result to which focus goes. */
export function useExercise(exercise: ExerciseProps) {
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLHeadingElement>(null);
  const use = useWork(exercise, form);

  async function submit(): Promise<void> {
    if (use.isChecking) return;
    if ((await use.check()) === 'checked') result.current?.focus();
  }

  return { ...use, form, result, submit };
}

export type ExerciseUse = ReturnType<typeof useExercise>;
