import 'server-only';
import { AppError } from '@/domain/errors';
import type { Limit } from '../consume';
import { consume, limiterOf } from '../consume';
import { TooManyTries } from '../limit';

/** Counts tries that led nowhere: what succeeds costs nothing, however many come from one address. */
export type CountMisses = <Result>(key: string, run: () => Promise<Result>) => Promise<Result>;

/** In the memory of this process, and nowhere else. A try counts from its beginning, so that many at once are no way round. */
export function limitMisses(limit: Limit): CountMisses {
  const limiter = limiterOf(limit);
  return async (key, run) => {
    await consume(limiter, key, refusal);
    try {
      const result = await run();
      await limiter.counts.reward(key);
      return result;
    } catch (error) {
      if (!isMiss(error)) await limiter.counts.reward(key);
      throw error;
    }
  };
}

/**
 * Counts tries that led nowhere and refuses those alone: what leads somewhere is let in however many were wrong before, so
 * that one who guesses keeps nobody out. For what is known to many, and no secret of one.
 */
export function refuseMisses(limit: Limit): CountMisses {
  const limiter = limiterOf(limit);
  return async (key, run) => {
    try {
      return await run();
    } catch (error) {
      if (isMiss(error)) await consume(limiter, key, refusal);
      throw error;
    }
  };
}

/** What was not found was guessed, or mistyped; any other error tells nothing about secrets. */
function isMiss(error: unknown): boolean {
  return error instanceof AppError && error.code === 'not-found';
}

function refusal(seconds: number): TooManyTries {
  return new TooManyTries(seconds);
}
