'use client';

import { useCallback, useEffect, useState } from 'react';
import type { QuizPlan } from '@/domain/quiz-address';
import { planIn } from '@/domain/quiz-address';
import type { Work } from '../exercise/kept-work';
import { forgetWork, readWork, workPrefix } from '../exercise/kept-work';
import { isEnded } from './quiz-steps';

/** A quiz that was begun on this device and is not ended. */
export interface KeptQuiz {
  readonly name: string;
  readonly plan: QuizPlan;
  /** How many statements are answered. */
  readonly answered: number;
}

const quizPrefix = 'quiz/';

/** The quizzes that this device keeps unfinished; null until they were read. */
export function useKeptQuizzes() {
  const [quizzes, setQuizzes] = useState<readonly KeptQuiz[] | null>(null);
  const reread = useCallback(() => setQuizzes(keptQuizzes()), []);
  useEffect(() => {
    reread();
    // `storage`: another tab. `pageshow`: the page came back as it was left.
    const events = ['storage', 'pageshow'] as const;
    for (const event of events) addEventListener(event, reread);
    return () => {
      for (const event of events) removeEventListener(event, reread);
    };
  }, [reread]);
  const forget = (name: string) => {
    forgetWork(quizPrefix + name, '');
    reread();
  };
  return { quizzes, forget };
}

function keptQuizzes(): KeptQuiz[] {
  return keptNames().flatMap((name) => {
    const plan = planIn(name);
    const work = readWork(quizPrefix + name, '');
    const isBegun = Object.keys(work.choices).length > 0;
    return plan === null || !isBegun || isEnded(work.answers)
      ? []
      : [{ name, plan, answered: answeredIn(plan, work) }];
  });
}

function keptNames(): string[] {
  try {
    const prefix = workPrefix + quizPrefix;
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
  } catch {
    // Where nothing may be kept, nothing is kept.
    return [];
  }
}

/** Questions for a kind have the id of their statement, the others have a dot in theirs. */
function answeredIn({ feedback }: QuizPlan, { choices, answers }: Work): number {
  const asked = Object.keys(feedback === 'at-the-end' ? { ...answers, ...choices } : answers);
  return asked.filter((question) => !question.includes('.')).length;
}
