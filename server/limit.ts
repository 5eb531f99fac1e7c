import 'server-only';
import type { Limit } from './consume';
import { consume, limiterOf } from './consume';
import { RetryLater } from './retry-later';

/** A refusal for now, with the seconds after which it ends. */
export class TooManyTries extends RetryLater {
  override name = 'TooManyTries';

  constructor(retryAfterSeconds: number) {
    const text = `Too many tries in a short time. Wait ${inWords(retryAfterSeconds)}, then try again.`;
    super('too-many', text, retryAfterSeconds);
  }
}

/** Counts tries of a key, in the memory of this process and nowhere else. What it gives counts one, and throws `TooManyTries` beyond the limit. */
export function limitTries(limit: Limit): (key: string) => Promise<void> {
  const limiter = limiterOf(limit);
  return (key) => consume(limiter, key, (wait) => new TooManyTries(wait));
}

/** Seconds below a minute, minutes from there on, never less than has to be waited. */
function inWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
