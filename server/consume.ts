import 'server-only';
import type { RateLimiterMemory } from 'rate-limiter-flexible';
import { RateLimiterRes } from 'rate-limiter-flexible';

/** Counts one for a key. Throws what `refusal` makes of the seconds to wait, where the key is over its limit. */
export async function consume(
  limiter: RateLimiterMemory,
  key: string,
  refusal: (seconds: number) => Error,
): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (rejected) {
    if (!(rejected instanceof RateLimiterRes)) throw rejected;
    throw refusal(secondsToWait(rejected));
  }
}

/** Whole seconds until a limit ends, at least one. */
export function secondsToWait({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000));
}
