import 'server-only';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '@/domain/errors';
import { env } from './env';

const perSeconds = 60;

/** A class behind one address checks at once; one student does not need more than a check every second or two. */
const limits = {
  address: new RateLimiterMemory({
    keyPrefix: 'address',
    points: env.checksPerMinuteAndAddress,
    duration: perSeconds,
  }),
  session: new RateLimiterMemory({
    keyPrefix: 'session',
    points: env.checksPerMinuteAndSession,
    duration: perSeconds,
  }),
};

/** Who sends checks. Nothing of it is written anywhere: it is forgotten after a minute. */
export interface Sender {
  readonly address: string;
  /** The session of the browser; null where it has none. */
  readonly session: string | null;
}

/** A refusal for now, with the seconds after which it ends. */
export class TooManyChecks extends AppError {
  override name = 'TooManyChecks';
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(
      'too-many',
      `Too many checks in a short time. Your answers are not lost: wait ${retryAfterSeconds} seconds, then check again.`,
    );
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Counts one check of a sender. Throws `too-many` where an address or a session sends more than people do. */
export async function countCheck({ address, session }: Sender): Promise<void> {
  await count('address', address);
  if (session !== null) await count('session', session);
}

async function count(limit: keyof typeof limits, key: string): Promise<void> {
  try {
    await limits[limit].consume(key);
  } catch (rejected) {
    if (!(rejected instanceof RateLimiterRes)) throw rejected;
    throw new TooManyChecks(Math.max(1, Math.ceil(rejected.msBeforeNext / 1000)));
  }
}
