import type { QuotedStatement } from '@/domain/asked-exercise';
import type { ReviewCard } from '@/domain/review-card';
import type { SavedWork } from '@/domain/saved-work';
import { savedAsData } from '@/domain/saved-work';
import { workAsDocument } from '@/domain/work-document';
import { download } from '../device/download';
import type { KeptLesson } from './use-kept';
import { begun, byKindOf } from './use-kept';

export type SaveAs = 'page' | 'data';

/** Hands the work to the browser as a file to keep. Gives the name of the file. */
export function save(
  as: SaveAs,
  lessons: readonly KeptLesson[],
  statements: Readonly<Record<string, QuotedStatement>>,
  cards: readonly ReviewCard[],
): string {
  const now = new Date();
  const saved = { ...savedFrom(lessons, now), cards };
  if (as === 'data') return download('json', now, savedAsData(saved));
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(now);
  const done = lessons
    .map((one) => ({ name: one.lesson.name, exercises: begun([one]).map((exercise) => exercise.done) }))
    .filter(({ exercises }) => exercises.length > 0);
  return download(
    'html',
    now,
    workAsDocument({ date, lessons: done, statements, byKind: byKindOf(begun(lessons)), saved }),
  );
}

function savedFrom(lessons: readonly KeptLesson[], now: Date): SavedWork {
  const exercises = begun(lessons).map(({ done, work }) => {
    const { address, keyVersion } = done.exercise;
    return [address, { keyVersion, ...work }];
  });
  return { savedAt: now.toISOString(), exercises: Object.fromEntries(exercises) };
}
