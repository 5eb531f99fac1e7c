'use client';

import { useEffect, useState } from 'react';
import { listenToNews } from '../device/news';
import { startSending } from '../device/send-waiting';
import type { StoredWork } from '../device/stored-work';
import { listWork } from '../device/work';

/** An exercise of a lesson, as the list of lessons knows it. */
export interface ListedExercise {
  readonly address: string;
  readonly title: string;
  readonly href: string;
  /** How many questions it has. */
  readonly questions: number;
}

export interface ListedLesson {
  readonly slug: string;
  readonly title: string;
  readonly minutes: number;
  readonly summary: string;
  readonly exercises: readonly ListedExercise[];
}

/** How far a lesson is on this device. */
export interface Progress {
  readonly isStarted: boolean;
  /** Exercises of which every answer was checked. */
  readonly done: number;
  readonly all: number;
  /** The first exercise that is not done. */
  readonly next: ListedExercise | null;
}

/** Reads from this device how far each lesson is; null until that is known. */
export function useProgress(lessons: readonly ListedLesson[]): readonly Progress[] | null {
  const [progress, setProgress] = useState<readonly Progress[] | null>(null);
  useEffect(() => {
    const read = async () => {
      const kept = (await listWork()) ?? new Map();
      setProgress(lessons.map((lesson) => progressOf(lesson, kept)));
    };
    startSending();
    void read();
    return listenToNews(() => void read());
  }, [lessons]);
  return progress;
}

function progressOf({ exercises }: ListedLesson, kept: ReadonlyMap<string, StoredWork>): Progress {
  const works = exercises.map((exercise) => ({ exercise, work: kept.get(exercise.address) }));
  const open = works.filter(
    ({ exercise, work }) => Object.keys(work?.answers ?? {}).length < exercise.questions,
  );
  return {
    isStarted: works.some(({ work }) => Object.keys(work?.choices ?? {}).length > 0),
    done: works.length - open.length,
    all: works.length,
    next: open[0]?.exercise ?? null,
  };
}
