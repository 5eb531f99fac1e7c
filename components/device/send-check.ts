import type { Answers } from '@/domain/answers';
import type { CheckedExercise } from '@/domain/checked-exercise';
import { isRecord, isText } from '@/domain/guard';
import { retryAfterMs } from '@/domain/retry';

/** What came of sending a check. */
export type CheckReply =
  | { readonly type: 'checked'; readonly checked: CheckedExercise }
  /** The class has the answers, and the feedback comes later: `says` when. */
  | { readonly type: 'held'; readonly says: string }
  /** The network or the server did not answer. */
  | { readonly type: 'not-reached' }
  /** The server has no time for it now; `afterMs` is how long it wants to be left alone. */
  | { readonly type: 'busy'; readonly afterMs: number }
  /** The class of the student is paused. */
  | { readonly type: 'paused'; readonly afterMs: number }
  /** Too many checks came from here: the server says how long to wait. */
  | { readonly type: 'too-many'; readonly afterMs: number; readonly message: string }
  /** The server answered, and says why it did not check. */
  | { readonly type: 'refused'; readonly message: string };

/** A check as it is sent: the same one may be sent again. */
export interface SentCheck {
  readonly id: string;
  /** The address of the exercise. */
  readonly address: string;
  readonly answers: Answers;
  /** When it was asked for, as `2026-11-21T16:39:00.000Z`. */
  readonly madeAt: string;
}

/** Sends answers to be checked. Never throws. */
export async function sendCheck({ id, address, answers, madeAt }: SentCheck): Promise<CheckReply> {
  try {
    const response = await fetch('/api/check', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ exercise: address, answers, attempt: id, madeAt }),
    });
    const { status } = response;
    if (status === 429 || status >= 500) return putOff(response);
    // A network that wants a sign-in first answers with a page of its own.
    const body: unknown = await response.json();
    const held = isRecord(body) ? body['held'] : null;
    if (status === 202 && isText(held)) return { type: 'held', says: held };
    if (response.ok) return isChecked(body) ? { type: 'checked', checked: body } : { type: 'not-reached' };
    return { type: 'refused', message: detailOf(body) ?? response.statusText };
  } catch {
    return { type: 'not-reached' };
  }
}

/** A machine in front of the course may refuse too, without a sentence: then nobody knows more than that there is no time. */
async function putOff(response: Response): Promise<CheckReply> {
  const afterMs = retryAfterMs(response.headers.get('retry-after'), new Date());
  const body: unknown = await response.json().catch(() => null);
  if (response.status === 503 && isRecord(body) && body['type'] === 'urn:who-says-so:paused')
    return { type: 'paused', afterMs };
  const message = response.status === 429 ? detailOf(body) : null;
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
