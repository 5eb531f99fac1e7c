import type { Answers } from '@/domain/answers';
import type { CheckedExercise } from '@/domain/checked-exercise';
import { isRecord, isText } from '@/domain/guard';
import { retryAfterMs } from '@/domain/retry';

/** What came of sending a check. */
export type CheckReply =
  | { readonly type: 'checked'; readonly checked: CheckedExercise }
  /** The network or the server did not answer. */
  | { readonly type: 'not-reached' }
  /** The server has no time for it now; `afterMs` is how long it wants to be left alone. */
  | { readonly type: 'busy'; readonly afterMs: number }
  /** Too many checks came from here: the server says how long to wait. */
  | { readonly type: 'too-many'; readonly afterMs: number; readonly message: string }
  /** The server answered, and says why it did not check. */
  | { readonly type: 'refused'; readonly message: string };

/** Sends answers to be checked. `attempt` is the id of this check: the same one may be sent again. Never throws. */
export async function sendCheck(exercise: string, answers: Answers, attempt: string): Promise<CheckReply> {
  try {
    const response = await fetch('/api/check', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ exercise, answers, attempt }),
    });
    const { status } = response;
    if (status === 429 || status >= 500) return putOff(response);
    // A network that wants a sign-in first answers with a page of its own.
    const body: unknown = await response.json();
    if (response.ok) return isChecked(body) ? { type: 'checked', checked: body } : { type: 'not-reached' };
    return { type: 'refused', message: detailOf(body) ?? response.statusText };
  } catch {
    return { type: 'not-reached' };
  }
}

/** A machine in front of the course may refuse too, without a sentence: then nobody knows more than that there is no time. */
async function putOff(response: Response): Promise<CheckReply> {
  const afterMs = retryAfterMs(response.headers.get('retry-after'), new Date());
  const message = response.status === 429 ? detailOf(await response.json().catch(() => null)) : null;
  return message === null ? { type: 'busy', afterMs } : { type: 'too-many', afterMs, message };
}

function detailOf(body: unknown): string | null {
  const detail = isRecord(body) ? body['detail'] : null;
  return isText(detail) ? detail : null;
}

/** What the server of the course says is taken at its word, if it is the course. */
function isChecked(body: unknown): body is CheckedExercise {
  return isRecord(body) && isText(body['type']) && isText(body['result']);
}
