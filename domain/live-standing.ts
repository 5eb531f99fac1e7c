import type { LiveColumn, LiveRow } from './live-grid';

/** Who sends nothing for so long while working may need somebody. In milliseconds. */
const quietMs = 5 * 60_000;

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

/** Done is who has answered everything: not yet is an answer too. `now` is the time of the server. */
export function standingOf(row: LiveRow, columns: readonly LiveColumn[], now: string): Standing {
  const { cells, lastAt } = row;
  if (cells.every(({ state }) => state === 'not-answered')) return { type: 'not-started' };
  const on = columns
    .filter((_, index) => {
      const cell = cells[index];
      return cell?.state === 'not-yet' && cell.tries >= triesToTell;
    })
    .map(({ label }) => label);
  if (on.length > 0) return { type: 'stuck', on };
  if (cells.every(({ state }) => state !== 'not-answered')) return { type: 'done' };
  const silent = lastAt === null ? 0 : Date.parse(now) - Date.parse(lastAt);
  if (silent >= quietMs) return { type: 'quiet', minutes: Math.floor(silent / 60_000) };
  return { type: 'working' };
}

/** How many have answered everything, are at work, or have not begun. They add up to all. */
export function progressOf(rows: readonly LiveRow[]): {
  readonly finished: number;
  readonly working: number;
  readonly notStarted: number;
} {
  const count = (isSo: (row: LiveRow) => boolean) => rows.filter(isSo).length;
  const finished = count(({ cells }) => cells.every(({ state }) => state !== 'not-answered'));
  const notStarted = count(({ cells }) => cells.every(({ state }) => state === 'not-answered'));
  return { finished, notStarted, working: rows.length - finished - notStarted };
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
