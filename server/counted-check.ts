import 'server-only';
import { createHash } from 'node:crypto';
import type { CheckRequest } from '@/domain/check-request';
import type { CheckedExercise } from '@/domain/checked-exercise';
import { checkExercise } from './check-exercise';
import { env } from './env';
import { limitChecks } from './rate-limit';
import type { Sender } from './sender';

const countCheck = limitChecks({
  address: env.checksPerMinuteAndAddress,
  session: env.checksPerMinuteAndSession,
});

/** Checks a request that came from outside, and counts it. Throws `TooManyChecks`, and what `checkExercise` throws. */
export async function checkCounted(request: CheckRequest, sender: Sender): Promise<CheckedExercise> {
  await countCheck(sender, attemptOf(request));
  return checkExercise(request);
}

/** The attempt with its content: another content under the same id is another check, and counts. */
function attemptOf(request: CheckRequest): string | null {
  if (request.attempt === undefined) return null;
  return createHash('sha256').update(JSON.stringify(request)).digest('base64');
}
