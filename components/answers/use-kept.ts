'use client';

import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { AskedLesson } from '@/domain/asked-exercise';
import type { KnownQuizzes } from '@/domain/asked-quiz';
import { askedQuizzes } from '@/domain/asked-quiz';
import type { KindTally } from '@/domain/check';
import type { DoneExercise } from '@/domain/done-exercise';
import { doneIn } from '@/domain/done-exercise';
import { sumByKind } from '@/domain/kind-sum';
import type { ExerciseWork } from '@/domain/saved-work';
import { listenToNews } from '../device/news';
import { listWaiting } from '../device/outbox';
import { startSending } from '../device/send-waiting';
import type { StoredWork } from '../device/stored-work';
import { listWork } from '../device/work';
import { keptIn } from './device';

/** An exercise with what this device keeps of it. */
export interface KeptExercise {
  readonly done: DoneExercise;
  readonly work: ExerciseWork;
}

export interface KeptLesson {
  readonly lesson: AskedLesson;
  readonly exercises: readonly KeptExercise[];
}

export interface Kept {
  readonly lessons: readonly KeptLesson[];
  /** Whether the browser lets the page keep anything. */
  readonly canKeep: boolean;
  /** How many checks wait for the network. */
  readonly waiting: number;
}

/** What this device keeps, read again whenever another tab changes it; null until it was read. */
export function useKept(lessons: readonly AskedLesson[], quizzes: KnownQuizzes) {
  const [kept, setKept] = useState<Kept | null>(null);
  const reread = useCallback(async () => {
    const [works, waiting] = await Promise.all([listWork(), listWaiting()]);
    const all = [...lessons, selfCheck(works ?? new Map(), quizzes)];
    const read = all.map((lesson) => keptLesson(lesson, works ?? new Map()));
    // At once, so that focus can go to what is there then.
    flushSync(() => setKept({ lessons: read, canKeep: works !== null, waiting: waiting.length }));
  }, [lessons, quizzes]);
  useEffect(() => {
    startSending();
    void reread();
    return listenToNews(() => void reread());
  }, [reread]);
  return { kept, reread };
}

/** The quizzes that were begun on this device. */
function selfCheck(works: ReadonlyMap<string, StoredWork>, quizzes: KnownQuizzes): AskedLesson {
  return {
    slug: 'quiz',
    name: 'Self-check',
    href: '/quiz',
    exercises: askedQuizzes(works, quizzes),
  };
}

function keptLesson(lesson: AskedLesson, works: ReadonlyMap<string, StoredWork>): KeptLesson {
  const exercises = lesson.exercises.map((exercise) => {
    const work = keptIn(works, exercise);
    return { work, done: doneIn(exercise, work) };
  });
  return { lesson, exercises };
}

/** Exercises in which something is answered. */
export function begun(lessons: readonly KeptLesson[]): KeptExercise[] {
  return lessons.flatMap(({ exercises }) => exercises.filter(({ done }) => done.groups.length > 0));
}

/** How many answers there are, ratings of the own text included. */
export function countAnswers(exercises: readonly KeptExercise[]): number {
  return exercises
    .flatMap(({ done }) => done.groups)
    .reduce((all, { questions }) => all + questions.length, 0);
}

/** The tallies of the checks put together. */
export function byKindOf(exercises: readonly KeptExercise[]): KindTally[] {
  return sumByKind(exercises.flatMap(({ work }) => (work.checked === null ? [] : [work.checked])));
}
