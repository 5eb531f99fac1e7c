'use client';

import { Icon } from '../ui/icon';
import type { ListedLesson, Progress } from './progress';
import { useProgress } from './progress';

/** The list of lessons, with what is done on this device. */
export function Contents({ lessons }: { lessons: readonly ListedLesson[] }) {
  const progress = useProgress(lessons);
  const done = progress?.filter(isDone).length ?? 0;
  return (
    <section className="course wrap" aria-labelledby="lessons">
      <div className="toc-head">
        <h2 id="lessons">Lessons</h2>
        <p className="meta">
          {done} of {lessons.length} <a href="/answers">done on this device</a>
        </p>
      </div>
      <ol className="toc">
        {lessons.map((lesson, index) => (
          <LessonLine
            key={lesson.slug}
            lesson={lesson}
            number={index + 1}
            progress={progress?.[index] ?? null}
          />
        ))}
        <li className="check">
          <a href="/quiz">
            <span className="n" aria-hidden="true">
              <Icon name="check" />
            </span>
            <div>
              <h3>Self-check</h3>
              <p>5, 10 or 20 statements, one at a time.</p>
            </div>
            <div className="state">
              <span>Open any time</span>
            </div>
          </a>
        </li>
      </ol>
    </section>
  );
}

function LessonLine({
  lesson,
  number,
  progress,
}: {
  lesson: ListedLesson;
  number: number;
  progress: Progress | null;
}) {
  const isNow = progress?.isStarted && !isDone(progress);
  return (
    <li className={isNow ? 'now' : undefined}>
      <a href={`/lessons/${lesson.slug}`}>
        <span className="n">{number}</span>
        <div>
          <h3>{lesson.title}</h3>
          <p>{lesson.summary}</p>
        </div>
        <div className="state">
          <State progress={progress} />
          <span>{lesson.minutes} minutes</span>
        </div>
      </a>
    </li>
  );
}

function State({ progress }: { progress: Progress | null }) {
  if (!progress?.isStarted) return <span>Not started</span>;
  if (isDone(progress)) {
    return (
      <b>
        <Icon name="check" /> Done
      </b>
    );
  }
  return (
    <b>
      {progress.done} of {progress.all} exercises
    </b>
  );
}

function isDone(progress: Progress): boolean {
  return progress.next === null;
}
