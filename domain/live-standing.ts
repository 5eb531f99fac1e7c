import type { LiveColumn, LiveRow } from './live-grid';

/** Who sends nothing for so long while working may need somebody. In milliseconds. */
const quietMs = 5 * 60_000;

/** After so long somebody is not silent, but gone. In milliseconds. */
const goneMs = 60 * 60_000;

/** Answers to one statement after which a student who still does not match may need somebody. */
const triesToTell = 2;

/** How far a student is, and where they are stuck. */
export type Standing =
  | { readonly type: 'not-started' }
  | { readonly type: 'working' }
  | { readonly type: 'done' }
  /** Tried statements twice, and they do not match yet: the labels of their columns. */
  | { readonly type: 'stuck'; readonly on: readonly string[] }
  /** Nothing came for some minutes. */
  | { readonly type: 'quiet'; readonly minutes: number };

/** What a row is judged by. */
export interface WorkNow {
  readonly columns: readonly LiveColumn[];
  /** The time of the server. */
  readonly now: string;
  /** Whether students can answer for now. */
  readonly isAtWork: boolean;
}

/** Done is who has answered everything: not yet is an answer too. */
export function standingOf(row: LiveRow, { columns, now, isAtWork }: WorkNow): Standing {
  const { cells, lastAt, progress } = row;
  const on = columns
    .filter((_, index) => {
      const cell = cells[index];
      return cell?.state === 'not-yet' && cell.tries >= triesToTell;
    })
    .map(({ label }) => label);
  if (on.length > 0) return { type: 'stuck', on };
  if (progress !== 'working') return { type: progress === 'finished' ? 'done' : 'not-started' };
  const silent = lastAt === null ? 0 : Date.parse(now) - Date.parse(lastAt);
  if (isAtWork && silent >= quietMs && silent < goneMs)
    return { type: 'quiet', minutes: Math.floor(silent / 60_000) };
  return { type: 'working' };
}

/** Where a student is stuck, in words: “not yet after two tries: 3, 5”. */
export function standingInWords(standing: Standing): string {
  switch (standing.type) {
    case 'stuck':
      return `not yet after two tries: ${standing.on.join(', ')}`;
    case 'quiet':
      return `no answer for ${standing.minutes} minutes`;
    case 'done':
      return 'done';
    case 'working':
      return 'working';
    case 'not-started':
      return 'not started';
  }
}
