'use client';

import { Icon } from '../ui/icon';
import type { ListedLesson } from './progress';
import { useProgress } from './progress';

/** The one button of the home page: start, or continue where the work on this device stopped. */
export function GoOn({ lessons }: { lessons: readonly ListedLesson[] }) {
  const progress = useProgress(lessons);
  const open = progress?.findIndex((lesson) => lesson.next !== null) ?? 0;
  const isStarted = progress?.some((lesson) => lesson.isStarted) ?? false;
  const lesson = lessons[open];
  const next = progress?.[open]?.next;

  if (lesson === undefined) {
    return (
      <div className="go">
        <a className="btn" href="/quiz">
          Check yourself <Icon name="arrow" />
        </a>
        <p className="meta">Every lesson here is done on this device.</p>
      </div>
    );
  }
  const isContinued = isStarted && progress?.[open]?.isStarted && next;
  return (
    <div className="go">
      <a className="btn" href={isContinued ? next.href : `/lessons/${lesson.slug}`}>
        {isContinued ? 'Continue' : 'Start'} lesson {open + 1} <Icon name="arrow" />
      </a>
      <p className="meta">
        {lesson.title} {isContinued ? `Next: ${next.title}.` : `About ${lesson.minutes} minutes.`}
      </p>
    </div>
  );
}
