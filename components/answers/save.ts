import type { QuotedStatement } from '@/domain/asked-exercise';
import type { SavedWork } from '@/domain/saved-work';
import { savedAsData } from '@/domain/saved-work';
import { workAsDocument } from '@/domain/work-document';
import type { KeptLesson } from './use-kept';
import { begun, byKindOf } from './use-kept';

export type SaveAs = 'page' | 'data';

/** Hands the work to the browser as a file to keep. Gives the name of the file. */
export function save(
  as: SaveAs,
  lessons: readonly KeptLesson[],
  statements: Readonly<Record<string, QuotedStatement>>,
): string {
  const now = new Date();
  const saved = savedFrom(lessons, now);
  const name = `who-says-so-${dayOf(now)}`;
  if (as === 'data') return download(`${name}.json`, 'application/json', savedAsData(saved));
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(now);
  const done = lessons
    .map((one) => ({ name: one.lesson.name, exercises: begun([one]).map((exercise) => exercise.done) }))
    .filter(({ exercises }) => exercises.length > 0);
  return download(
    `${name}.html`,
    'text/html',
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

/** The day where the student is, as `2026-11-21`. */
function dayOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function download(name: string, type: string, text: string): string {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser may still be reading; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}
