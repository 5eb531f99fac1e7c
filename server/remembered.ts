import 'server-only';

export interface Remembered {
  readonly has: (key: string) => boolean;
  readonly add: (key: string) => void;
}

/** Remembers keys for some milliseconds, and never more than `most` of them: beyond that the oldest goes first. */
export function rememberedFor(ms: number, most: number, now: () => number = Date.now): Remembered {
  // In the order in which they were added, which is that in which they end.
  const ends = new Map<string, number>();
  const isOver = (end: number | undefined) => end === undefined || end <= now();
  return {
    has: (key) => !isOver(ends.get(key)),
    add: (key) => {
      ends.delete(key);
      for (const [oldest, end] of ends) {
        if (!isOver(end) && ends.size < most) break;
        ends.delete(oldest);
      }
      ends.set(key, now() + ms);
    },
  };
}
