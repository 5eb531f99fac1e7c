'use client';

import { useCallback, useEffect, useState } from 'react';
import type { QuizPlan } from '@/domain/quiz-address';
import { planIn, quizPrefix } from '@/domain/quiz-address';
import { listenToNews } from '../device/news';
import type { Work } from '../device/stored-work';
import { forgetAll, listWork } from '../device/work';
import { isEnded } from './quiz-steps';

/** A quiz that was begun on this device and is not ended. */
export interface KeptQuiz {
  readonly name: string;
  readonly plan: QuizPlan;
  /** How many statements are answered. */
  readonly answered: number;
}

/** The quizzes that this device keeps unfinished; null until they were read. */
export function useKeptQuizzes() {
  const [quizzes, setQuizzes] = useState<readonly KeptQuiz[] | null>(null);
  const reread = useCallback(async () => setQuizzes(await keptQuizzes()), []);
  useEffect(() => {
    void reread();
    return listenToNews(() => void reread());
  }, [reread]);
  const forget = async (name: string) => {
    await forgetAll([quizPrefix + name]);
    await reread();
  };
  return { quizzes, forget };
}

async function keptQuizzes(): Promise<KeptQuiz[]> {
  const works = await listWork(quizPrefix);
  return [...(works ?? [])].flatMap(([address, work]) => {
    const name = address.slice(quizPrefix.length);
    const plan = planIn(name);
    const isBegun = Object.keys(work.choices).length > 0;
    return plan === null || !isBegun || isEnded(work.answers)
      ? []
      : [{ name, plan, answered: answeredIn(plan, work) }];
  });
}

/** Questions for a kind have the id of their statement, the others have a dot in theirs. */
function answeredIn({ feedback }: QuizPlan, { choices, answers }: Work): number {
  const asked = Object.keys(feedback === 'at-the-end' ? { ...answers, ...choices } : answers);
  return asked.filter((question) => !question.includes('.')).length;
}
