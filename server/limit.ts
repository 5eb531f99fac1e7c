import 'server-only';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { consume } from './consume';
import { RetryLater } from './retry-later';

/** A refusal for now, with the seconds after which it ends. */
export class TooManyTries extends RetryLater {
  override name = 'TooManyTries';

  constructor(retryAfterSeconds: number) {
    const text = `Too many tries in a short time. Wait ${inWords(retryAfterSeconds)}, then try again.`;
    super('too-many', text, retryAfterSeconds);
  }
}

interface Limit {
  /** How many tries one key has. */
  readonly points: number;
  /** For how long they count, from the first one on. */
  readonly seconds: number;
}

/** Counts tries of a key, in the memory of this process and nowhere else. What it gives counts one, and throws `TooManyTries` beyond the limit. */
export function limitTries({ points, seconds }: Limit): (key: string) => Promise<void> {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return (key) => consume(limiter, key, (wait) => new TooManyTries(wait));
}

/** Seconds below a minute, minutes from there on, never less than has to be waited. */
function inWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
