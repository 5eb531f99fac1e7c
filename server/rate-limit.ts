import 'server-only';
import type { Limiter } from './consume';
import { consume, limiterOf } from './consume';
import { rememberedFor } from './remembered';
import { RetryLater } from './retry-later';
import type { Sender } from './sender';

/** How long a check counts, and how long an attempt is known as one that was counted. */
const seconds = 60;

/** A bound on the memory that attempts take: 100 bytes or so each. */
const mostAttempts = 100_000;

/** How often an attempt may come again without counting: a reply can be lost twice in a minute. */
const freeReplays = 2;

/** A refusal for now, with the seconds after which it ends. */
export class TooManyChecks extends RetryLater {
  override name = 'TooManyChecks';

  constructor(retryAfterSeconds: number) {
    const wait = retryAfterSeconds === 1 ? '1 second' : `${retryAfterSeconds} seconds`;
    super(
      'too-many',
      `Too many checks in a short time. Your answers are not lost: wait ${wait}, then check again.`,
      retryAfterSeconds,
    );
  }
}

/** Checks in a minute. */
export interface Limits {
  readonly address: number;
  readonly session: number;
}

/** Counts one check of a sender, unless it is an attempt that was counted just now. Throws `TooManyChecks`. */
export type CountCheck = (sender: Sender, attempt: string | null) => Promise<void>;

/** Keeps the counts in the memory of this process, and nowhere else. */
export function limitChecks(limits: Limits): CountCheck {
  const ofSession = limiterOf({ name: 'check-of-session', points: limits.session, seconds });
  const ofAddress = limiterOf({ name: 'check-of-address', points: limits.address, seconds });
  const attempts = rememberedFor(seconds * 1000, mostAttempts);
  return async ({ address, session }, attempt) => {
    const sent = attempt === null ? 0 : attempts.times(attempt);
    // One attempt without end would be as many checks as a program likes.
    if (sent > freeReplays) return consume(ofAddress, address, refusal);
    if (sent === 0) {
      // A request without a cookie has a session of its own: refused, it must leave nothing behind.
      await refuseWhereUsedUp(ofAddress, address);
      // The session first: one that is over its limit uses up nothing of its address, which a whole class may share.
      await consume(ofSession, session, refusal);
      await consume(ofAddress, address, refusal);
    }
    if (attempt !== null) attempts.add(attempt);
  };
}

async function refuseWhereUsedUp(limiter: Limiter, key: string): Promise<void> {
  const standing = await limiter.counts.get(key);
  if (standing !== null && standing.remainingPoints <= 0) await consume(limiter, key, refusal);
}

function refusal(seconds: number): TooManyChecks {
  return new TooManyChecks(seconds);
}
