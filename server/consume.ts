import 'server-only';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { LimitName } from './log';
import { logLimit } from './log';

/** How many tries one key has. */
export interface Limit {
  /** Names it in the log. */
  readonly name: LimitName;
  readonly points: number;
  /** For how long they count, from the first one on. */
  readonly seconds: number;
}

/** Counts of keys, in the memory of this process and nowhere else. */
export interface Limiter extends Limit {
  readonly counts: RateLimiterMemory;
}

declare global {
  /** By the name of their limit. Not in a module, of which there are several copies: a page and a route count together. */
  var whoSaysSoTries: Map<LimitName, RateLimiterMemory> | undefined;
}

export function limiterOf(limit: Limit): Limiter {
  globalThis.whoSaysSoTries ??= new Map();
  const known = globalThis.whoSaysSoTries.get(limit.name);
  const counts = known ?? new RateLimiterMemory({ points: limit.points, duration: limit.seconds });
  globalThis.whoSaysSoTries.set(limit.name, counts);
  return { ...limit, counts };
}

/** Counts one for a key. Throws what `refusal` makes of the seconds to wait, where the key is over its limit, and logs the first time. */
export async function consume(
  { name, points, counts }: Limiter,
  key: string,
  refusal: (seconds: number) => Error,
): Promise<void> {
  try {
    await counts.consume(key);
  } catch (rejected) {
    if (!(rejected instanceof RateLimiterRes)) throw rejected;
    const seconds = secondsToWait(rejected);
    if (rejected.consumedPoints === points + 1) logLimit(name, key, seconds);
    throw refusal(seconds);
  }
}

/** Whole seconds until a limit ends, at least one. */
function secondsToWait({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000));
}
