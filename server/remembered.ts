import 'server-only';

export interface Remembered {
  /** How often a key was added, the last time included; 0 where that is forgotten. */
  readonly times: (key: string) => number;
  readonly add: (key: string) => void;
}

interface Memory {
  readonly end: number;
  readonly times: number;
}

/** Remembers keys for some milliseconds, and never more than `most` of them: beyond that the oldest goes first. */
export function rememberedFor(ms: number, most: number, now: () => number = Date.now): Remembered {
  // In the order in which they were added, which is that in which they end.
  const memories = new Map<string, Memory>();
  const times = (key: string) => {
    const memory = memories.get(key);
    return memory === undefined || memory.end <= now() ? 0 : memory.times;
  };
  return {
    times,
    add: (key) => {
      const memory = { end: now() + ms, times: times(key) + 1 };
      memories.delete(key);
      for (const [oldest, { end }] of memories) {
        if (end > now() && memories.size < most) break;
        memories.delete(oldest);
      }
      memories.set(key, memory);
    },
  };
}
